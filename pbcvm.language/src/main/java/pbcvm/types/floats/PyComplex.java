package pbcvm.types.floats;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code complex} number (or an instance of a subclass). */
public final class PyComplex extends PyObject {
    public final double real;
    public final double imag;

    public PyComplex(double real, double imag) {
        this(ComplexType.TYPE, real, imag);
    }

    public PyComplex(PyType type, double real, double imag) {
        super(type);
        this.real = real;
        this.imag = imag;
    }
}
