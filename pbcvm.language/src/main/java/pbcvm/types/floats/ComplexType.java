package pbcvm.types.floats;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.singletons.PyNotImplemented;

/** The class {@code complex}. */
public final class ComplexType {
    public static final PyType TYPE = PyType.builtin("complex", ComplexType::table);

    private ComplexType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, real=?, imag=?)", ComplexMethods::make);
        operator(t, "add", ComplexArithmetic::add);
        operator(t, "sub", ComplexArithmetic::subtract);
        operator(t, "mul", ComplexArithmetic::multiply);
        operator(t, "truediv", ComplexArithmetic::divide);
        t.method("__pow__(self, value, mod=None, /)",
                (self, value, modulus) -> ComplexMethods.power(self, value, modulus, false));
        t.method("__rpow__(self, value, mod=None, /)",
                (self, value, modulus) -> ComplexMethods.power(self, value, modulus, true));
        t.method("__neg__(self, /)", self -> new PyComplex(-real(self), -imag(self)));
        t.method("__pos__(self, /)", ComplexMethods::exact);
        t.method("__abs__(self, /)", self -> ComplexArithmetic.absolute((PyComplex) self));
        t.method("__bool__(self, /)", self -> real(self) != 0 || imag(self) != 0);
        comparisons(t);
        t.method("__repr__(self, /)", ComplexMethods::repr);
        t.method("__format__(self, format_spec, /)", ComplexMethods::format);
        t.method("__complex__(self, /)", ComplexMethods::exact);
        t.method("__getnewargs__(self, /)", ComplexMethods::newArguments);
        t.method("conjugate(self, /)", self -> new PyComplex(real(self), -imag(self)));
        t.member("real", ComplexType::real);
        t.member("imag", ComplexType::imag);
        t.doc("Complex number.\n\ncomplex(real=0, imag=0) is real + imag*1j; complex(text) reads a text.");
    }

    private static void comparisons(TypeTable t) {
        t.method("__eq__(self, value, /)", (self, other) -> ComplexMethods.equal(self, other, true));
        t.method("__ne__(self, value, /)", (self, other) -> ComplexMethods.equal(self, other, false));
        for (String name : new String[]{"lt", "le", "gt", "ge"}) {
            t.method("__" + name + "__(self, value, /)", (self, other) -> PyNotImplemented.NOT_IMPLEMENTED);
        }
        t.method("__hash__(self, /)", ComplexMethods::hash);
    }

    private static void operator(TypeTable t, String name, ComplexMethods.Operation operation) {
        t.method("__" + name + "__(self, value, /)",
                (self, other) -> ComplexMethods.binary(operation, self, other, false));
        t.method("__r" + name + "__(self, value, /)",
                (self, other) -> ComplexMethods.binary(operation, self, other, true));
    }

    private static double real(Object self) {
        return ((PyComplex) self).real;
    }

    private static double imag(Object self) {
        return ((PyComplex) self).imag;
    }
}
