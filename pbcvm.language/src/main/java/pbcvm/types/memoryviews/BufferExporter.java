package pbcvm.types.memoryviews;

/** An object of another class than bytes and bytearray that offers its memory to views. */
public interface BufferExporter {
    /** The memory. */
    BufferStorage storage();

    /** Format of its items, in the notation of the module {@code struct}. */
    String format();

    /** Bytes of an item. */
    int itemSize();
}
