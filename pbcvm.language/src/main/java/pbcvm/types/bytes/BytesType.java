package pbcvm.types.bytes;

import java.util.Arrays;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.slices.PySlice;
import pbcvm.types.tuples.PyTuple;

/** The class {@code bytes}. */
public final class BytesType {
    public static final PyType TYPE = PyType.builtin("bytes", BytesType::table);

    private BytesType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, source=?, encoding=?, errors=?)", BytesConstructor::make);
        t.method("__repr__(self, /)", self -> BytesText.repr(((PyBytes) self).value, "", ""));
        t.method("__str__(self, /)", self -> BytesText.repr(((PyBytes) self).value, "", ""));
        t.method("__hash__(self, /)", self -> hash(((PyBytes) self).value));
        t.method("__getitem__(self, key, /)", BytesType::getItem);
        t.method("__iter__(self, /)", self -> new BytesIterator(self));
        t.method("__bytes__(self, /)", self -> ((PyBytes) self).type() == TYPE ? self
                : new PyBytes(((PyBytes) self).value));
        t.method("__getnewargs__(self, /)", self -> PyTuple.of(new PyBytes(((PyBytes) self).value)));
        t.method("__sizeof__(self, /)", self -> 33L + ((PyBytes) self).value.length);
        t.classMethod("fromhex(type, string, /)", args -> make((PyType) args[0], BytesText.fromHex(args[1])));
        BytesTables.shared(t);
        t.doc("bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
                + "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> zero bytes");
    }

    private static Object make(PyType type, byte[] value) {
        return type == TYPE ? new PyBytes(value) : pbcvm.operation.Py.call(type, new PyBytes(value));
    }

    private static Object hash(byte[] value) {
        long hash = value.length == 0 ? 0 : Arrays.hashCode(value) * 0x9E3779B97F4A7C15L ^ value.length;
        return hash == -1 ? -2L : hash;
    }

    private static Object getItem(Object self, Object key) {
        byte[] value = ((PyBytes) self).value;
        if (key instanceof PySlice slice) {
            return new PyBytes(BytesTables.slice(value, slice));
        }
        return (long) value[BytesTables.position(key, value.length, "byte", "index out of range")] & 0xff;
    }
}
