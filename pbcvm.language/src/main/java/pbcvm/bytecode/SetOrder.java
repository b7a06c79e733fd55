package pbcvm.bytecode;

import java.math.BigInteger;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/**
 * The order in which CPython iterates over a set of numbers and tuples of numbers, which follows from their hashes.
 * Hashes of other constants differ from run to run, and so does the order of sets that hold them.
 */
public final class SetOrder {

    private static final long MODULUS = (1L << 61) - 1;
    private static final int MODULUS_BITS = 61;
    private static final int FLOAT_CHUNK = 28;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final int LEAST_SIZE = 8;
    private static final int LARGE = 50_000;

    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;
    private static final long LENGTH_MIX = 3_527_539;
    private static final long HASH_FOR_MINUS_1 = 1_546_275_796;

    private static final VersionRange OLD_TUPLE_HASH = VersionRange.upTo(PythonVersion.V3_7);
    private static final VersionRange FILLED_TO_TWO_THIRDS = VersionRange.upTo(PythonVersion.V3_6);

    private final boolean isFilledToTwoThirds;
    private final boolean isTupleHashOld;
    private Object[] table = new Object[LEAST_SIZE];
    private int used;

    private SetOrder(PythonVersion version) {
        isTupleHashOld = OLD_TUPLE_HASH.contains(version);
        isFilledToTwoThirds = FILLED_TO_TWO_THIRDS.contains(version);
    }

    /** The elements as they are iterated after having been added one by one; as they are if not all are numbers. */
    public static Tuple of(Tuple elements, PythonVersion version) {
        if (!isFixed(elements)) {
            return elements;
        }
        SetOrder order = new SetOrder(version);
        for (Object element : elements) {
            order.add(element);
        }
        return order.iterate(elements.size());
    }

    private static boolean isFixed(Tuple elements) {
        for (Object element : elements) {
            boolean isNumber = element instanceof Long || element instanceof Boolean || element instanceof Double
                    || element instanceof BigInteger;
            if (!isNumber && !(element instanceof Tuple tuple && isFixed(tuple))) {
                return false;
            }
        }
        return true;
    }

    private void add(Object element) {
        insert(table, element);
        used++;
        long mask = table.length - 1L;
        boolean isRoomy = isFilledToTwoThirds ? used * 3L < mask * 2 : used * 5L < mask * 3;
        if (!isRoomy) {
            grow(used > LARGE ? used * 2L : used * 4L);
        }
    }

    private void grow(long least) {
        int size = LEAST_SIZE;
        while (size <= least) {
            size <<= 1;
        }
        Object[] larger = new Object[size];
        for (Object element : table) {
            if (element != null) {
                insert(larger, element);
            }
        }
        table = larger;
    }

    private void insert(Object[] into, Object element) {
        int mask = into.length - 1;
        long hash = hash(element);
        long perturb = hash;
        int at = (int) hash & mask;
        while (true) {
            int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int i = at; i <= at + probes; i++) {
                if (into[i] == null) {
                    into[i] = element;
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            at = (int) (at * 5L + 1 + perturb) & mask;
        }
    }

    private Tuple iterate(int size) {
        Object[] items = new Object[size];
        int count = 0;
        for (Object element : table) {
            if (element != null) {
                items[count++] = element;
            }
        }
        return Tuple.of(items);
    }

    private long hash(Object constant) {
        long hash = switch (constant) {
            case Boolean truth -> truth ? 1 : 0;
            case Long value -> value % MODULUS;
            case BigInteger value -> value.remainder(BigInteger.valueOf(MODULUS)).longValue();
            case Tuple tuple -> isTupleHashOld ? oldHash(tuple) : hash(tuple);
            default -> hash(((Double) constant).doubleValue());
        };
        return hash == -1 ? -2 : hash;
    }

    private long hash(Tuple tuple) {
        long hash = PRIME_5;
        for (Object item : tuple) {
            hash = Long.rotateLeft(hash + hash(item) * PRIME_2, 31) * PRIME_1;
        }
        hash += tuple.size() ^ PRIME_5 ^ LENGTH_MIX;
        return hash == -1 ? HASH_FOR_MINUS_1 : hash;
    }

    private long oldHash(Tuple tuple) {
        long hash = 0x345678;
        long factor = 1_000_003;
        for (int left = tuple.size() - 1; left >= 0; left--) {
            hash = (hash ^ hash(tuple.get(tuple.size() - 1 - left))) * factor;
            factor += 82_520 + 2L * left;
        }
        return hash + 97_531;
    }

    private static long hash(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? 314159 : -314159;
        }
        if (value == 0) {
            return 0;
        }
        double scaled = Math.abs(value) < Double.MIN_NORMAL ? Math.abs(value) * 0x1p64 : Math.abs(value);
        int exponent = Math.getExponent(scaled) + 1;
        double rest = Math.scalb(scaled, -exponent);
        exponent -= Math.abs(value) < Double.MIN_NORMAL ? 64 : 0;
        long hash = 0;
        while (rest != 0) {
            hash = hash << FLOAT_CHUNK & MODULUS | hash >> MODULUS_BITS - FLOAT_CHUNK;
            rest *= 1L << FLOAT_CHUNK;
            exponent -= FLOAT_CHUNK;
            long chunk = (long) rest;
            rest -= chunk;
            hash += chunk;
            hash -= hash >= MODULUS ? MODULUS : 0;
        }
        int shift = Math.floorMod(exponent, MODULUS_BITS);
        hash = hash << shift & MODULUS | hash >> MODULUS_BITS - shift;
        return value < 0 ? -hash : hash;
    }
}
