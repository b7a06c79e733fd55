package pbcvm.object;

/** Java bodies of builtin functions, one interface per number of bound parameters ({@code self} included). */
public final class Fn {
    private Fn() {
    }

    /** No parameter. */
    @FunctionalInterface
    public interface F0 {
        Object call();
    }

    /** One parameter. */
    @FunctionalInterface
    public interface F1 {
        Object call(Object a);
    }

    /** Two parameters. */
    @FunctionalInterface
    public interface F2 {
        Object call(Object a, Object b);
    }

    /** Three parameters. */
    @FunctionalInterface
    public interface F3 {
        Object call(Object a, Object b, Object c);
    }

    /** Four parameters. */
    @FunctionalInterface
    public interface F4 {
        Object call(Object a, Object b, Object c, Object d);
    }

    /**
     * Any number of parameters, in the order of the signature; {@code *args} is a PyTuple, {@code **kwargs} a PyDict.
     */
    @FunctionalInterface
    public interface FN {
        Object call(Object[] args);
    }

    /** Writes an attribute; {@code value} is null for a deletion. */
    @FunctionalInterface
    public interface Setter {
        void set(Object self, Object value);
    }
}
