package pbcvm.modules.random;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/**
 * A generator of the kind MT19937 (Matsumoto and Nishimura).
 *
 * <p>Invariants: {@link #state} has 624 words; {@code 0 <= index <= 624}.
 */
public final class PyRandom extends PyObject {
    /** Words of the state. */
    static final int WORDS = 624;
    private static final int SHIFT_SIZE = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final double SCALE = 1.0 / 9007199254740992.0;
    private static final int DEFAULT_SEED = 19650218;

    final int[] state = new int[WORDS];
    int index;

    PyRandom(PyType type) {
        super(type);
    }

    /** The next 32 bits. */
    int nextWord() {
        if (index >= WORDS) {
            refill();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    /** The next float from 0 to 1, with 53 random bits. */
    double nextDouble() {
        long high = nextWord() >>> 5;
        long low = nextWord() >>> 6;
        return (high * 67108864.0 + low) * SCALE;
    }

    @TruffleBoundary
    private void refill() {
        for (int i = 0; i < WORDS; i++) {
            int y = state[i] & UPPER | state[(i + 1) % WORDS] & LOWER;
            state[i] = state[(i + SHIFT_SIZE) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
        }
        index = 0;
    }

    private void seed(int seed) {
        state[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = WORDS;
    }

    /** Seeds the generator with any number of words, at least one. */
    @TruffleBoundary
    void seed(int[] key) {
        seed(DEFAULT_SEED);
        int i = 1;
        int j = 0;
        for (int k = Math.max(WORDS, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i = next(i);
            j = j + 1 == key.length ? 0 : j + 1;
        }
        for (int k = WORDS - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i = next(i);
        }
        state[0] = UPPER;
    }

    /** The index after this one; past the end the last word becomes the first. */
    private int next(int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }
}
