package pbcvm.modules.struct;

import pbcvm.object.PyType;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;

/** Unpacks one record after the other from bytes. */
final class UnpackIterator extends PyIterator {
    static final PyType TYPE = IteratorTypes.builtin("unpack_iterator", t -> t.method("__length_hint__(self, /)",
            self -> ((UnpackIterator) self).left())).inModule("_struct").notSubclassable();

    private final StructFormat format;
    private final byte[] bytes;
    private int at;

    UnpackIterator(StructFormat format, byte[] bytes) {
        super(TYPE);
        this.format = format;
        this.bytes = bytes;
    }

    private Object left() {
        return (long) (bytes.length - at) / format.size;
    }

    @Override
    public Object next() {
        if (at >= bytes.length) {
            return null;
        }
        Object record = StructUnpacking.unpack(format, bytes, at);
        at += format.size;
        return record;
    }
}
