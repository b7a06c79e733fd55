package pbcvm.modules.math;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Py;
import pbcvm.types.floats.AccurateMath;
import pbcvm.types.tuples.PyTuple;

/** Sums, products and distances of the module {@code math}. */
final class MathSums {
    private MathSums() {
    }

    /** The correctly rounded sum of floats, kept exactly as a list of parts that do not overlap. */
    static Object fsum(Object iterable) {
        double[] parts = new double[32];
        int count = 0;
        double special = 0;
        double infinities = 0;
        Object iterator = Py.iter(iterable);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            double given = Py.asDouble(item);
            double x = given;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                double y = parts[i];
                if (Math.abs(x) < Math.abs(y)) {
                    double swapped = x;
                    x = y;
                    y = swapped;
                }
                double high = x + y;
                double low = y - (high - x);
                if (low != 0) {
                    parts[kept++] = low;
                }
                x = high;
            }
            count = kept;
            if (x != 0) {
                if (!Double.isFinite(x)) {
                    if (Double.isFinite(given)) {
                        throw Raise.overflowError("intermediate overflow in fsum");
                    }
                    infinities += Double.isInfinite(given) ? given : 0;
                    special += given;
                    count = 0;
                } else {
                    if (count == parts.length) {
                        parts = Arrays.copyOf(parts, 2 * count);
                    }
                    parts[count++] = x;
                }
            }
        }
        if (special != 0) {
            if (Double.isNaN(infinities)) {
                throw Raise.valueError("-inf + inf in fsum");
            }
            return special;
        }
        return total(parts, count);
    }

    /** Adds the parts from the largest on, rounding half to even on the exact value. */
    private static double total(double[] parts, int count) {
        int at = count;
        if (at == 0) {
            return 0.0;
        }
        double high = parts[--at];
        double low = 0;
        while (at > 0) {
            double x = high;
            double y = parts[--at];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        if (at > 0 && (low < 0 && parts[at - 1] < 0 || low > 0 && parts[at - 1] > 0)) {
            double twice = low * 2;
            double x = high + twice;
            if (twice == x - high) {
                return x;
            }
        }
        return high;
    }

    static Object prod(Object iterable, Object start) {
        Object result = start;
        Object iterator = Py.iter(iterable);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (result instanceof Double a && item instanceof Double b) {
                result = a * b;
            } else {
                result = Binary.apply(BinaryOperator.MUL, result, item);
            }
        }
        return result;
    }

    static Object hypot(Object[] args) {
        return AccurateMath.norm(doubles(((PyTuple) args[0]).items));
    }

    private static double[] doubles(Object[] items) {
        double[] result = new double[items.length];
        for (int i = 0; i < items.length; i++) {
            result[i] = Py.asDouble(items[i]);
        }
        return result;
    }

    static Object dist(Object p, Object q) {
        Object[] first = Py.toArray(p);
        Object[] second = Py.toArray(q);
        if (first.length != second.length) {
            throw Raise.valueError("both points must have the same number of dimensions");
        }
        double[] difference = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            difference[i] = Py.asDouble(first[i]) - Py.asDouble(second[i]);
        }
        return AccurateMath.norm(difference);
    }
}
