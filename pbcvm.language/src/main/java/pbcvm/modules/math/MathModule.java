package pbcvm.modules.math;

import java.util.function.DoubleUnaryOperator;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Py;
import pbcvm.types.floats.AccurateMath;

/** The module {@code math}. */
public final class MathModule {
    private MathModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("pi", Math.PI);
        m.constant("e", Math.E);
        m.constant("tau", 2 * Math.PI);
        m.constant("inf", Double.POSITIVE_INFINITY);
        m.constant("nan", Double.NaN);
        hot(m);
        functions(m);
        numbers(m);
        integers(m);
        m.doc("Mathematical functions on real numbers.");
    }

    private static void hot(ModuleTable m) {
        m.inlined("sqrt(x, /)", MathFloats::sqrt);
        m.inlined("sin(x, /)", MathFloats::sin);
        m.inlined("cos(x, /)", MathFloats::cos);
        m.inlined("exp(x, /)", MathFloats::exp);
        m.inlined("fabs(x, /)", MathFloats::fabs);
        m.inlined("floor(x, /)", MathFloats::floor);
        m.inlined("ceil(x, /)", MathFloats::ceil);
        m.inlined("log(x=?, base=?, /)", MathFloats::log, "math.log requires 1 to 2 arguments");
    }

    private static void functions(ModuleTable m) {
        function(m, "tan", Math::tan, false);
        function(m, "asin", AccurateMath::asin, false);
        function(m, "acos", AccurateMath::acos, false);
        function(m, "atan", AccurateMath::atan, false);
        function(m, "sinh", AccurateMath::sinh, true);
        function(m, "cosh", AccurateMath::cosh, true);
        function(m, "tanh", StrictMath::tanh, false);
        function(m, "asinh", AccurateMath::asinh, false);
        function(m, "acosh", AccurateMath::acosh, false);
        function(m, "atanh", AccurateMath::atanh, false);
        function(m, "cbrt", AccurateMath::cbrt, false);
        function(m, "exp2", x -> Math.pow(2, x), true);
        function(m, "expm1", Math::expm1, true);
        function(m, "gamma", x -> x == 0 ? Double.NaN : GammaFunctions.gamma(x), true);
        function(m, "lgamma", x -> x <= 0 && x == Math.floor(x) && Double.isFinite(x) ? Double.NaN
                : GammaFunctions.logGamma(x), true);
        function(m, "erf", ErrorFunctions::erf, false);
        function(m, "erfc", ErrorFunctions::erfc, false);
        m.function("atan2(y, x, /)", (y, x) -> AccurateMath.atan2(Py.asDouble(y), Py.asDouble(x)));
        m.function("log2(x, /)", x -> MathFloats.logarithm(x, AccurateMath::log2, 1));
        m.function("log10(x, /)", x -> MathFloats.logarithm(x, AccurateMath::log10, AccurateMath.log10(2)));
        m.function("log1p(x, /)", MathFloats::log1p);
        m.function("pow(x, y, /)", MathFloats::pow);
    }

    private static void function(ModuleTable m, String name, DoubleUnaryOperator body, boolean canOverflow) {
        m.function(name + "(x, /)", x -> MathFloats.apply(body, x, canOverflow));
    }

    private static void numbers(ModuleTable m) {
        m.function("trunc(x, /)", MathFloats::trunc);
        m.function("fmod(x, y, /)", MathFloats::fmod);
        m.function("remainder(x, y, /)", MathFloats::remainder);
        m.function("frexp(x, /)", MathFloats::frexp);
        m.function("ldexp(x, i, /)", MathFloats::ldexp);
        m.function("modf(x, /)", MathFloats::modf);
        m.function("ulp(x, /)", MathFloats::ulp);
        m.function("nextafter(x, y, /)", MathFloats::nextAfter);
        m.function("copysign(x, y, /)", (x, y) -> Math.copySign(Py.asDouble(x), Py.asDouble(y)));
        m.function("degrees(x, /)", MathFloats::degrees);
        m.function("radians(x, /)", MathFloats::radians);
        m.function("isfinite(x, /)", x -> Double.isFinite(Py.asDouble(x)));
        m.function("isinf(x, /)", x -> Double.isInfinite(Py.asDouble(x)));
        m.function("isnan(x, /)", x -> Double.isNaN(Py.asDouble(x)));
        m.function("isclose(a, b, *, rel_tol=0.000000001, abs_tol=0.0)", MathFloats::isClose);
        m.function("fsum(seq, /)", MathSums::fsum);
        m.function("prod(iterable, /, *, start=1)", MathSums::prod);
        m.functionN("hypot(*coordinates)", MathSums::hypot);
        m.function("dist(p, q, /)", MathSums::dist);
    }

    private static void integers(ModuleTable m) {
        m.functionN("gcd(*integers)", IntegerMath::gcd);
        m.functionN("lcm(*integers)", IntegerMath::lcm);
        m.function("isqrt(n, /)", IntegerMath::isqrt);
        m.function("factorial(x, /)", IntegerMath::factorial);
        m.function("perm(n, k=None, /)", IntegerMath::perm);
        m.function("comb(n, k, /)", IntegerMath::comb);
    }
}
