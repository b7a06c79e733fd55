package pbcvm.importer;

/** The hash of a source text that a compiled file may carry: SipHash-1-3 with the magic number as key. */
public final class SourceHash {
    /** The magic number of the executed version as the key. */
    private static final long KEY = 0x0A0D0DA7L;

    private SourceHash() {
    }

    /** The hash of a source text. */
    public static long of(byte[] source) {
        return of(source, KEY);
    }

    /** The hash with another first half of the key. */
    public static long of(byte[] source, long key) {
        long v0 = key ^ 0x736f6d6570736575L;
        long v1 = 0x646f72616e646f6dL;
        long v2 = key ^ 0x6c7967656e657261L;
        long v3 = 0x7465646279746573L;
        int blocks = source.length / 8;
        for (int i = 0; i <= blocks; i++) {
            long m = i < blocks ? block(source, i * 8, 8) : block(source, i * 8, source.length % 8)
                    | (long) source.length << 56;
            v3 ^= m;
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
            v0 ^= m;
        }
        v2 ^= 0xFF;
        for (int round = 0; round < 3; round++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static long block(byte[] data, int at, int count) {
        long result = 0;
        for (int i = 0; i < count; i++) {
            result |= (data[at + i] & 0xFFL) << 8 * i;
        }
        return result;
    }
}
