package pbcvm.marshal;

import java.math.BigInteger;

/** Integers as marshalled: digits of fifteen bits, lowest first. */
final class DigitCodec {

    static final int DIGIT_BITS = 15;
    static final int MAX_DIGIT = (1 << DIGIT_BITS) - 1;

    private DigitCodec() {
    }

    static BigInteger toBigInteger(int[] digits, boolean isNegative) {
        int byteCount = (int) (((long) digits.length * DIGIT_BITS + 7) / 8);
        byte[] magnitude = new byte[byteCount];
        long buffer = 0;
        int bits = 0;
        int at = byteCount;
        for (int digit : digits) {
            buffer |= (long) digit << bits;
            bits += DIGIT_BITS;
            while (bits >= 8) {
                magnitude[--at] = (byte) buffer;
                buffer >>>= 8;
                bits -= 8;
            }
        }
        if (at > 0) {
            magnitude[--at] = (byte) buffer;
        }
        return new BigInteger(isNegative ? -1 : 1, magnitude);
    }

    static int[] toDigits(BigInteger value) {
        BigInteger magnitude = value.abs();
        byte[] bytes = magnitude.toByteArray();
        int[] digits = new int[(magnitude.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS];
        long buffer = 0;
        int bits = 0;
        int count = 0;
        for (int at = bytes.length - 1; at >= 0; at--) {
            buffer |= (bytes[at] & 0xFFL) << bits;
            bits += 8;
            while (bits >= DIGIT_BITS && count < digits.length) {
                digits[count++] = (int) buffer & MAX_DIGIT;
                buffer >>>= DIGIT_BITS;
                bits -= DIGIT_BITS;
            }
        }
        if (count < digits.length) {
            digits[count] = (int) buffer & MAX_DIGIT;
        }
        return digits;
    }
}
