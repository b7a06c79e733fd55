package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.util.Map;
import java.util.WeakHashMap;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.object.Slot;
import pbcvm.operation.Py;

/**
 * Python iterators as seen from outside, where one may ask for a next element without taking it: the element is
 * fetched and kept until it is taken from outside. Python code does not see a kept element.
 */
public final class Lookahead {
    private final Map<PyObject, Object> kept = new WeakHashMap<>();

    static boolean isIterator(PyObject value) {
        return value.type().lookup(Slot.NEXT) != null;
    }

    private static void check(PyObject iterator) throws UnsupportedMessageException {
        if (!isIterator(iterator)) {
            throw UnsupportedMessageException.create();
        }
    }

    @TruffleBoundary
    static boolean hasNext(PyObject iterator) throws UnsupportedMessageException {
        check(iterator);
        Map<PyObject, Object> kept = PbcvmContext.get().lookahead().kept;
        if (kept.containsKey(iterator)) {
            return true;
        }
        Object next = fetch(iterator);
        if (next != null) {
            kept.put(iterator, next);
        }
        return next != null;
    }

    @TruffleBoundary
    static Object next(PyObject iterator) throws UnsupportedMessageException, StopIterationException {
        check(iterator);
        Object next = PbcvmContext.get().lookahead().kept.remove(iterator);
        if (next == null) {
            next = fetch(iterator);
        }
        if (next == null) {
            throw StopIterationException.create();
        }
        return next;
    }

    private static Object fetch(PyObject iterator) {
        try {
            return Py.next(iterator);
        } catch (PythonException e) {
            throw ForeignErrors.original(e);
        }
    }
}
