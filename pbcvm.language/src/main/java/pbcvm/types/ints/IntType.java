package pbcvm.types.ints;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.CompareOperator;

/** The class {@code int}. */
public final class IntType {
    public static final PyType TYPE = PyType.builtin("int", IntType::table);

    private IntType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, x=?, /, base=?)", IntConversions::make);
        arithmetic(t);
        bits(t);
        comparisons(t);
        conversions(t);
        t.getter("real", Ints::exact);
        t.getter("imag", self -> 0L);
        t.getter("numerator", Ints::exact);
        t.getter("denominator", self -> 1L);
        t.doc("Integer number of any size.\n\nint(number) truncates toward zero; int(text, base=10) reads digits.");
    }

    private static void arithmetic(TypeTable t) {
        operator(t, "add", IntArithmetic::add);
        operator(t, "sub", IntArithmetic::subtract);
        operator(t, "mul", IntArithmetic::multiply);
        operator(t, "floordiv", IntArithmetic::floorDivide);
        operator(t, "mod", IntArithmetic::modulo);
        operator(t, "divmod", IntArithmetic::divMod);
        operator(t, "truediv", IntArithmetic::trueDivide);
        t.method("__pow__(self, value, mod=None, /)", IntMethods::power);
        t.method("__rpow__(self, value, mod=None, /)",
                (self, value, modulus) -> IntMethods.power(value, self, modulus));
        t.method("__neg__(self, /)", IntArithmetic::negate);
        t.method("__pos__(self, /)", Ints::exact);
        t.method("__abs__(self, /)", IntArithmetic::absolute);
    }

    private static void bits(TypeTable t) {
        operator(t, "and", IntBits::and);
        operator(t, "or", IntBits::or);
        operator(t, "xor", IntBits::xor);
        operator(t, "lshift", IntBits::shiftLeft);
        operator(t, "rshift", IntBits::shiftRight);
        t.method("__invert__(self, /)", IntBits::invert);
        t.method("bit_length(self, /)", IntBits::bitLength);
        t.method("bit_count(self, /)", IntBits::bitCount);
        t.method("to_bytes(self, /, length=?, byteorder=?, *, signed=False)", IntBytes::toBytes);
        t.classMethod("from_bytes(type, /, bytes, byteorder=?, *, signed=False)", IntBytes::fromBytes);
    }

    private static void operator(TypeTable t, String name, IntMethods.Operation operation) {
        t.method("__" + name + "__(self, value, /)", (self, other) -> IntMethods.binary(operation, self, other));
        t.method("__r" + name + "__(self, value, /)",
                (self, other) -> Ints.isInt(other) ? operation.apply(other, self)
                        : pbcvm.types.singletons.PyNotImplemented.NOT_IMPLEMENTED);
    }

    private static void comparisons(TypeTable t) {
        for (CompareOperator op : CompareOperator.values()) {
            String name = op.name().toLowerCase(java.util.Locale.ROOT);
            t.method("__" + name + "__(self, value, /)", (self, other) -> IntMethods.compare(op, self, other));
        }
        t.method("__hash__(self, /)", IntMethods::hash);
        t.method("__bool__(self, /)", self -> IntArithmetic.signum(self) != 0);
    }

    private static void conversions(TypeTable t) {
        t.method("__repr__(self, /)", IntMethods::repr);
        t.method("__format__(self, format_spec, /)", IntMethods::format);
        t.method("__int__(self, /)", Ints::exact);
        t.method("__index__(self, /)", Ints::exact);
        t.method("__float__(self, /)", IntMethods::toFloat);
        t.method("__trunc__(self, /)", Ints::exact);
        t.method("__floor__(self, /)", Ints::exact);
        t.method("__ceil__(self, /)", Ints::exact);
        t.method("__round__(self, ndigits=?, /)", IntMethods::round);
        t.method("__sizeof__(self, /)", IntMethods::sizeOf);
        t.method("__getnewargs__(self, /)", IntMethods::newArguments);
        t.method("conjugate(self, /)", Ints::exact);
        t.method("as_integer_ratio(self, /)", IntMethods::ratio);
    }
}
