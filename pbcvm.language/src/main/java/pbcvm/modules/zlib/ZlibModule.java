package pbcvm.modules.zlib;

import java.util.zip.Adler32;
import pbcvm.error.Raise;
import pbcvm.modules.binascii.BinasciiModule;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;

/** The module {@code zlib}. */
public final class ZlibModule {
    /** {@code zlib.error}. */
    static final PyType ERROR = PyType.builtin("error", ExceptionTypes.EXCEPTION, t -> {
    }).inModule("zlib").withDict();
    private static final PyType COMPRESS = PyType.builtin("Compress", ZlibModule::compressTable).inModule("zlib")
            .notSubclassable();
    private static final PyType DECOMPRESS = PyType.builtin("Decompress", ZlibModule::decompressTable).inModule("zlib")
            .notSubclassable();
    private static final int FINISH = 4;
    private static final int FULL_FLUSH = 3;
    private static final int MODULUS = 65521;

    private ZlibModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        constants(m);
        m.constant("error", ERROR);
        m.function("compress(data, /, level=-1, wbits=15)", ZlibModule::compress);
        m.function("decompress(data, /, wbits=15, bufsize=16384)", ZlibModule::decompress);
        m.functionN("compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=?)",
                ZlibModule::compressor);
        m.function("decompressobj(wbits=15, zdict=?)", (bits, dictionary) -> {
            Framing framing = Framing.of(Py.indexAsInt(bits), true);
            if (framing == null) {
                throw Framing.badOption();
            }
            return new PyDecompressor(DECOMPRESS, framing, dictionary == null ? null : Buffers.bytes(dictionary));
        });
        m.function("crc32(data, value=0, /)", BinasciiModule::crc32);
        m.function("adler32(data, value=1, /)", ZlibModule::adler32);
        m.doc("Compression as the zlib library does it.");
    }

    private static void constants(ModuleTable m) {
        String[] names = {"Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_SYNC_FLUSH", "Z_FULL_FLUSH", "Z_FINISH", "Z_BLOCK",
            "Z_TREES"};
        for (int i = 0; i < names.length; i++) {
            m.constant(names[i], (long) i);
        }
        String[] strategies = {"Z_DEFAULT_STRATEGY", "Z_FILTERED", "Z_HUFFMAN_ONLY", "Z_RLE", "Z_FIXED"};
        for (int i = 0; i < strategies.length; i++) {
            m.constant(strategies[i], (long) i);
        }
        m.constant("Z_NO_COMPRESSION", 0L);
        m.constant("Z_BEST_SPEED", 1L);
        m.constant("Z_BEST_COMPRESSION", 9L);
        m.constant("Z_DEFAULT_COMPRESSION", -1L);
        m.constant("DEFLATED", 8L);
        m.constant("DEF_MEM_LEVEL", 8L);
        m.constant("DEF_BUF_SIZE", 16384L);
        m.constant("MAX_WBITS", 15L);
        m.constant("ZLIB_VERSION", "1.2.13");
        m.constant("ZLIB_RUNTIME_VERSION", "1.2.13");
    }

    private static Object compress(Object data, Object level, Object bits) {
        byte[] bytes = Buffers.bytes(data);
        int chosen = Py.indexAsInt(level);
        Framing framing = Framing.of(Py.indexAsInt(bits), false);
        if (chosen < -1 || chosen > 9 || framing == null) {
            throw Raise.error(ERROR, "Bad compression level");
        }
        PyCompressor compressor = new PyCompressor(COMPRESS, chosen, framing, 0, null);
        return new PyBytes(joined(compressor.compress(bytes), compressor.finish()));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] result = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    private static Object decompress(Object data, Object bits, Object bufferSize) {
        byte[] bytes = Buffers.bytes(data);
        if (Py.indexAsLong(bufferSize) < 0) {
            throw Raise.valueError("bufsize must be non-negative");
        }
        Framing framing = Framing.of(Py.indexAsInt(bits), true);
        if (framing == null) {
            throw Raise.error(ERROR, "Error -2 while preparing to decompress data: inconsistent stream state");
        }
        PyDecompressor decompressor = new PyDecompressor(DECOMPRESS, framing, null);
        byte[] result = decompressor.decompress(bytes, 0);
        if (!decompressor.eof) {
            throw PyDecompressor.error(-5, "incomplete or truncated stream");
        }
        return new PyBytes(result);
    }

    private static Object compressor(Object[] args) {
        int level = Py.indexAsInt(args[0]);
        Framing framing = Framing.of(Py.indexAsInt(args[2]), false);
        long strategy = Py.indexAsInt(args[4]);
        long memory = Py.indexAsInt(args[3]);
        if (level < -1 || level > 9 || Py.indexAsInt(args[1]) != 8 || framing == null || memory < 1 || memory > 9
                || strategy < 0 || strategy > 4) {
            throw Framing.badOption();
        }
        if (strategy > 2) {
            throw Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "zlib strategies beyond Z_HUFFMAN_ONLY");
        }
        return new PyCompressor(COMPRESS, level, framing, (int) strategy,
                args[5] == null ? null : Buffers.bytes(args[5]));
    }

    private static Object adler32(Object data, Object start) {
        long value = Py.big(start).intValue() & 0xffffffffL;
        byte[] bytes = Buffers.bytes(data);
        if (value == 1) {
            Adler32 sum = new Adler32();
            sum.update(bytes);
            return sum.getValue();
        }
        long a = value & 0xffff;
        long b = value >>> 16;
        for (byte next : bytes) {
            a = (a + (next & 0xff)) % MODULUS;
            b = (b + a) % MODULUS;
        }
        return b << 16 | a;
    }

    private static void compressTable(TypeTable t) {
        t.method("compress(self, data, /)",
                (self, data) -> new PyBytes(((PyCompressor) self).compress(Buffers.bytes(data))));
        t.method("flush(self, mode=4, /)", (self, mode) -> {
            PyCompressor compressor = (PyCompressor) self;
            int wanted = Py.indexAsInt(mode);
            return new PyBytes(wanted == 0 ? new byte[0]
                    : wanted == FINISH ? compressor.finish() : compressor.flush(wanted == FULL_FLUSH));
        });
    }

    private static void decompressTable(TypeTable t) {
        t.method("decompress(self, data, /, max_length=0)", (self, data, limit) -> {
            long most = Py.indexAsLong(limit);
            if (most < 0) {
                throw Raise.valueError("max_length must be non-negative");
            }
            return new PyBytes(((PyDecompressor) self).decompress(Buffers.bytes(data), most));
        });
        t.method("flush(self, length=16384, /)", (self, length) -> {
            if (Py.indexAsLong(length) <= 0) {
                throw Raise.valueError("length must be greater than zero");
            }
            return new PyBytes(((PyDecompressor) self).flush());
        });
        t.member("unused_data", self -> new PyBytes(((PyDecompressor) self).unused));
        t.member("unconsumed_tail", self -> new PyBytes(((PyDecompressor) self).tail));
        t.member("eof", self -> ((PyDecompressor) self).eof);
    }
}
