package pbcvm.modules.hashes;

import java.util.function.Supplier;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.types.bytes.PyBytes;

/** The modules of the MD5 and SHA families. */
public final class HashModules {
    private static final PyType MD5 = simple("_md5", "md5");
    private static final PyType SHA1 = simple("_sha1", "sha1");
    private static final PyType SHA224 = simple("_sha256", "sha224");
    private static final PyType SHA256 = simple("_sha256", "sha256");
    private static final PyType SHA384 = simple("_sha512", "sha384");
    private static final PyType SHA512 = simple("_sha512", "sha512");
    private static final int STATE_BITS = 1600;

    private HashModules() {
    }

    private static PyType simple(String module, String name) {
        return PyType.builtin(name, t -> {
            HashTypes.common(t);
            HashTypes.fixedLength(t);
        }).inModule(module).notSubclassable();
    }

    /** Fills {@code _md5}. */
    public static void md5(ModuleTable m) {
        function(m, MD5, "MD5Type", "MD5", 16, 64);
    }

    /** Fills {@code _sha1}. */
    public static void sha1(ModuleTable m) {
        function(m, SHA1, "SHA1Type", "SHA-1", 20, 64);
    }

    /** Fills {@code _sha256}. */
    public static void sha256(ModuleTable m) {
        function(m, SHA224, "SHA224Type", "SHA-224", 28, 64);
        function(m, SHA256, "SHA256Type", "SHA-256", 32, 64);
    }

    /** Fills {@code _sha512}. */
    public static void sha512(ModuleTable m) {
        function(m, SHA384, "SHA384Type", "SHA-384", 48, 128);
        function(m, SHA512, "SHA512Type", "SHA-512", 64, 128);
    }

    private static void function(ModuleTable m, PyType type, String typeName, String algorithm, int digestSize,
            int blockSize) {
        m.constant(typeName, type);
        m.function(type.name() + "(string=?, *, usedforsecurity=True)", (data, security) -> {
            PyHash hash = new PyHash(type, type.name(), digestSize, blockSize, PlatformEngine.of(algorithm));
            if (data != null) {
                hash.engine.update(HashTypes.data(data));
            }
            return hash;
        });
    }

    /** Fills {@code _sha3}. */
    public static void sha3(ModuleTable m) {
        for (int bits : new int[]{224, 256, 384, 512}) {
            m.type(sponge("sha3_" + bits, bits / 8, 2 * bits, 6, () -> PlatformEngine.of("SHA3-" + bits)));
        }
        for (int bits : new int[]{128, 256}) {
            m.type(sponge("shake_" + bits, 0, 2 * bits, 0x1f, () -> new ShakeEngine((STATE_BITS - 2 * bits) / 8)));
        }
        m.constant("implementation", "tiny_sha3");
        m.constant("keccakopt", 0L);
    }

    private static PyType sponge(String name, int digestSize, int capacity, int suffix, Supplier<HashEngine> engine) {
        int rate = STATE_BITS - capacity;
        return PyType.builtin(name, t -> {
            t.newMethod("__new__(type, data=?, /, *, usedforsecurity=True)", args -> {
                PyHash hash = new PyHash((PyType) args[0], name, digestSize, rate / 8, engine.get());
                if (args[1] != null) {
                    hash.engine.update(HashTypes.data(args[1]));
                }
                return hash;
            });
            HashTypes.common(t);
            if (digestSize == 0) {
                HashTypes.anyLength(t);
            } else {
                HashTypes.fixedLength(t);
            }
            t.getter("_capacity_bits", self -> (long) capacity);
            t.getter("_rate_bits", self -> (long) rate);
            t.getter("_suffix", self -> new PyBytes(new byte[]{(byte) suffix}));
            t.doc("Hash object of the function " + name + ".");
        }).inModule("_sha3").notSubclassable();
    }
}
