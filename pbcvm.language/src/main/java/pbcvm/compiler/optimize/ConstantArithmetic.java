package pbcvm.compiler.optimize;

import java.math.BigInteger;
import java.util.Arrays;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Truth;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.UnaryOperator;

/**
 * Operations on constants while a program is compiled. The result is {@code null} when the operation raises, or would
 * make a constant so large that it is better left to run time.
 */
final class ConstantArithmetic {

    private static final int MAX_INT_BITS = 128;
    private static final int MAX_COLLECTION_SIZE = 256;
    private static final int MAX_TEXT_SIZE = 4096;
    private static final int MAX_TOTAL_ITEMS = 1024;

    private ConstantArithmetic() {
    }

    static Object unary(UnaryOperator operator, Object value) {
        if (operator == UnaryOperator.NOT) {
            return !Truth.of(value);
        }
        if (Numbers.isInt(value)) {
            BigInteger number = Numbers.toInt(value);
            return Numbers.ofInt(switch (operator) {
                case INVERT -> number.not();
                case U_SUB -> number.negate();
                default -> number;
            });
        }
        if (operator == UnaryOperator.INVERT) {
            return null;
        }
        boolean negates = operator == UnaryOperator.U_SUB;
        return switch (value) {
            case Double number -> negates ? -number : number;
            case Complex number -> negates ? new Complex(-number.re(), -number.im()) : number;
            default -> null;
        };
    }

