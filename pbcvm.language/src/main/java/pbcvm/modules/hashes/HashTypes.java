package pbcvm.modules.hashes;

import java.util.HexFormat;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;

/** What the classes of hash objects have in common. */
final class HashTypes {
    private static final long LONGEST = 1L << 29;

    private HashTypes() {
    }

    /** The bytes to hash. */
    static byte[] data(Object value) {
        if (Py.asString(value) != null) {
            throw Raise.typeError("Strings must be encoded before hashing");
        }
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes == null) {
            throw Raise.typeError("object supporting the buffer API required");
        }
        return bytes;
    }

    static void common(TypeTable t) {
        t.method("update(self, obj, /)", (self, value) -> {
            ((PyHash) self).engine.update(data(value));
            return PyNone.NONE;
        });
        t.method("copy(self, /)", self -> {
            PyHash hash = (PyHash) self;
            return new PyHash(hash.type(), hash.name, hash.digestSize, hash.blockSize, hash.engine.copy());
        });
        t.getter("name", self -> Str.of(((PyHash) self).name));
        t.getter("digest_size", self -> (long) ((PyHash) self).digestSize);
        t.getter("block_size", self -> (long) ((PyHash) self).blockSize);
    }

    /** Digests of a length that the class fixes. */
    static void fixedLength(TypeTable t) {
        t.method("digest(self, /)", self -> new PyBytes(digest(self, ((PyHash) self).digestSize)));
        t.method("hexdigest(self, /)", self -> hex(digest(self, ((PyHash) self).digestSize)));
    }

    /** Digests of a length that the caller chooses. */
    static void anyLength(TypeTable t) {
        t.method("digest(self, length, /)", (self, length) -> new PyBytes(digest(self, length(length))));
        t.method("hexdigest(self, length, /)", (self, length) -> hex(digest(self, length(length))));
    }

    private static int length(Object value) {
        long length = Py.indexAsLong(value);
        if (length < 0) {
            throw Raise.valueError("value must be positive");
        }
        if (length >= LONGEST) {
            throw Raise.valueError("length is too large");
        }
        return (int) length;
    }

    private static byte[] digest(Object self, int length) {
        return ((PyHash) self).engine.digest(length);
    }

    private static Object hex(byte[] bytes) {
        return Str.of(HexFormat.of().formatHex(bytes));
    }
}
