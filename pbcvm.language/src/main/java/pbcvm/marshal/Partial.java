package pbcvm.marshal;

/** An object whose parts are still being read. */
interface Partial {

    /** Whether the next object read is a part of this one. Reads whatever stands before that. */
    boolean needsMore();

    /** Takes the next part. */
    void accept(Object part, long weight);

    /** The complete object. */
    Object finish();

    /** The number of objects below the complete one. */
    long weight();

    /** Whether parts may be marshal's null. */
    default boolean takesNull() {
        return false;
    }
}
