/** Comparisons of values whose classes decide. */
package pbcvm.operation.compare;
