package pbcvm.modules.hashes;

/** A hash computation in progress. */
interface HashEngine {
    /** Takes more bytes in. */
    void update(byte[] bytes);

    /** The digest of what was taken in so far; the computation can go on. */
    byte[] digest(int length);

    /** An independent computation in the same state. */
    HashEngine copy();
}
