package pbcvm.nodes.opcode.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.code.CodeObject;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.object.Slot;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.generators.GeneratorTypes;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.singletons.PyNone;

/** What {@code yield from} and {@code await} do with iterators of any class. */
public final class YieldFrom {
    private YieldFrom() {
    }

    /** The iterator is done; its result. */
    record Done(Object value) {
    }

    /** The value yielded, or {@link Done}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object send(Object receiver, Object value) {
        try {
            if (receiver instanceof PyGenerator generator) {
                if (generator.isFinished() && generator.type() == GeneratorTypes.COROUTINE) {
                    throw Raise.runtimeError("cannot reuse already awaited coroutine");
                }
                Object result = generator.resume(value);
                return result == null ? new Done(generator.takeReturnValue()) : result;
            }
            if (value != PyNone.NONE) {
                return Py.callMethod(receiver, "send", value);
            }
            Object next = Types.of(receiver).lookup(Slot.NEXT);
            if (next == null) {
                throw Raise.typeError("'%s' object is not an iterator", Raise.typeName(receiver));
            }
            return Calls.callMethod(next, receiver);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                return new Done(e.value().field(0));
            }
            throw e;
        }
    }

    /** The iterator of {@code yield from iterable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object iterator(Object iterable, boolean inCoroutine) {
        if (iterable instanceof PyGenerator generator) {
            if (generator.type() == GeneratorTypes.COROUTINE && !inCoroutine) {
                throw Raise.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            if (generator.type() == GeneratorTypes.GENERATOR || generator.type() == GeneratorTypes.COROUTINE) {
                return generator;
            }
        }
        return Py.iter(iterable);
    }

    /** Whether a generator may be awaited. */
    public static boolean isAwaitable(PyGenerator generator) {
        return generator.type() == GeneratorTypes.COROUTINE
                || generator.code.code.hasFlag(CodeObject.ITERABLE_COROUTINE);
    }
}
