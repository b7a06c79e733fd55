package pbcvm.modules.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code _random}. */
public final class RandomModule {
    /** The class {@code Random}. */
    static final PyType RANDOM = PyType.builtin("Random", RandomModule::randomTable).inModule("_random")
            .allocate(PyRandom::new);
    private static final int WORD_BITS = 32;
    private static final long WORD_MASK = 0xffffffffL;
    private static final SecureRandom ENTROPY = new SecureRandom();

    private RandomModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.type(RANDOM);
        m.doc("Generator of pseudo-random numbers behind the module random.");
    }

    private static void randomTable(TypeTable t) {
        t.newMethod("__new__(type, *args, **kwargs)", RandomModule::make);
        t.inlined("random(self, /)", self -> ((PyRandom) self).nextDouble());
        t.method("seed(self, n=None, /)", RandomModule::seed);
        t.method("getrandbits(self, k, /)", RandomModule::randomBits);
        t.method("getstate(self, /)", RandomModule::getState);
        t.method("setstate(self, state, /)", RandomModule::setState);
        t.doc("Random(x=None): a generator seeded with x, or with entropy of the system.");
    }

    private static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        Object[] given = ((PyTuple) args[1]).items;
        if (type == RANDOM && Py.len(args[2]) > 0) {
            throw Raise.typeError("Random() takes no keyword arguments");
        }
        if (given.length > 1) {
            throw Raise.typeError("Random() requires 0 or 1 argument");
        }
        PyRandom random = new PyRandom(type);
        seed(random, given.length == 0 ? PyNone.NONE : given[0]);
        return random;
    }

    private static Object seed(Object self, Object seed) {
        ((PyRandom) self).seed(key(seed));
        return PyNone.NONE;
    }

    private static int[] key(Object seed) {
        if (seed == PyNone.NONE) {
            return ENTROPY.ints(PyRandom.WORDS).toArray();
        }
        BigInteger value;
        if (Ints.isInt(seed)) {
            value = Ints.big(seed).abs();
        } else {
            long hash = Py.hash(seed);
            value = hash >= 0 ? BigInteger.valueOf(hash) : BigInteger.valueOf(hash).add(BigInteger.ONE.shiftLeft(64));
        }
        int[] key = new int[Math.max(1, (value.bitLength() + WORD_BITS - 1) / WORD_BITS)];
        for (int i = 0; i < key.length; i++) {
            key[i] = value.shiftRight(i * WORD_BITS).intValue();
        }
        return key;
    }

    private static Object randomBits(Object self, Object count) {
        int bits = Py.indexAsInt(count);
        PyRandom random = (PyRandom) self;
        if (bits < 0) {
            throw Raise.valueError("number of bits must be non-negative");
        }
        if (bits == 0) {
            return 0L;
        }
        if (bits <= WORD_BITS) {
            return (random.nextWord() & WORD_MASK) >>> WORD_BITS - bits;
        }
        int words = (bits - 1) / WORD_BITS + 1;
        byte[] bytes = new byte[4 * words];
        int left = bits;
        for (int i = 0; i < words; i++, left -= WORD_BITS) {
            int word = random.nextWord();
            if (left < WORD_BITS) {
                word >>>= WORD_BITS - left;
            }
            int at = bytes.length - 4 * i;
            bytes[at - 1] = (byte) word;
            bytes[at - 2] = (byte) (word >>> 8);
            bytes[at - 3] = (byte) (word >>> 16);
            bytes[at - 4] = (byte) (word >>> 24);
        }
        return Ints.of(new BigInteger(1, bytes));
    }

    private static Object getState(Object self) {
        PyRandom random = (PyRandom) self;
        Object[] result = new Object[PyRandom.WORDS + 1];
        for (int i = 0; i < PyRandom.WORDS; i++) {
            result[i] = random.state[i] & WORD_MASK;
        }
        result[PyRandom.WORDS] = (long) random.index;
        return PyTuple.of(result);
    }

    private static Object setState(Object self, Object state) {
        if (!(state instanceof PyTuple tuple)) {
            throw Raise.typeError("state vector must be a tuple");
        }
        if (tuple.size() != PyRandom.WORDS + 1) {
            throw Raise.valueError("state vector is the wrong size");
        }
        int[] words = new int[PyRandom.WORDS];
        for (int i = 0; i < PyRandom.WORDS; i++) {
            words[i] = (int) element(tuple.items[i]);
        }
        long index = element(tuple.items[PyRandom.WORDS]);
        if (index < 0 || index > PyRandom.WORDS) {
            throw Raise.valueError("invalid state");
        }
        PyRandom random = (PyRandom) self;
        System.arraycopy(words, 0, random.state, 0, words.length);
        random.index = (int) index;
        return PyNone.NONE;
    }

    private static long element(Object item) {
        Object exact = Ints.exact(item);
        if (exact == null) {
            throw Raise.typeError("an integer is required");
        }
        if (exact instanceof PyBigInt big && (big.value.signum() < 0 || big.value.bitLength() > 64)) {
            throw big.value.signum() < 0 ? Raise.overflowError("can't convert negative value to unsigned int")
                    : Raise.overflowError("Python int too large to convert to C unsigned long");
        }
        return exact instanceof Long small ? small : ((PyBigInt) exact).value.longValue();
    }
}
