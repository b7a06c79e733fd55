package pbcvm.types.bytes;

import pbcvm.PbcvmContext;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Iterates over the numbers of bytes or of a bytearray, which may change meanwhile. */
public final class BytesIterator extends PyIterator {
    private static final PyType BYTES = IteratorTypes.builtin("bytes_iterator", BytesIterator::table)
            .notSubclassable();
    private static final PyType ARRAY = IteratorTypes.builtin("bytearray_iterator", BytesIterator::table)
            .notSubclassable();

    private Object source;
    private int position;

    BytesIterator(Object source) {
        super(source instanceof PyBytes ? BYTES : ARRAY);
        this.source = source;
    }

    @Override
    public Object next() {
        if (source instanceof PyBytes bytes) {
            if (position < bytes.value.length) {
                return (long) bytes.value[position++] & 0xff;
            }
        } else if (source instanceof PyByteArray array && position < array.size) {
            return (long) array.value[position++] & 0xff;
        }
        source = null;
        return null;
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> ((BytesIterator) self).remaining());
        t.method("__reduce__(self, /)", self -> ((BytesIterator) self).reduce());
        t.method("__setstate__(self, state, /)", (self, state) -> ((BytesIterator) self).setState(state));
    }

    private int length() {
        return source instanceof PyBytes bytes ? bytes.value.length : ((PyByteArray) source).size;
    }

    private long remaining() {
        return source == null ? 0 : Math.max(0, length() - position);
    }

    private Object reduce() {
        Object function = PbcvmContext.get().builtins().namespace().get("iter");
        return source == null ? PyTuple.of(function, PyTuple.of(PyTuple.EMPTY))
                : PyTuple.of(function, PyTuple.of(source), (long) position);
    }

    private Object setState(Object state) {
        long index = Py.indexAsLong(state);
        if (source != null) {
            position = (int) Math.max(0, Math.min(index, length()));
        }
        return PyNone.NONE;
    }
}
