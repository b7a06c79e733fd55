package pbcvm.types.generators;

import pbcvm.object.Str;
import pbcvm.object.TypeTable;

/** Namespace of the class {@code async_generator}. */
final class AsyncGeneratorTable {
    private AsyncGeneratorTable() {
    }

    static void table(TypeTable t) {
        GeneratorTypes.names(t);
        t.inlined("__aiter__(self, /)", self -> self);
        t.method("__anext__(self, /)", self -> AsyncGeneratorStep.next((PyGenerator) self));
        t.method("asend(self, value, /)", (self, value) -> AsyncGeneratorStep.send((PyGenerator) self, value));
        t.method("athrow(self, type, value=?, traceback=?, /)", (self, type, value, traceback) -> AsyncGeneratorStep
                .raise((PyGenerator) self, ThrowArguments.exception(type, value, traceback)));
        t.method("aclose(self, /)", self -> AsyncGeneratorStep.close((PyGenerator) self));
        t.getter("ag_running", self -> ((PyGenerator) self).isRunning());
        t.getter("ag_code", self -> ((PyGenerator) self).code);
        t.getter("ag_frame", self -> GeneratorTypes.frame((PyGenerator) self));
        t.getter("ag_await", self -> GeneratorTypes.orNone(((PyGenerator) self).delegate()));
        t.method("__repr__(self, /)", self -> Str.of("<async_generator object "
                + Str.java(((PyGenerator) self).qualName) + " at 0x"
                + String.format("%012x", System.identityHashCode(self)) + ">"));
    }
}
