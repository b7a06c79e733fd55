package pbcvm.object;

/**
 * An instance of a class whose layout is that of {@code object}: attributes live in inline fields first, floats and
 * small ints unboxed.
 */
public final class PyInstance extends PyObject {
    Object o0;
    Object o1;
    Object o2;
    Object o3;
    long p0;
    long p1;
    long p2;

    public PyInstance(PyType type) {
        super(type.rootShape());
    }
}
