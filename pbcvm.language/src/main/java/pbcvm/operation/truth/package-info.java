/** Truth of values. */
package pbcvm.operation.truth;
