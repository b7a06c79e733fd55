package pbcvm.modules.hashes;

import java.util.Arrays;

/** BLAKE2b and BLAKE2s. Words of the latter are kept in the low halves of longs. */
final class Blake2Engine implements HashEngine {
    private static final long[] WIDE_START = {0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL,
        0xa54ff53a5f1d36f1L, 0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL,
        0x5be0cd19137e2179L};
    private static final int[][] SCHEDULE = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};
    private static final int[] WIDE_ROTATIONS = {32, 24, 16, 63};
    private static final int[] NARROW_ROTATIONS = {16, 12, 8, 7};

    private final boolean wide;
    private final boolean lastNode;
    private final int wordSize;
    private final long[] state = new long[8];
    private final byte[] buffer;
    private int filled;
    private long taken;

    Blake2Engine(Blake2Parameters parameters) {
        wide = parameters.wide();
        lastNode = parameters.lastNode();
        wordSize = wide ? 8 : 4;
        buffer = new byte[16 * wordSize];
        byte[] block = parameters.block();
        for (int i = 0; i < state.length; i++) {
            state[i] = start(i) ^ word(block, i);
        }
        if (parameters.key().length > 0) {
            update(Arrays.copyOf(parameters.key(), buffer.length));
        }
    }

    private Blake2Engine(Blake2Engine other) {
        wide = other.wide;
        lastNode = other.lastNode;
        wordSize = other.wordSize;
        System.arraycopy(other.state, 0, state, 0, state.length);
        buffer = other.buffer.clone();
        filled = other.filled;
        taken = other.taken;
    }

    private long start(int index) {
        return wide ? WIDE_START[index] : WIDE_START[index] >>> 32;
    }

    private long word(byte[] bytes, int index) {
        long value = 0;
        for (int i = 0; i < wordSize; i++) {
            value |= (bytes[index * wordSize + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void update(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (filled == buffer.length) {
                taken += filled;
                compress(false);
                filled = 0;
            }
            int count = Math.min(bytes.length - at, buffer.length - filled);
            System.arraycopy(bytes, at, buffer, filled, count);
            filled += count;
            at += count;
        }
    }

    @Override
    public byte[] digest(int length) {
        Blake2Engine last = new Blake2Engine(this);
        Arrays.fill(last.buffer, filled, last.buffer.length, (byte) 0);
        last.taken += filled;
        last.compress(true);
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            result[i] = (byte) (last.state[i / wordSize] >>> 8 * (i % wordSize));
        }
        return result;
    }

    @Override
    public HashEngine copy() {
        return new Blake2Engine(this);
    }

    private void compress(boolean isLast) {
        long mask = wide ? -1L : 0xffffffffL;
        long[] m = new long[16];
        long[] v = new long[16];
        for (int i = 0; i < m.length; i++) {
            m[i] = word(buffer, i);
        }
        System.arraycopy(state, 0, v, 0, state.length);
        for (int i = 0; i < state.length; i++) {
            v[8 + i] = start(i);
        }
        v[12] ^= taken & mask;
        v[13] ^= wide ? 0 : taken >>> 32;
        if (isLast) {
            v[14] ^= mask;
            v[15] ^= lastNode ? mask : 0;
        }
        int rounds = wide ? 12 : 10;
        for (int round = 0; round < rounds; round++) {
            int[] order = SCHEDULE[round % SCHEDULE.length];
            for (int i = 0; i < 4; i++) {
                mix(v, i, 0, m[order[2 * i]], m[order[2 * i + 1]]);
            }
            for (int i = 0; i < 4; i++) {
                mix(v, i, 1, m[order[8 + 2 * i]], m[order[9 + 2 * i]]);
            }
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= v[i] ^ v[8 + i];
        }
    }

    /** Mixes two words into the four of a column, or of a diagonal when {@code slope} is 1. */
    private void mix(long[] v, int a, int slope, long x, long y) {
        int b = 4 + (a + slope) % 4;
        int c = 8 + (a + 2 * slope) % 4;
        int d = 12 + (a + 3 * slope) % 4;
        int[] rotations = wide ? WIDE_ROTATIONS : NARROW_ROTATIONS;
        v[a] = trim(v[a] + v[b] + x);
        v[d] = rotate(v[d] ^ v[a], rotations[0]);
        v[c] = trim(v[c] + v[d]);
        v[b] = rotate(v[b] ^ v[c], rotations[1]);
        v[a] = trim(v[a] + v[b] + y);
        v[d] = rotate(v[d] ^ v[a], rotations[2]);
        v[c] = trim(v[c] + v[d]);
        v[b] = rotate(v[b] ^ v[c], rotations[3]);
    }

    private long trim(long word) {
        return wide ? word : word & 0xffffffffL;
    }

    private long rotate(long word, int count) {
        return wide ? Long.rotateRight(word, count) : Integer.rotateRight((int) word, count) & 0xffffffffL;
    }
}
