package pbcvm.modules.hashes;

/**
 * Parameters of BLAKE2 (RFC 7693 and the BLAKE2 paper's tree mode).
 *
 * @param wide whether it is BLAKE2b with words of 64 bits rather than BLAKE2s
 */
record Blake2Parameters(boolean wide, int digestSize, byte[] key, byte[] salt, byte[] person, int fanout, int depth,
        long leafSize, long nodeOffset, int nodeDepth, int innerSize, boolean lastNode) {

    /** The parameter block that the initial state is combined with. */
    byte[] block() {
        byte[] block = new byte[wide ? 64 : 32];
        block[0] = (byte) digestSize;
        block[1] = (byte) key.length;
        block[2] = (byte) fanout;
        block[3] = (byte) depth;
        put(block, 4, leafSize, 4);
        put(block, 8, nodeOffset, wide ? 8 : 6);
        block[wide ? 16 : 14] = (byte) nodeDepth;
        block[wide ? 17 : 15] = (byte) innerSize;
        System.arraycopy(salt, 0, block, wide ? 32 : 16, salt.length);
        System.arraycopy(person, 0, block, wide ? 48 : 24, person.length);
        return block;
    }

    private static void put(byte[] block, int at, long value, int size) {
        for (int i = 0; i < size; i++) {
            block[at + i] = (byte) (value >>> 8 * i);
        }
    }
}