    static Object binary(Operator operator, Object left, Object right) {
        if (Numbers.isInt(left) && Numbers.isInt(right)) {
            return ints(operator, left, right);
        }
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            if (left instanceof Complex || right instanceof Complex) {
                Complex one = Numbers.toComplex(left);
                Complex two = Numbers.toComplex(right);
                return one == null || two == null ? null : complexes(operator, one, two);
            }
            Double one = Numbers.toDouble(left);
            Double two = Numbers.toDouble(right);
            return one == null || two == null ? null : doubles(operator, one, two);
        }
        return switch (operator) {
            case ADD -> concatenate(left, right);
            case MULT -> Numbers.isInt(left) ? repeat(right, left) : Numbers.isInt(right) ? repeat(left, right) : null;
            default -> null;
        };
    }

    private static Object ints(Operator operator, Object left, Object right) {
        BigInteger one = Numbers.toInt(left);
        BigInteger two = Numbers.toInt(right);
        return switch (operator) {
            case ADD -> Numbers.ofInt(one.add(two));
            case SUB -> Numbers.ofInt(one.subtract(two));
            case MULT -> one.abs().bitLength() + two.abs().bitLength() > MAX_INT_BITS && one.signum() != 0
                    && two.signum() != 0 ? null : Numbers.ofInt(one.multiply(two));
            case DIV -> Numbers.divide(one, two);
            case FLOOR_DIV -> two.signum() == 0 ? null : Numbers.ofInt(Numbers.floorDivide(one, two));
            case MOD -> two.signum() == 0 ? null : Numbers.ofInt(Numbers.remainder(one, two));
            case POW -> power(one, two);
            case L_SHIFT -> shiftLeft(one, two);
            case R_SHIFT -> shiftRight(one, two);
            case BIT_OR, BIT_XOR, BIT_AND -> bits(operator, left, right);
            case MAT_MULT -> null;
        };
    }

    private static Object bits(Operator operator, Object left, Object right) {
        BigInteger one = Numbers.toInt(left);
        BigInteger two = Numbers.toInt(right);
        BigInteger result = switch (operator) {
            case BIT_OR -> one.or(two);
            case BIT_XOR -> one.xor(two);
            default -> one.and(two);
        };
        boolean isBool = left instanceof Boolean && right instanceof Boolean;
        return isBool ? (Object) (result.signum() != 0) : Numbers.ofInt(result);
    }

    private static Object power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() < 0) {
            Double one = Numbers.toDouble(base);
            Double two = Numbers.toDouble(exponent);
            return one == null || two == null ? null : Numbers.power(one, two);
        }
        if (base.signum() == 0 || exponent.signum() == 0) {
            return exponent.signum() == 0 ? 1L : 0L;
        }
        if (exponent.bitLength() >= Integer.SIZE - 1
                || base.abs().bitLength() > MAX_INT_BITS / exponent.intValueExact()) {
            return null;
        }
        return Numbers.ofInt(base.pow(exponent.intValueExact()));
    }

    private static Object shiftLeft(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            return null;
        }
        if (value.signum() == 0) {
            return 0L;
        }
        boolean isLarge = count.bitLength() >= Integer.SIZE - 1
                || value.abs().bitLength() > MAX_INT_BITS - count.intValueExact();
        return isLarge ? null : Numbers.ofInt(value.shiftLeft(count.intValueExact()));
    }

    private static Object shiftRight(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            return null;
        }
        int places = count.bitLength() >= Integer.SIZE - 1 ? Integer.MAX_VALUE : count.intValueExact();
        return Numbers.ofInt(value.shiftRight(places));
    }

    private static Object doubles(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MULT -> left * right;
            case DIV -> right == 0 ? null : (Object) (left / right);
            case FLOOR_DIV -> Numbers.floorDivide(left, right);
            case MOD -> Numbers.remainder(left, right);
            case POW -> Numbers.power(left, right);
            default -> null;
        };
    }

    private static Object complexes(Operator operator, Complex left, Complex right) {
        return switch (operator) {
            case ADD -> new Complex(left.re() + right.re(), left.im() + right.im());
            case SUB -> new Complex(left.re() - right.re(), left.im() - right.im());
            case MULT -> Numbers.multiply(left, right);
            case DIV -> Numbers.divide(left, right);
            case POW -> Numbers.power(left, right);
            default -> null;
        };
    }

    private static Object concatenate(Object left, Object right) {
        if (left instanceof Bytes one && right instanceof Bytes two) {
            byte[] joined = Arrays.copyOf(one.value(), one.value().length + two.value().length);
            System.arraycopy(two.value(), 0, joined, one.value().length, two.value().length);
            return new Bytes(joined);
        }
        if (left instanceof Tuple one && right instanceof Tuple two) {
            Object[] joined = Arrays.copyOf(one.toArray(), one.size() + two.size());
            System.arraycopy(two.toArray(), 0, joined, one.size(), two.size());
            return Tuple.of(joined);
        }
        if (Texts.isText(left) && Texts.isText(right)) {
            int[] one = Texts.points(left);
            int[] two = Texts.points(right);
            int[] joined = Arrays.copyOf(one, one.length + two.length);
            System.arraycopy(two, 0, joined, one.length, two.length);
            return Texts.of(joined);
        }
        return null;
    }

    private static Object repeat(Object sequence, Object count) {
        BigInteger times = Numbers.toInt(count);
        return switch (sequence) {
            case Tuple tuple -> repeatTuple(tuple, times);
            case Bytes bytes -> {
                byte[] value = bytes.value();
                int total = total(value.length, times, MAX_TEXT_SIZE);
                byte[] result = new byte[Math.max(total, 0)];
                for (int i = 0; i < total; i++) {
                    result[i] = value[i % value.length];
                }
                yield total < 0 ? null : new Bytes(result);
            }
            case FrozenSetConst set -> null;
            default -> repeatText(sequence, times);
        };
    }

    private static Object repeatText(Object sequence, BigInteger times) {
        if (!Texts.isText(sequence)) {
            return null;
        }
        int[] points = Texts.points(sequence);
        int total = total(points.length, times, MAX_TEXT_SIZE);
        int[] result = new int[Math.max(total, 0)];
        for (int i = 0; i < total; i++) {
            result[i] = points[i % points.length];
        }
        return total < 0 ? null : Texts.of(result);
    }

    private static Object repeatTuple(Tuple tuple, BigInteger times) {
        int total = total(tuple.size(), times, MAX_COLLECTION_SIZE);
        if (total < 0 || total > 0 && complexity(tuple, MAX_TOTAL_ITEMS / times.intValueExact()) < 0) {
            return null;
        }
        Object[] result = new Object[total];
        for (int i = 0; i < total; i++) {
            result[i] = tuple.get(i % tuple.size());
        }
        return Tuple.of(result);
    }

    /** The size of a repeated sequence, -1 if it is too large or must not be folded. */
    private static int total(int size, BigInteger times, int limit) {
        if (size == 0) {
            return 0;
        }
        boolean isIn = times.signum() >= 0 && times.bitLength() < Integer.SIZE && times.intValue() <= limit / size;
        return isIn ? size * times.intValue() : -1;
    }

    /** What is left of a limit after all items, in depth; negative if it is exceeded. */
    private static int complexity(Object constant, int limit) {
        int left = limit;
        if (constant instanceof Tuple tuple) {
            left -= tuple.size();
            for (int i = 0; left >= 0 && i < tuple.size(); i++) {
                left = complexity(tuple.get(i), left);
            }
        }
        return left;
    }

    /** One item of a sequence. */
    static Object item(Object container, Object index) {
        if (!Numbers.isInt(index)) {
            return null;
        }
        BigInteger position = Numbers.toInt(index);
        if (position.bitLength() >= Integer.SIZE) {
            return null;
        }
        int at = position.intValue();
        return switch (container) {
            case Tuple tuple -> isIn(at, tuple.size()) ? tuple.get(Math.floorMod(at, tuple.size())) : null;
            case Bytes bytes -> isIn(at, bytes.value().length)
                    ? (Object) (bytes.value()[Math.floorMod(at, bytes.value().length)] & 0xFFL) : null;
            default -> {
                if (!Texts.isText(container)) {
                    yield null;
                }
                int[] points = Texts.points(container);
                yield isIn(at, points.length) ? Texts.of(new int[]{points[Math.floorMod(at, points.length)]}) : null;
            }
        };
    }

    private static boolean isIn(int index, int size) {
        return index < size && index >= -size;
    }
}
