package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.ArrayList;
import java.util.List;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.iterators.SequenceIterator;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** The iteration protocol on any values. */
public final class Iteration {
    private Iteration() {
    }

    /** {@code iter(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iter(Object value) {
        PyType type = Types.of(value);
        Object method = type.lookup(Slot.ITER);
        if (method == null) {
            if (type.lookup(Slot.GETITEM) != null) {
                return new SequenceIterator(value);
            }
            throw notIterable(type);
        }
        if (method == PyNone.NONE) {
            throw notIterable(type);
        }
        Object iterator = Calls.callMethod(method, value);
        if (!(iterator instanceof PyIterator) && Types.of(iterator).lookup(Slot.NEXT) == null) {
            throw Raise.typeError("iter() returned non-iterator of type '%s'", Raise.typeName(iterator));
        }
        return iterator;
    }

    /** Gives what an {@code __iter__} returned; TypeError when it is no iterator. */
    @TruffleBoundary
    public static Object checkIterator(Object iterator) {
        if (Types.of(iterator).lookup(Slot.NEXT) == null) {
            throw Raise.typeError("iter() returned non-iterator of type '%s'", Raise.typeName(iterator));
        }
        return iterator;
    }

    private static PythonException notIterable(PyType type) {
        return Raise.typeError("'%s' object is not iterable", type.messageName());
    }

    /** Whether {@link #iter} has something to call. */
    public static boolean isIterable(Object value) {
        PyType type = Types.of(value);
        Object method = type.lookup(Slot.ITER);
        return method != null ? method != PyNone.NONE : type.lookup(Slot.GETITEM) != null;
    }

    /** Whether the class says something about iteration, be it that there is none ({@code __iter__ = None}). */
    public static boolean mentionsIteration(Object value) {
        PyType type = Types.of(value);
        return type.lookup(Slot.ITER) != null || type.lookup(Slot.GETITEM) != null && !(value instanceof PyDict);
    }

    /** The next element of any iterator; null at its end. The host can stop a loop over an endless one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object next(Object iterator) {
        if (iterator instanceof PyIterator builtin && !builtin.type().isHeapType()) {
            TruffleSafepoint.poll(null);
            return builtin.next();
        }
        if (iterator instanceof PyGenerator generator) {
            return generator.next();
        }
        Object method = Types.of(iterator).lookup(Slot.NEXT);
        if (method == null) {
            throw Raise.typeError("'%s' object is not an iterator", Raise.typeName(iterator));
        }
        try {
            return Calls.callMethod(method, iterator);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            throw e;
        }
    }

    /** All elements of an iterable in a new array. */
    static Object[] toArray(Object iterable) {
        if (iterable instanceof PyTuple tuple && tuple.type() == TupleType.TYPE) {
            return tuple.items.clone();
        }
        if (iterable instanceof PyList list && list.type() == ListType.TYPE) {
            return list.toArray();
        }
        Object iterator = iter(iterable);
        if (Types.of(iterable).isHeapType()) {
            lengthHint(iterable, 0);
        }
        List<Object> result = new ArrayList<>();
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            result.add(item);
        }
        return result.toArray();
    }

    /**
     * The expected number of elements, as {@code operator.length_hint}: {@code len}, else {@code __length_hint__}, else
     * {@code fallback}.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long lengthHint(Object value, long fallback) {
        PyType type = Types.of(value);
        if (type.lookup(Slot.LEN) != null) {
            try {
                return Py.len(value);
            } catch (PythonException e) {
                if (!Py.matches(e, ExceptionTypes.TYPE_ERROR)) {
                    throw e;
                }
            }
        }
        Object method = type.lookup(Slot.LENGTH_HINT);
        if (method == null) {
            return fallback;
        }
        Object result;
        try {
            result = Calls.callMethod(method, value);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR)) {
                return fallback;
            }
            throw e;
        }
        if (result == pbcvm.types.singletons.PyNotImplemented.NOT_IMPLEMENTED) {
            return fallback;
        }
        if (!(result instanceof Long length)) {
            throw Raise.typeError("__length_hint__ must be an integer, not %s", Raise.typeName(result));
        }
        if (length < 0) {
            throw Raise.valueError("__length_hint__() should return >= 0");
        }
        return length;
    }
}
