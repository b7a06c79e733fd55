package pbcvm.compiler.optimize;

import java.math.BigInteger;
import pbcvm.code.Complex;

/** Arithmetic on number constants. A result of {@code null} means that Python would raise or that nothing is folded. */
final class Numbers {

    private static final int DOUBLE_BITS = 53;
    private static final int GUARD_BITS = 66;
    private static final int MAX_SMALL_POWER = 100;

    private Numbers() {
    }

    static boolean isInt(Object constant) {
        return constant instanceof Long || constant instanceof Boolean || constant instanceof BigInteger;
    }

    static boolean isNumber(Object constant) {
        return isInt(constant) || constant instanceof Double || constant instanceof Complex;
    }

    static BigInteger toInt(Object constant) {
        return switch (constant) {
            case BigInteger value -> value;
            case Boolean value -> value ? BigInteger.ONE : BigInteger.ZERO;
            default -> BigInteger.valueOf((Long) constant);
        };
    }

    static Object ofInt(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    /** The value as a double, {@code null} if it is too large. */
    static Double toDouble(Object constant) {
        if (constant instanceof Double value) {
            return value;
        }
        double value = toInt(constant).doubleValue();
        return Double.isInfinite(value) ? null : value;
    }

    static Complex toComplex(Object constant) {
        if (constant instanceof Complex value) {
            return value;
        }
        Double value = toDouble(constant);
        return value == null ? null : new Complex(value, 0);
    }

    // ---- true division ----

    static Object divide(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            return null;
        }
        if (left.bitLength() <= DOUBLE_BITS && right.bitLength() <= DOUBLE_BITS) {
            return left.doubleValue() / right.doubleValue();
        }
        int shift = GUARD_BITS - (left.bitLength() - right.bitLength());
        BigInteger[] parts = (shift >= 0 ? left.abs().shiftLeft(shift) : left.abs())
                .divideAndRemainder(shift >= 0 ? right.abs() : right.abs().shiftLeft(-shift));
        BigInteger quotient = parts[0].shiftLeft(1).or(parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
        double value = new java.math.BigDecimal(quotient)
                .multiply(shift + 1 >= 0 ? java.math.BigDecimal.ONE
                        : new java.math.BigDecimal(BigInteger.ONE.shiftLeft(-shift - 1)))
                .divide(new java.math.BigDecimal(BigInteger.ONE.shiftLeft(Math.max(shift + 1, 0)))).doubleValue();
        if (Double.isInfinite(value)) {
            return null;
        }
        return left.signum() * right.signum() < 0 ? -value : value;
    }

    // ---- floor division ----

    static BigInteger floorDivide(BigInteger left, BigInteger right) {
        BigInteger[] parts = left.divideAndRemainder(right);
        boolean isBelow = parts[1].signum() != 0 && parts[1].signum() != right.signum();
        return isBelow ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static BigInteger remainder(BigInteger left, BigInteger right) {
        BigInteger rest = left.remainder(right);
        return rest.signum() != 0 && rest.signum() != right.signum() ? rest.add(right) : rest;
    }

    static Double remainder(double left, double right) {
        if (right == 0) {
            return null;
        }
        double rest = left % right;
        if (rest == 0) {
            return Math.copySign(0.0, right);
        }
        return rest < 0 != right < 0 ? rest + right : rest;
    }

    static Double floorDivide(double left, double right) {
        if (right == 0) {
            return null;
        }
        double rest = left % right;
        double quotient = (left - rest) / right;
        if (rest != 0 && rest < 0 != right < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    // ---- powers ----

    static Object power(double left, double right) {
        if (left == 0 && right < 0) {
            return null;
        }
        if (left < 0 && Double.isFinite(left) && Double.isFinite(right) && right != Math.floor(right)) {
            return power(new Complex(left, 0), new Complex(right, 0));
        }
        double result = left == 1 ? 1 : Math.pow(left, right);
        if (Double.isInfinite(result) && Double.isFinite(left) && Double.isFinite(right)) {
            return null;
        }
        return result;
    }

    static Complex power(Complex left, Complex right) {
        Complex result;
        if (right.im() == 0 && right.re() == Math.floor(right.re()) && Math.abs(right.re()) <= MAX_SMALL_POWER) {
            result = smallPower(left, (int) right.re());
        } else {
            result = polarPower(left, right);
        }
        boolean overflows = result != null && (Double.isInfinite(result.re()) || Double.isInfinite(result.im()));
        return overflows ? null : result;
    }

    private static Complex smallPower(Complex base, int exponent) {
        Complex result = new Complex(1, 0);
        Complex square = base;
        for (int rest = Math.abs(exponent); rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return exponent > 0 ? result : divide(new Complex(1, 0), result);
    }

    private static Complex polarPower(Complex left, Complex right) {
        if (left.re() == 0 && left.im() == 0) {
            return right.im() != 0 || right.re() < 0 ? null : new Complex(0, 0);
        }
        double size = Math.hypot(left.re(), left.im());
        double length = Math.pow(size, right.re());
        double angle = Math.atan2(left.im(), left.re());
        double phase = angle * right.re();
        if (right.im() != 0) {
            length *= Math.exp(-angle * right.im());
            phase += right.im() * Math.log(size);
        }
        return new Complex(length * Math.cos(phase), length * Math.sin(phase));
    }

    // ---- complex numbers ----

    static Complex multiply(Complex left, Complex right) {
        return new Complex(left.re() * right.re() - left.im() * right.im(),
                left.re() * right.im() + left.im() * right.re());
    }

    static Complex divide(Complex left, Complex right) {
        double re = Math.abs(right.re());
        double im = Math.abs(right.im());
        if (re >= im) {
            if (re == 0) {
                return null;
            }
            double ratio = right.im() / right.re();
            double scale = right.re() + right.im() * ratio;
            return new Complex((left.re() + left.im() * ratio) / scale, (left.im() - left.re() * ratio) / scale);
        }
        double ratio = right.re() / right.im();
        double scale = right.re() * ratio + right.im();
        return new Complex((left.re() * ratio + left.im()) / scale, (left.im() * ratio - left.re()) / scale);
    }
}
