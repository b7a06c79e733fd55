package pbcvm.modules.cmath;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Py;
import pbcvm.types.floats.AccurateMath;
import pbcvm.types.floats.ComplexArithmetic;
import pbcvm.types.floats.ComplexMethods;
import pbcvm.types.floats.PyComplex;
import pbcvm.types.tuples.PyTuple;

/** The module {@code cmath}. */
public final class CmathModule {
    private CmathModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("pi", Math.PI);
        m.constant("e", Math.E);
        m.constant("tau", 2 * Math.PI);
        m.constant("inf", Double.POSITIVE_INFINITY);
        m.constant("infj", new PyComplex(0, Double.POSITIVE_INFINITY));
        m.constant("nan", Double.NaN);
        m.constant("nanj", new PyComplex(0, Double.NaN));
        function(m, "acos", ComplexFunctions::acos);
        function(m, "acosh", ComplexFunctions::acosh);
        function(m, "asin", ComplexFunctions::asin);
        function(m, "asinh", ComplexFunctions::asinh);
        function(m, "atan", ComplexFunctions::atan);
        function(m, "atanh", ComplexFunctions::atanh);
        function(m, "cos", ComplexFunctions::cos);
        function(m, "cosh", ComplexFunctions::cosh);
        function(m, "exp", ComplexFunctions::exp);
        function(m, "log10", ComplexFunctions::log10);
        function(m, "sin", ComplexFunctions::sin);
        function(m, "sinh", ComplexFunctions::sinh);
        function(m, "sqrt", ComplexFunctions::sqrt);
        function(m, "tan", ComplexFunctions::tan);
        function(m, "tanh", ComplexFunctions::tanh);
        m.function("log(z, base=?, /)", CmathModule::log);
        polar(m);
        tests(m);
        m.doc("Mathematical functions on complex numbers.");
    }

    private static void function(ModuleTable m, String name, ComplexFunctions.Function body) {
        m.function(name + "(z, /)", z -> {
            PyComplex value = argument(z);
            return body.apply(value.real, value.imag);
        });
    }

    private static void polar(ModuleTable m) {
        m.function("phase(z, /)", z -> phase(argument(z)));
        m.function("polar(z, /)", z -> {
            PyComplex value = argument(z);
            return PyTuple.of(radius(value), phase(value));
        });
        m.function("rect(r, phi, /)", (r, phi) -> ComplexFunctions.rect(Py.asDouble(r), Py.asDouble(phi)));
    }

    private static void tests(ModuleTable m) {
        m.function("isfinite(z, /)",
                z -> Double.isFinite(argument(z).real) && Double.isFinite(argument(z).imag));
        m.function("isinf(z, /)", z -> Double.isInfinite(argument(z).real) || Double.isInfinite(argument(z).imag));
        m.function("isnan(z, /)", z -> Double.isNaN(argument(z).real) || Double.isNaN(argument(z).imag));
        m.function("isclose(a, b, *, rel_tol=0.000000001, abs_tol=0.0)", CmathModule::isClose);
    }

    private static PyComplex argument(Object value) {
        PyComplex complex = ComplexMethods.special(value);
        return complex == null ? new PyComplex(Py.asDouble(value), 0) : complex;
    }

    private static double phase(PyComplex value) {
        return AccurateMath.atan2(value.imag, value.real);
    }

    private static double radius(PyComplex value) {
        double result = AccurateMath.norm(value.real, value.imag);
        if (Double.isInfinite(result) && Double.isFinite(value.real) && Double.isFinite(value.imag)) {
            throw Raise.overflowError("math range error");
        }
        return result;
    }

    private static Object log(Object z, Object base) {
        PyComplex value = argument(z);
        PyComplex result = ComplexFunctions.log(value.real, value.imag);
        if (base == null) {
            return result;
        }
        PyComplex second = argument(base);
        PyComplex divisor = ComplexFunctions.log(second.real, second.imag);
        if (divisor.real == 0 && divisor.imag == 0) {
            throw ComplexFunctions.domainError();
        }
        return ComplexArithmetic.divide(result, divisor);
    }

    private static Object isClose(Object first, Object second, Object relative, Object absolute) {
        PyComplex a = argument(first);
        PyComplex b = argument(second);
        double relTol = Py.asDouble(relative);
        double absTol = Py.asDouble(absolute);
        if (relTol < 0 || absTol < 0) {
            throw Raise.valueError("tolerances must be non-negative");
        }
        if (a.real == b.real && a.imag == b.imag) {
            return true;
        }
        double sizeOfA = AccurateMath.norm(a.real, a.imag);
        double sizeOfB = AccurateMath.norm(b.real, b.imag);
        if (Double.isInfinite(sizeOfA) || Double.isInfinite(sizeOfB)) {
            return false;
        }
        double difference = AccurateMath.norm(a.real - b.real, a.imag - b.imag);
        return difference <= relTol * sizeOfB || difference <= relTol * sizeOfA || difference <= absTol;
    }
}
