/** The class {@code frame}. */
package pbcvm.types.frames;
