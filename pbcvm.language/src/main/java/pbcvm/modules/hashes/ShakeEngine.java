package pbcvm.modules.hashes;

/** The extendable-output functions SHAKE128 and SHAKE256 of FIPS 202. */
final class ShakeEngine implements HashEngine {
    private static final int LANES = 25;
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = new int[LANES];
    private static final int[] TARGETS = new int[LANES];
    private static final long[] CONSTANTS = new long[ROUNDS];

    static {
        int x = 1;
        int y = 0;
        for (int t = 0; t < ROUNDS; t++) {
            ROTATIONS[x + 5 * y] = (t + 1) * (t + 2) / 2 % 64;
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
        }
        for (int i = 0; i < LANES; i++) {
            TARGETS[i] = i / 5 + 5 * ((2 * (i % 5) + 3 * (i / 5)) % 5);
        }
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    CONSTANTS[round] |= 1L << (1 << j) - 1;
                }
                register = register << 1 ^ (register >> 7) * 0x171;
            }
        }
    }

    private final int rate;
    private final long[] state;
    private int at;

    ShakeEngine(int rate) {
        this(rate, new long[LANES], 0);
    }

    private ShakeEngine(int rate, long[] state, int at) {
        this.rate = rate;
        this.state = state;
        this.at = at;
    }

    private void xor(int index, int value) {
        state[index >> 3] ^= (value & 0xffL) << 8 * (index & 7);
    }

    @Override
    public void update(byte[] bytes) {
        for (byte b : bytes) {
            xor(at++, b);
            if (at == rate) {
                permute();
                at = 0;
            }
        }
    }

    @Override
    public byte[] digest(int length) {
        ShakeEngine last = new ShakeEngine(rate, state.clone(), at);
        last.xor(last.at, 0x1f);
        last.xor(rate - 1, 0x80);
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            int from = i % rate;
            if (from == 0) {
                last.permute();
            }
            result[i] = (byte) (last.state[from >> 3] >>> 8 * (from & 7));
        }
        return result;
    }

    @Override
    public HashEngine copy() {
        return new ShakeEngine(rate, state.clone(), at);
    }

    private void permute() {
        long[] columns = new long[5];
        long[] moved = new long[LANES];
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            }
            for (int i = 0; i < LANES; i++) {
                int x = i % 5;
                long lane = state[i] ^ columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
                moved[TARGETS[i]] = Long.rotateLeft(lane, ROTATIONS[i]);
            }
            for (int i = 0; i < LANES; i++) {
                int row = i / 5 * 5;
                state[i] = moved[i] ^ ~moved[row + (i + 1 - row) % 5] & moved[row + (i + 2 - row) % 5];
            }
            state[0] ^= CONSTANTS[round];
        }
    }
}
