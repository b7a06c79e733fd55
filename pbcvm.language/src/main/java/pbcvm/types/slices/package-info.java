/** The class {@code slice} and the arithmetic of slices. */
package pbcvm.types.slices;
