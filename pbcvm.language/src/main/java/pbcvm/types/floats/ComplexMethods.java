package pbcvm.types.floats;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Hashes;
import pbcvm.operation.Numbers;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.formatting.FloatText;
import pbcvm.types.formatting.FormatSpec;
import pbcvm.types.formatting.NumberFormat;
import pbcvm.types.ints.IntConversions;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code complex}. */
public final class ComplexMethods {
    private ComplexMethods() {
    }

    /** A function of two complex numbers. */
    @FunctionalInterface
    interface Operation {
        Object apply(PyComplex left, PyComplex right);
    }

    static Object binary(Operation operation, Object self, Object other, boolean reflected) {
        PyComplex left = (PyComplex) self;
        PyComplex right = operand(other);
        if (right == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return reflected ? operation.apply(right, left) : operation.apply(left, right);
    }

    private static PyComplex operand(Object value) {
        if (value instanceof PyComplex complex) {
            return complex;
        }
        Double number = Numbers.floatValue(value);
        if (number != null) {
            return new PyComplex(number, 0);
        }
        return Ints.isInt(value) ? new PyComplex(IntConversions.toDouble(Ints.exact(value)), 0) : null;
    }

    static Object power(Object self, Object exponent, Object modulus, boolean reflected) {
        if (operand(exponent) == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (modulus != PyNone.NONE) {
            throw Raise.valueError("complex modulo");
        }
        return binary(ComplexArithmetic::power, self, exponent, reflected);
    }

    /** Equality with any number; NotImplemented for other values. */
    static Object equal(Object self, Object other, boolean wanted) {
        PyComplex left = (PyComplex) self;
        Double number = Numbers.floatValue(other);
        boolean same;
        if (other instanceof PyComplex right) {
            same = left.real == right.real && left.imag == right.imag;
        } else if (number != null) {
            same = left.imag == 0 && left.real == number;
        } else if (Ints.isInt(other)) {
            same = left.imag == 0 && FloatArithmetic.compare(left.real, other) == 0;
        } else {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return same == wanted;
    }

    static Object hash(Object self) {
        PyComplex value = (PyComplex) self;
        long real = Double.isNaN(value.real) ? 0 : Hashes.ofDouble(value.real);
        long imag = Double.isNaN(value.imag) ? 0 : Hashes.ofDouble(value.imag);
        long result = real + Hashes.IMAG * imag;
        return result == -1 ? -2 : result;
    }

    static Object repr(Object self) {
        PyComplex value = (PyComplex) self;
        String imag = FloatText.format(value.imag, 'r', 0, false, false) + "j";
        if (value.real == 0 && Math.copySign(1, value.real) == 1) {
            return Str.of(imag);
        }
        String real = FloatText.format(value.real, 'r', 0, false, false);
        return Str.of("(" + real + (imag.startsWith("-") ? "" : "+") + imag + ")");
    }

    static Object format(Object self, Object specification) {
        TruffleString text = Py.asString(specification);
        if (text == null) {
            throw Raise.typeError("__format__() argument must be str, not %s", Raise.argumentName(specification));
        }
        if (text.isEmpty()) {
            return Py.str(self);
        }
        PyComplex value = (PyComplex) self;
        return NumberFormat.formatComplex(value.real, value.imag, FormatSpec.ofFloat(text, Raise.typeName(self)));
    }

    static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        Object first = args[1];
        Object second = args[2];
        if (first instanceof PyComplex exact && exact.type() == ComplexType.TYPE && second == null
                && type == ComplexType.TYPE) {
            return exact;
        }
        TruffleString text = first == null ? null : Py.asString(first);
        if (text != null) {
            if (second != null) {
                throw Raise.typeError("complex() can't take second arg if first is a string");
            }
            double[] parts = ComplexParser.parse(Str.codePoints(text), first);
            if (parts == null) {
                throw Raise.valueError("complex() arg is a malformed string");
            }
            return new PyComplex(type, parts[0], parts[1]);
        }
        if (second != null && Py.asString(second) != null) {
            throw Raise.typeError("complex() second arg can't be a string");
        }
        return combine(type, first, second);
    }

    private static Object combine(PyType type, Object first, Object second) {
        Object real = first == null ? (Object) 0.0 : first;
        PyComplex special = special(real);
        if (special == null && !isReal(real)) {
            throw Raise.typeError("complex() first argument must be a string or a number, not '%s'",
                    Raise.typeName(real));
        }
        boolean secondComplex = second instanceof PyComplex;
        if (second != null && !secondComplex && !isReal(second)) {
            throw Raise.typeError("complex() second argument must be a number, not '%s'", Raise.typeName(second));
        }
        double a = special == null ? Py.asDouble(real) : special.real;
        double b = special == null ? 0.0 : special.imag;
        if (second == null) {
            return new PyComplex(type, a, b);
        }
        double c = secondComplex ? ((PyComplex) second).real : Py.asDouble(second);
        if (secondComplex) {
            a -= ((PyComplex) second).imag;
        }
        return new PyComplex(type, a, special == null ? c : b + c);
    }

    /** A complex number as it is, or what {@code __complex__} makes of another value; null when it has none. */
    public static PyComplex special(Object value) {
        if (value instanceof PyComplex complex && complex.type() == ComplexType.TYPE) {
            return complex;
        }
        Object method = Types.of(value).lookup(Slot.COMPLEX);
        if (method == null) {
            return value instanceof PyComplex complex ? complex : null;
        }
        Object result = Calls.callMethod(method, value);
        if (!(result instanceof PyComplex complex)) {
            throw Raise.typeError("__complex__ returned non-complex (type %s)", Raise.typeName(result));
        }
        if (complex.type() != ComplexType.TYPE) {
            pbcvm.runtime.Warnings.deprecated("__complex__ returned non-complex (type " + Raise.typeName(result)
                    + ").  The ability to return an instance of a strict subclass of complex is deprecated, "
                    + "and may not be supported in a future version of Python.");
        }
        return complex;
    }

    private static boolean isReal(Object value) {
        return value instanceof PyComplex || Types.of(value).lookup(Slot.FLOAT) != null || Py.hasIndex(value);
    }

    static Object newArguments(Object self) {
        PyComplex value = (PyComplex) self;
        return PyTuple.of(value.real, value.imag);
    }

    static Object exact(Object self) {
        PyComplex value = (PyComplex) self;
        return value.type() == ComplexType.TYPE ? value : new PyComplex(value.real, value.imag);
    }
}
