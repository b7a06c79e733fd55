/** The classes {@code set} and {@code frozenset}; their iteration order is CPython's. */
package pbcvm.types.sets;
