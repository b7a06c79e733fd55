package pbcvm.types.generators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** What {@code anext(iterator, default)} gives: an awaitable that ends with the default at the end of the iterator. */
public final class AnextAwaitable extends PyIterator {
    private static final PyType TYPE = PyType.builtin("anext_awaitable", AnextAwaitable::table).notSubclassable();

    private final Object awaitable;
    private final Object otherwise;
    private Object inner;

    public AnextAwaitable(Object awaitable, Object otherwise) {
        super(TYPE);
        this.awaitable = awaitable;
        this.otherwise = otherwise;
    }

    private static void table(TypeTable t) {
        t.inlined("__await__(self, /)", self -> self);
        t.inlined("__iter__(self, /)", self -> self);
        t.method("__next__(self, /)", self -> ((AnextAwaitable) self).step("__next__"));
        t.method("send(self, value, /)", (self, value) -> ((AnextAwaitable) self).step("send", value));
        t.methodN("throw(self, /, *args)", args -> ((AnextAwaitable) args[0]).step("throw",
                ((PyTuple) args[1]).items));
        t.method("close(self, /)", self -> ((AnextAwaitable) self).step("close"));
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        return step("__next__");
    }

    private Object step(String method, Object... args) {
        try {
            return Py.callMethod(iterator(), method, args);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.STOP_ASYNC_ITERATION)) {
                throw PyGenerator.stopWith(otherwise);
            }
            throw e;
        }
    }

    /** The iterator behind {@code __await__}; a coroutine is driven by its own {@code send}. */
    private Object iterator() {
        if (inner == null) {
            Object await = Types.of(awaitable).lookup(Slot.AWAIT);
            if (await == null) {
                throw Raise.typeError("object %s can't be used in 'await' expression", Raise.typeName(awaitable));
            }
            inner = Calls.callMethod(await, awaitable);
        }
        return inner;
    }
}
