package pbcvm.modules.hashes;

import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;

/** The module {@code _blake2}. */
public final class Blake2Module {
    private static final PyType BLAKE2B = type("blake2b", true);
    private static final PyType BLAKE2S = type("blake2s", false);

    private Blake2Module() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.type(BLAKE2B);
        m.type(BLAKE2S);
        for (boolean wide : new boolean[]{true, false}) {
            String prefix = wide ? "BLAKE2B_" : "BLAKE2S_";
            m.constant(prefix + "MAX_DIGEST_SIZE", wide ? 64L : 32L);
            m.constant(prefix + "MAX_KEY_SIZE", wide ? 64L : 32L);
            m.constant(prefix + "PERSON_SIZE", wide ? 16L : 8L);
            m.constant(prefix + "SALT_SIZE", wide ? 16L : 8L);
        }
    }

    private static PyType type(String name, boolean wide) {
        return PyType.builtin(name, t -> typeTable(t, wide)).inModule("_blake2").notSubclassable();
    }

    private static void typeTable(TypeTable t, boolean wide) {
        t.newMethod(
                "__new__(type, data=?, /, *, digest_size=?, key=?, salt=?, person=?, fanout=1, depth=1, leaf_size=0, "
                        + "node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)",
                args -> make(args, wide));
        HashTypes.common(t);
        HashTypes.fixedLength(t);
        t.constant("MAX_DIGEST_SIZE", wide ? 64L : 32L);
        t.constant("MAX_KEY_SIZE", wide ? 64L : 32L);
        t.constant("PERSON_SIZE", wide ? 16L : 8L);
        t.constant("SALT_SIZE", wide ? 16L : 8L);
    }

    private static Object make(Object[] args, boolean wide) {
        int most = wide ? 64 : 32;
        long digestSize = args[2] == null ? most : Py.indexAsInt(args[2]);
        check(digestSize >= 1 && digestSize <= most, "digest_size must be between 1 and %d bytes", most);
        byte[] salt = bytes(args[4], "salt", wide ? 16 : 8);
        byte[] person = bytes(args[5], "person", wide ? 16 : 8);
        long fanout = Py.indexAsInt(args[6]);
        check(fanout >= 0 && fanout <= 255, "fanout must be between 0 and 255");
        long depth = Py.indexAsInt(args[7]);
        check(depth >= 1 && depth <= 255, "depth must be between 1 and 255");
        long leafSize = unsigned(args[8], 32, "leaf_size");
        long nodeOffset = unsigned(args[9], wide ? 64 : 48, "node_offset");
        long nodeDepth = Py.indexAsInt(args[10]);
        check(nodeDepth >= 0 && nodeDepth <= 255, "node_depth must be between 0 and 255");
        long innerSize = Py.indexAsInt(args[11]);
        check(innerSize >= 0 && innerSize <= most, "inner_size must be between 0 and is %d", most);
        byte[] key = bytes(args[3], "key", most);
        Blake2Engine engine = new Blake2Engine(new Blake2Parameters(wide, (int) digestSize, key, salt, person,
                (int) fanout, (int) depth, leafSize, nodeOffset, (int) nodeDepth, (int) innerSize,
                Py.isTrue(args[12])));
        if (args[1] != null) {
            engine.update(HashTypes.data(args[1]));
        }
        return new PyHash((PyType) args[0], wide ? "blake2b" : "blake2s", (int) digestSize, wide ? 128 : 64, engine);
    }

    private static void check(boolean valid, String message, Object... args) {
        if (!valid) {
            throw Raise.valueError(message, args);
        }
    }

    private static byte[] bytes(Object value, String name, int most) {
        byte[] bytes = value == null ? new byte[0] : Buffers.bytes(value);
        check(bytes.length <= most, "maximum %s length is %d bytes", name, most);
        return bytes;
    }

    private static long unsigned(Object value, int bits, String name) {
        BigInteger number = Py.big(value);
        check(number.signum() >= 0, "value must be positive");
        if (number.bitLength() > 64) {
            throw Raise.overflowError("int too big to convert");
        }
        if (number.bitLength() > bits) {
            throw Raise.overflowError("%s is too large", name);
        }
        return number.longValue();
    }
}
