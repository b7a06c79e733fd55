package pbcvm.modules.builtins;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.operation.Calls;
import pbcvm.operation.Types;
import pbcvm.types.generators.AnextAwaitable;

/** {@code aiter} and {@code anext}. */
final class AsyncBuiltins {
    private AsyncBuiltins() {
    }

    static void table(ModuleTable m) {
        m.function("aiter(async_iterable, /)", AsyncBuiltins::iterator);
        m.function("anext(aiterator, default=?, /)", AsyncBuiltins::next);
    }

    private static Object iterator(Object iterable) {
        Object method = Types.of(iterable).lookup(Slot.AITER);
        if (method == null) {
            throw Raise.typeError("'%s' object is not an async iterable", Raise.typeName(iterable));
        }
        Object result = Calls.callMethod(method, iterable);
        if (Types.of(result).lookup(Slot.ANEXT) == null) {
            throw Raise.typeError("aiter() returned not an async iterator of type '%s'", Raise.typeName(result));
        }
        return result;
    }

    private static Object next(Object iterator, Object otherwise) {
        Object method = Types.of(iterator).lookup(Slot.ANEXT);
        if (method == null) {
            throw Raise.typeError("'%s' object is not an async iterator", Raise.typeName(iterator));
        }
        Object awaitable = Calls.callMethod(method, iterator);
        return otherwise == null ? awaitable : new AnextAwaitable(awaitable, otherwise);
    }
}
