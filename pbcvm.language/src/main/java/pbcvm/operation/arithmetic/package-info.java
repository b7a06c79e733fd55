/** Arithmetic on values whose classes decide: special methods with inline caches. */
package pbcvm.operation.arithmetic;
