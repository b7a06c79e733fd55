/** The classes {@code int} and {@code bool}: representation, arithmetic, parsing and printing. */
package pbcvm.types.ints;
