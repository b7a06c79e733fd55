package pbcvm.types.generators;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
import pbcvm.object.Fn;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** The classes {@code generator}, {@code coroutine} and {@code async_generator}. */
public final class GeneratorTypes {
    public static final PyType GENERATOR = PyType.builtin("generator", GeneratorTypes::generator).notSubclassable();
    public static final PyType COROUTINE = PyType.builtin("coroutine", GeneratorTypes::coroutine).notSubclassable();
    public static final PyType ASYNC_GENERATOR = PyType.builtin("async_generator", AsyncGeneratorTable::table)
            .notSubclassable();
    /** What {@code coroutine.__await__} gives. */
    public static final PyType COROUTINE_WRAPPER = PyType.builtin("coroutine_wrapper", GeneratorTypes::wrapper)
            .notSubclassable();

    private GeneratorTypes() {
    }

    private static void generator(TypeTable t) {
        common(t, "gi_", "gi_yieldfrom", "generator");
        t.inlined("__iter__(self, /)", self -> self);
        t.method("__next__(self, /)", self -> ((PyGenerator) self).orStop(((PyGenerator) self).next()));
    }

    private static void coroutine(TypeTable t) {
        common(t, "cr_", "cr_await", "coroutine");
        t.getter("cr_origin", self -> PyNone.NONE);
        t.method("__await__(self, /)", self -> new PyCoroutineWrapper((PyGenerator) self));
    }

    private static void wrapper(TypeTable t) {
        Fn.F1 target = self -> ((PyCoroutineWrapper) self).coroutine;
        t.inlined("__iter__(self, /)", self -> self);
        t.method("__next__(self, /)", self -> next((PyGenerator) target.call(self)));
        t.method("send(self, value, /)", (self, value) -> send((PyGenerator) target.call(self), value));
        t.method("throw(self, type, value=?, traceback=?, /)", (self, type, value, traceback) -> throwIn(
                (PyGenerator) target.call(self), type, value, traceback));
        t.method("close(self, /)", self -> close((PyGenerator) target.call(self)));
    }

    private static void common(TypeTable t, String prefix, String delegate, String kind) {
        t.method("send(self, value, /)", (self, value) -> send((PyGenerator) self, value));
        t.method("throw(self, type, value=?, traceback=?, /)",
                (self, type, value, traceback) -> throwIn((PyGenerator) self, type, value, traceback));
        t.method("close(self, /)", self -> close((PyGenerator) self));
        t.method("__repr__(self, /)", self -> Str.of("<" + kind + " object "
                + Str.java(((PyGenerator) self).qualName) + " at 0x"
                + String.format("%012x", System.identityHashCode(self)) + ">"));
        names(t);
        t.getter(prefix + "running", self -> ((PyGenerator) self).isRunning());
        t.getter(prefix + "suspended", self -> suspended((PyGenerator) self));
        t.member(prefix + "code", self -> ((PyGenerator) self).code);
        t.getter(prefix + "frame", self -> frame((PyGenerator) self));
        t.getter(delegate, self -> orNone(((PyGenerator) self).delegate()));
    }

    static void names(TypeTable t) {
        t.property("__name__", self -> ((PyGenerator) self).name, (self, value) -> {
            if (Py.asString(value) == null) {
                throw Raise.typeError("__name__ must be set to a string object");
            }
            ((PyGenerator) self).name = Py.asString(value);
        });
        t.property("__qualname__", self -> ((PyGenerator) self).qualName, (self, value) -> {
            if (Py.asString(value) == null) {
                throw Raise.typeError("__qualname__ must be set to a string object");
            }
            ((PyGenerator) self).qualName = Py.asString(value);
        });
    }

    static boolean suspended(PyGenerator generator) {
        return generator.isStarted() && !generator.isRunning() && !generator.isFinished();
    }

    static Object frame(PyGenerator generator) {
        return generator.isFinished() ? PyNone.NONE : CallStack.frame(generator);
    }

    static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    private static Object next(PyGenerator generator) {
        return send(generator, PyNone.NONE);
    }

    static Object send(PyGenerator generator, Object value) {
        checkReused(generator);
        return generator.orStop(generator.resume(value));
    }

    static Object throwIn(PyGenerator generator, Object type, Object value, Object traceback) {
        PythonException exception = ThrowArguments.exception(type, value, traceback);
        checkReused(generator);
        generator.thrown = traceback != null ? new Object[]{type, value, traceback}
                : value != null ? new Object[]{type, value} : null;
        try {
            return generator.orStop(generator.throwIn(exception));
        } finally {
            generator.thrown = null;
        }
    }

    private static void checkReused(PyGenerator generator) {
        if (generator.isFinished() && generator.type() == COROUTINE && !generator.isRunning()) {
            throw Raise.runtimeError("cannot reuse already awaited coroutine");
        }
    }

    static Object close(PyGenerator generator) {
        generator.close();
        return PyNone.NONE;
    }
}
