package pbcvm.modules.cmath;

import pbcvm.types.floats.PyComplex;

/**
 * Results of a function for arguments with an infinity or a nan. A table has seven rows for the real part and seven
 * columns for the imaginary part: -inf, negative, -0, 0, positive, inf, nan. A point stands for finite arguments, an
 * exclamation mark for a domain error, x for a result that depends on more than the class of the argument.
 */
final class SpecialValues {
    /** Values of acos. */
    static final SpecialValues ACOS = new SpecialValues("""
                    3pi/4:inf pi:inf pi:inf pi:-inf pi:-inf 3pi/4:-inf nan:inf
                    pi/2:inf . . . . pi/2:-inf nan:nan
                    pi/2:inf . . . . pi/2:-inf pi/2:nan
                    pi/2:inf . . . . pi/2:-inf pi/2:nan
                    pi/2:inf . . . . pi/2:-inf nan:nan
                    pi/4:inf 0:inf 0:inf 0:-inf 0:-inf pi/4:-inf nan:inf
                    nan:inf nan:nan nan:nan nan:nan nan:nan nan:-inf nan:nan""");
    /** Values of acosh. */
    static final SpecialValues ACOSH = new SpecialValues("""
                    inf:-3pi/4 inf:-pi inf:-pi inf:pi inf:pi inf:3pi/4 inf:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/4 inf:-0 inf:-0 inf:0 inf:0 inf:pi/4 inf:nan
                    inf:nan nan:nan nan:nan nan:nan nan:nan inf:nan nan:nan""");
    /** Values of asinh. */
    static final SpecialValues ASINH = new SpecialValues("""
                    -inf:-pi/4 -inf:-0 -inf:-0 -inf:0 -inf:0 -inf:pi/4 -inf:nan
                    -inf:-pi/2 . . . . -inf:pi/2 nan:nan
                    -inf:-pi/2 . . . . -inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/4 inf:-0 inf:-0 inf:0 inf:0 inf:pi/4 inf:nan
                    inf:nan nan:nan nan:-0 nan:0 nan:nan inf:nan nan:nan""");
    /** Values of atanh. */
    static final SpecialValues ATANH = new SpecialValues("""
                    -0:-pi/2 -0:-pi/2 -0:-pi/2 -0:pi/2 -0:pi/2 -0:pi/2 -0:nan
                    -0:-pi/2 . . . . -0:pi/2 nan:nan
                    -0:-pi/2 . . . . -0:pi/2 -0:nan
                    0:-pi/2 . . . . 0:pi/2 0:nan
                    0:-pi/2 . . . . 0:pi/2 nan:nan
                    0:-pi/2 0:-pi/2 0:-pi/2 0:pi/2 0:pi/2 0:pi/2 0:nan
                    0:-pi/2 nan:nan nan:nan nan:nan nan:nan 0:pi/2 nan:nan""");
    /** Values of cosh. */
    static final SpecialValues COSH = new SpecialValues("""
                    ! -inf:inf inf:0 inf:-0 -inf:-inf ! inf:nan
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:0
                    ! . . . . ! nan:0
                    ! . . . . ! nan:nan
                    ! -inf:-inf inf:-0 inf:0 -inf:inf ! inf:nan
                    nan:nan nan:nan nan:0 nan:0 nan:nan nan:nan nan:nan""");
    /** Values of exp. */
    static final SpecialValues EXP = new SpecialValues("""
                    0:0 -0:-0 0:-0 0:0 -0:0 0:0 0:0
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:nan
                    ! -inf:-inf inf:-0 inf:0 -inf:inf ! inf:nan
                    nan:nan nan:nan nan:-0 nan:0 nan:nan nan:nan nan:nan""");
    /** Values of log. */
    static final SpecialValues LOG = new SpecialValues("""
                    inf:-3pi/4 inf:-pi inf:-pi inf:pi inf:pi inf:3pi/4 inf:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/2 . . . . inf:pi/2 nan:nan
                    inf:-pi/4 inf:-0 inf:-0 inf:0 inf:0 inf:pi/4 inf:nan
                    inf:nan nan:nan nan:nan nan:nan nan:nan inf:nan nan:nan""");
    /** Values of sinh. */
    static final SpecialValues SINH = new SpecialValues("""
                    ! inf:-inf -inf:-0 -inf:0 inf:inf ! inf:nan
                    ! . . . . ! nan:nan
                    ! . . . . ! 0:nan
                    ! . . . . ! 0:nan
                    ! . . . . ! nan:nan
                    ! -inf:-inf inf:-0 inf:0 -inf:inf ! inf:nan
                    nan:nan nan:nan nan:-0 nan:0 nan:nan nan:nan nan:nan""");
    /** Values of sqrt. */
    static final SpecialValues SQRT = new SpecialValues("""
                    inf:-inf 0:-inf 0:-inf 0:inf 0:inf inf:inf nan:inf
                    inf:-inf . . . . inf:inf nan:nan
                    inf:-inf . . . . inf:inf nan:nan
                    inf:-inf . . . . inf:inf nan:nan
                    inf:-inf . . . . inf:inf nan:nan
                    inf:-inf inf:-0 inf:-0 inf:0 inf:0 inf:inf inf:nan
                    inf:-inf nan:nan nan:nan nan:nan nan:nan inf:inf nan:nan""");
    /** Values of tanh. */
    static final SpecialValues TANH = new SpecialValues("""
                    -1:0 -1:0 -1:-0 -1:0 -1:-0 -1:0 -1:0
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:nan
                    ! . . . . ! nan:nan
                    1:0 1:0 1:-0 1:0 1:-0 1:0 1:0
                    nan:nan nan:nan nan:-0 nan:0 nan:nan nan:nan nan:nan""");
    /** Values of rect. */
    static final SpecialValues RECT = new SpecialValues("""
                    ! inf:inf -inf:0 -inf:-0 inf:-inf ! inf:nan
                    ! . . . . ! nan:nan
                    0:0 . . . . 0:0 0:0
                    0:0 . . . . 0:0 0:0
                    ! . . . . ! nan:nan
                    ! -inf:-inf inf:-0 inf:0 -inf:inf ! inf:nan
                    nan:nan nan:nan nan:0 nan:0 nan:nan nan:nan nan:nan""");
    private static final int CLASSES = 7;

    private final PyComplex[] values = new PyComplex[CLASSES * CLASSES];

    private SpecialValues(String table) {
        String[] cells = table.strip().split("\\s+");
        for (int i = 0; i < cells.length; i++) {
            int colon = cells[i].indexOf(':');
            if (colon >= 0) {
                values[i] = new PyComplex(number(cells[i].substring(0, colon)), number(cells[i].substring(colon + 1)));
            }
        }
    }

    private static double number(String text) {
        if (text.startsWith("-")) {
            return -number(text.substring(1));
        }
        return switch (text) {
            case "0" -> 0.0;
            case "1" -> 1.0;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "pi" -> Math.PI;
            case "pi/2" -> Math.PI / 2;
            case "pi/4" -> Math.PI / 4;
            case "3pi/4" -> 3 * Math.PI / 4;
            default -> Double.NaN;
        };
    }

    private static int classOf(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        boolean negative = Double.doubleToRawLongBits(x) < 0;
        if (Double.isInfinite(x)) {
            return negative ? 0 : 5;
        }
        return x == 0 ? negative ? 2 : 3 : negative ? 1 : 4;
    }

    /** The value for an argument that is not finite; null for a domain error. */
    PyComplex of(double real, double imag) {
        return values[classOf(real) * CLASSES + classOf(imag)];
    }
}
