/** The classes of builtin iterators and what they share. */
package pbcvm.types.iterators;
