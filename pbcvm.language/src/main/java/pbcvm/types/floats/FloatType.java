package pbcvm.types.floats;

import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.CompareOperator;
import pbcvm.types.ints.IntConversions;
import pbcvm.types.tuples.PyTuple;

/** The class {@code float}. */
public final class FloatType {
    public static final PyType TYPE = PyType.builtin("float", FloatType::table);

    private FloatType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, x=?, /)", FloatMethods::make);
        arithmetic(t);
        comparisons(t);
        conversions(t);
        t.method("conjugate(self, /)", FloatMethods::value);
        t.method("as_integer_ratio(self, /)", FloatMethods::ratio);
        t.method("is_integer(self, /)", FloatMethods::isInteger);
        t.method("hex(self, /)", self -> Str.of(FloatHex.toHex(FloatMethods.value(self))));
        t.classMethod("fromhex(type, string, /)", FloatMethods::fromHex);
        t.classMethod("__getformat__(type, typestr, /)", FloatMethods::getFormat);
        t.getter("real", FloatMethods::value);
        t.getter("imag", self -> 0.0);
        t.doc("Floating point number.\n\nfloat(x) converts a number or reads a text.");
    }

    private static void arithmetic(TypeTable t) {
        operator(t, "add", (a, b) -> a + b);
        operator(t, "sub", (a, b) -> a - b);
        operator(t, "mul", (a, b) -> a * b);
        operator(t, "truediv", FloatArithmetic::divide);
        operator(t, "floordiv", FloatArithmetic::floorDivide);
        operator(t, "mod", FloatArithmetic::modulo);
        operator(t, "divmod", FloatArithmetic::divMod);
        t.method("__pow__(self, value, mod=None, /)",
                (self, value, modulus) -> FloatMethods.power(self, value, modulus, false));
        t.method("__rpow__(self, value, mod=None, /)",
                (self, value, modulus) -> FloatMethods.power(self, value, modulus, true));
        t.method("__neg__(self, /)", self -> -FloatMethods.value(self));
        t.method("__pos__(self, /)", FloatMethods::value);
        t.method("__abs__(self, /)", self -> Math.abs(FloatMethods.value(self)));
    }

    private static void operator(TypeTable t, String name, FloatMethods.Operation operation) {
        t.method("__" + name + "__(self, value, /)",
                (self, other) -> FloatMethods.binary(operation, self, other, false));
        t.method("__r" + name + "__(self, value, /)",
                (self, other) -> FloatMethods.binary(operation, self, other, true));
    }

    private static void comparisons(TypeTable t) {
        for (CompareOperator op : CompareOperator.values()) {
            String name = op.name().toLowerCase(java.util.Locale.ROOT);
            t.method("__" + name + "__(self, value, /)", (self, other) -> FloatMethods.compare(op, self, other));
        }
        t.method("__hash__(self, /)", FloatMethods::hash);
        t.method("__bool__(self, /)", self -> FloatMethods.value(self) != 0);
    }

    private static void conversions(TypeTable t) {
        t.method("__repr__(self, /)", FloatMethods::repr);
        t.method("__format__(self, format_spec, /)", FloatMethods::format);
        t.method("__int__(self, /)", self -> IntConversions.fromDouble(FloatMethods.value(self)));
        t.method("__float__(self, /)", FloatMethods::value);
        t.method("__trunc__(self, /)", self -> IntConversions.fromDouble(FloatMethods.value(self)));
        t.method("__floor__(self, /)", self -> IntConversions.fromDouble(Math.floor(FloatMethods.value(self))));
        t.method("__ceil__(self, /)", self -> IntConversions.fromDouble(Math.ceil(FloatMethods.value(self))));
        t.method("__round__(self, ndigits=?, /)", FloatMethods::round);
        t.method("__getnewargs__(self, /)", self -> PyTuple.of(FloatMethods.value(self)));
        t.method("__sizeof__(self, /)", FloatMethods::sizeOf);
    }
}
