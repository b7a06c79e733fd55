/** The class {@code memoryview}: typed, possibly multi-dimensional views of the bytes of other objects. */
package pbcvm.types.memoryviews;
