package pbcvm.nodes.opcode.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.opcode.generator.YieldFrom;
import pbcvm.object.Slot;
import pbcvm.operation.Calls;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.generators.GeneratorTypes;
import pbcvm.types.generators.PyGenerator;

/** The protocols behind {@code await}, {@code async for} and {@code async with}. */
final class Awaiting {
    private Awaiting() {
    }

    /** {@code source}: 0 for await, 1 and 2 for the results of {@code __aenter__} and {@code __aexit__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object awaitable(Object value, int source) {
        if (value instanceof PyGenerator generator && YieldFrom.isAwaitable(generator)) {
            if (generator.type() == GeneratorTypes.COROUTINE && generator.delegate() != null) {
                throw Raise.runtimeError("coroutine is being awaited already");
            }
            return value;
        }
        Object method = Types.of(value).lookup(Slot.AWAIT);
        if (method == null) {
            if (source == 1 || source == 2) {
                throw Raise.typeError("'async with' received an object from %s that does not implement __await__: %s",
                        source == 1 ? "__aenter__" : "__aexit__", Raise.typeName(value));
            }
            throw Raise.typeError("object %s can't be used in 'await' expression", Raise.typeName(value));
        }
        return iteratorOf(method, value);
    }

    private static Object iteratorOf(Object method, Object value) {
        Object iterator = Calls.callMethod(method, value);
        if (iterator instanceof PyGenerator generator && YieldFrom.isAwaitable(generator)) {
            throw Raise.typeError("__await__() returned a coroutine");
        }
        if (Types.of(iterator).lookup(Slot.NEXT) == null) {
            throw Raise.typeError("__await__() returned non-iterator of type '%s'", Raise.typeName(iterator));
        }
        return iterator;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object asyncIterator(Object iterable) {
        Object method = Types.of(iterable).lookup(Slot.AITER);
        if (method == null) {
            throw Raise.typeError("'async for' requires an object with __aiter__ method, got %s",
                    Raise.typeName(iterable));
        }
        Object iterator = Calls.callMethod(method, iterable);
        if (Types.of(iterator).lookup(Slot.ANEXT) == null) {
            throw Raise.typeError("'async for' received an object from __aiter__ that does not implement __anext__: %s",
                    Raise.typeName(iterator));
        }
        return iterator;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object asyncNext(Object iterator) {
        Object method = Types.of(iterator).lookup(Slot.ANEXT);
        if (method == null) {
            throw Raise.typeError("'async for' requires an iterator with __anext__ method, got %s",
                    Raise.typeName(iterator));
        }
        Object value = Calls.callMethod(method, iterator);
        if (value instanceof PyGenerator generator && YieldFrom.isAwaitable(generator)) {
            return value;
        }
        Object await = Types.of(value).lookup(Slot.AWAIT);
        try {
            if (await != null) {
                return iteratorOf(await, value);
            }
        } catch (PythonException e) {
            throw invalid(value, e.value());
        }
        throw invalid(value, null);
    }

    private static PythonException invalid(Object value, PyBaseException cause) {
        PythonException error = Raise.typeError("'async for' received an invalid object from __anext__: %s",
                Raise.typeName(value));
        if (cause != null) {
            error.value().cause = cause;
            error.value().suppressContext = true;
        }
        return error;
    }

    /** Ends an {@code async for}: StopAsyncIteration is its normal end. */
    static void endFor(PyBaseException exception) {
        if (!exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            throw PythonException.again(exception);
        }
    }
}
