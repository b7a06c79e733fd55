package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.tuples.PyTuple;

/** What {@code iter(callable, sentinel)} gives: calls until the result equals the sentinel. */
public final class CallableIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("callable_iterator", CallableIterator::table)
            .notSubclassable();

    private Object callable;
    private final Object sentinel;

    public CallableIterator(Object callable, Object sentinel) {
        super(TYPE);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (callable == null) {
            return null;
        }
        Object result;
        try {
            result = Calls.call(callable);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                callable = null;
                return null;
            }
            throw e;
        }
        if (callable == null) {
            return null;
        }
        if (Compare.equal(sentinel, result)) {
            callable = null;
            return null;
        }
        return result;
    }

    private static void table(TypeTable t) {
        t.method("__reduce__(self, /)", self -> {
            CallableIterator it = (CallableIterator) self;
            return it.callable == null ? PyTuple.of(Builtin.function("iter"), PyTuple.of(PyTuple.EMPTY))
                    : PyTuple.of(Builtin.function("iter"), PyTuple.of(it.callable, it.sentinel));
        });
    }
}
