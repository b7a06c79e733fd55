package pbcvm.modules.io;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;

/** Bytes that go into streams and come out of them. */
final class IoBytes {
    private IoBytes() {
    }

    /** The contents of a bytes-like object; the array must not be changed. */
    static byte[] of(Object data) {
        return Buffers.bytes(data);
    }

    /** How many bytes a writable buffer takes. */
    static int room(Object target) {
        if (target instanceof PyByteArray array) {
            return array.size;
        }
        if (!(target instanceof PyBytes) && Buffers.isBuffer(target)) {
            return of(target).length;
        }
        throw Raise.typeError("readinto() argument must be read-write bytes-like object, not %s",
                Raise.typeName(target));
    }

    /** Copies bytes to the start of a writable buffer. */
    static void store(Object target, byte[] data, int length) {
        if (target instanceof PyByteArray array) {
            System.arraycopy(data, 0, array.value, 0, length);
            return;
        }
        Object bytes = Py.callMethod(target, "cast", pbcvm.object.Str.of("B"));
        Object slice = PbcvmContext.get().builtins().namespace().get("slice");
        Py.setItem(bytes, Py.call(slice, 0L, (long) length), new PyBytes(java.util.Arrays.copyOf(data, length)));
    }

    /** An argument that is None or an integer; the default for None. */
    static long size(Object value, long otherwise) {
        if (value == null || value == PyNone.NONE) {
            return otherwise;
        }
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("argument should be integer or None, not '%s'", Raise.typeName(value));
        }
        return Py.indexAsLong(value);
    }

    static boolean isFloat(Object value) {
        return value instanceof Double || Types.of(value).lookup(Slot.INDEX) == null;
    }
}
