package pbcvm.modules.struct;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.concurrent.ConcurrentHashMap;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;

/** What the functions of the module and the methods of {@code Struct} have in common. */
final class StructFunctions {
    private static final ConcurrentHashMap<String, StructFormat> CACHE = new ConcurrentHashMap<>();
    private static final int CACHE_SIZE = 100;

    private StructFunctions() {
    }

    /** The text of a format given as str or bytes. */
    static String text(Object format) {
        TruffleString text = Py.asString(format);
        if (text != null) {
            String java = Str.java(text);
            for (int i = 0; i < java.length(); i++) {
                if (java.charAt(i) > 127) {
                    Py.callMethod(text, "encode", Str.of("ascii"));
                }
            }
            return java;
        }
        if (format instanceof PyBytes bytes) {
            return new String(bytes.value, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        throw Raise.typeError("Struct() argument 1 must be a str or bytes object, not %s", Raise.typeName(format));
    }

    static StructFormat parse(String text) {
        StructFormat known = CACHE.get(text);
        if (known != null) {
            return known;
        }
        if (text.indexOf(0) >= 0) {
            throw StructFormat.error("embedded null character");
        }
        StructFormat parsed = StructFormat.parse(text);
        if (CACHE.size() >= CACHE_SIZE) {
            CACHE.clear();
        }
        CACHE.put(text, parsed);
        return parsed;
    }

    static Object clearCache() {
        CACHE.clear();
        return PyNone.NONE;
    }

    private static void checkCount(String function, StructFormat format, int given) {
        if (given != format.values) {
            throw StructFormat.error("%s expected %d items for packing (got %d)", function, format.values, given);
        }
    }

    static Object pack(StructFormat format, Object[] args, int from) {
        checkCount("pack", format, args.length - from);
        byte[] result = new byte[format.size];
        StructPacking.pack(format, args, from, result, 0);
        return new PyBytes(result);
    }

    static Object packInto(StructFormat format, Object[] args, int from) {
        int given = args.length - from;
        if (given == 0) {
            throw StructFormat.error("pack_into expected buffer argument");
        }
        if (given == 1) {
            throw StructFormat.error("pack_into expected offset argument");
        }
        checkCount("pack_into", format, given - 2);
        StructBuffer buffer = StructBuffer.writable(args[from]);
        long offset = Py.indexAsLong(args[from + 1]);
        if (offset < 0) {
            if (offset + format.size > 0) {
                throw StructFormat.error("no space to pack %d bytes at offset %d", format.size, offset);
            }
            if (offset + buffer.size() < 0) {
                throw StructFormat.error("offset %d out of range for %d-byte buffer", offset, buffer.size());
            }
            offset += buffer.size();
        }
        if (buffer.size() - offset < format.size) {
            throw StructFormat.error("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset "
                    + "%d (actual buffer size is %d)", format.size + offset, format.size, offset, buffer.size());
        }
        byte[] packed = new byte[format.size];
        StructPacking.pack(format, args, from + 2, packed, 0);
        buffer.put((int) offset, packed);
        return PyNone.NONE;
    }

    static Object unpack(StructFormat format, Object source) {
        byte[] bytes = StructBuffer.readable(source);
        if (bytes.length != format.size) {
            throw StructFormat.error("unpack requires a buffer of %d bytes", format.size);
        }
        return StructUnpacking.unpack(format, bytes, 0);
    }

    static Object unpackFrom(StructFormat format, Object source, Object start) {
        byte[] bytes = StructBuffer.readable(source);
        long offset = start == null ? 0 : Py.indexAsLong(start);
        if (offset < 0) {
            if (offset + format.size > 0) {
                throw StructFormat.error("not enough data to unpack %d bytes at offset %d", format.size, offset);
            }
            if (offset + bytes.length < 0) {
                throw StructFormat.error("offset %d out of range for %d-byte buffer", offset, bytes.length);
            }
            offset += bytes.length;
        }
        if (bytes.length - offset < format.size) {
            throw StructFormat.error("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at "
                    + "offset %d (actual buffer size is %d)", format.size + offset, format.size, offset,
                    bytes.length);
        }
        return StructUnpacking.unpack(format, bytes, (int) offset);
    }

    static Object iterUnpack(StructFormat format, Object source) {
        if (format.size == 0) {
            throw StructFormat.error("cannot iteratively unpack with a struct of length 0");
        }
        byte[] bytes = StructBuffer.readable(source);
        if (bytes.length % format.size != 0) {
            throw StructFormat.error("iterative unpacking requires a buffer of a multiple of %d bytes", format.size);
        }
        return new UnpackIterator(format, bytes);
    }
}
