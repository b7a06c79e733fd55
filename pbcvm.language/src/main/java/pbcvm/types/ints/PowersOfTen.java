package pbcvm.types.ints;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;

/** Powers of ten as big integers; those that splitting a text at a power of two asks for are kept while small. */
final class PowersOfTen {
    private static final int LARGEST_KEPT = 1 << 16;
    private static final ConcurrentHashMap<Integer, BigInteger> KEPT = new ConcurrentHashMap<>();

    private PowersOfTen() {
    }

    /** {@code 10**exponent}. */
    static BigInteger of(int exponent) {
        if (exponent <= 18) {
            return BigInteger.valueOf(IntParser.powerOfTen(exponent));
        }
        BigInteger known = KEPT.get(exponent);
        if (known == null) {
            known = BigInteger.TEN.pow(exponent);
            if (exponent <= LARGEST_KEPT && Integer.bitCount(exponent) == 1) {
                KEPT.put(exponent, known);
            }
        }
        return known;
    }
}
