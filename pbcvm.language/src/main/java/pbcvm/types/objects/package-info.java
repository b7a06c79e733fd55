/** The class {@code object} and what all objects share. */
package pbcvm.types.objects;
