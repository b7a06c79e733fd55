/** The class {@code tuple}. */
package pbcvm.types.tuples;
