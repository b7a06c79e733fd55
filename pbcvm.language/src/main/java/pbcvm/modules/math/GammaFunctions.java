package pbcvm.modules.math;

/** The gamma function and its logarithm, by Lanczos' approximation with thirteen terms. */
final class GammaFunctions {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;
    private static final double TINY = 1e-20;
    private static final double LARGE = 200;
    private static final double SPLIT = 140;
    private static final double[] NUMERATOR = {23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408};
    private static final double[] DENOMINATOR = {0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0,
        13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0};
    private static final int EXACT_FACTORIALS = 23;

    private GammaFunctions() {
    }

    private static double lanczos(double x) {
        double numerator = 0;
        double denominator = 0;
        if (x < 5) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                numerator = numerator * x + NUMERATOR[i];
                denominator = denominator * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                numerator = numerator / x + NUMERATOR[i];
                denominator = denominator / x + DENOMINATOR[i];
            }
        }
        return numerator / denominator;
    }

    /** {@code sin(pi*x)}, accurate for large x. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        double result = switch ((int) Math.floor(2 * y + 0.5)) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1.0 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2.0));
        };
        return Math.copySign(1.0, x) * result;
    }

    /** The gamma function; nan at its poles except zero. */
    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY) {
            return Double.NaN;
        }
        if (x == 0) {
            return Math.copySign(Double.POSITIVE_INFINITY, x);
        }
        if (x == Math.floor(x)) {
            if (x < 0) {
                return Double.NaN;
            }
            if (x <= EXACT_FACTORIALS) {
                return factorial((int) x - 1);
            }
        }
        double size = Math.abs(x);
        if (size < TINY) {
            return 1.0 / x;
        }
        if (size > LARGE) {
            return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        return general(x, size);
    }

    private static double factorial(int n) {
        double result = 1;
        for (int i = 2; i <= n; i++) {
            result *= i;
        }
        return result;
    }

    private static double general(double x, double size) {
        double y = size + G_MINUS_HALF;
        double lost = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
        lost = lost * G / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
            result -= lost * result;
        } else {
            result = lanczos(size) / Math.exp(y);
            result += lost * result;
        }
        double power = size < SPLIT ? Math.pow(y, size - 0.5) : Math.pow(y, size / 2.0 - 0.25);
        if (x < 0) {
            return size < SPLIT ? result / power : result / power / power;
        }
        return size < SPLIT ? result * power : result * power * power;
    }

    /** The logarithm of the gamma function's absolute value; infinite at its poles. */
    static double logGamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2.0) {
            return x <= 0 ? Double.POSITIVE_INFINITY : 0.0;
        }
        double size = Math.abs(x);
        if (size < TINY) {
            return -Math.log(size);
        }
        double result = Math.log(lanczos(size)) - G;
        result += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
        return x < 0 ? LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result : result;
    }
}
