package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Which except clause an exception belongs to. */
public final class ExceptionMatching {
    private ExceptionMatching() {
    }

    /** Whether an exception matches the class or tuple of classes of an except clause. */
    public static boolean matches(Object exception, Object classes) {
        if (classes instanceof PyType type && ((PyBaseException) exception).type() == type) {
            return true;
        }
        return matchesGeneral(exception, classes);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean matchesGeneral(Object exception, Object classes) {
        check(classes, "catching classes that do not inherit from BaseException is not allowed");
        return anyBase(((PyBaseException) exception).type(), classes);
    }

    private static boolean anyBase(PyType type, Object classes) {
        if (classes instanceof PyTuple tuple) {
            for (Object item : tuple.items) {
                if (type.isSubtypeOf((PyType) item)) {
                    return true;
                }
            }
            return false;
        }
        return type.isSubtypeOf((PyType) classes);
    }

    private static void check(Object classes, String message) {
        Object[] all = classes instanceof PyTuple tuple ? tuple.items : new Object[]{classes};
        for (Object item : all) {
            if (!(item instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                throw Raise.typeError(message);
            }
        }
    }

    /**
     * Splits an exception by the classes of an {@code except*}: a tuple of the rest and the match, each may be None.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTuple split(Object exception, Object classes) {
        check(classes, "catching classes that do not inherit from BaseException is not allowed");
        Object[] all = classes instanceof PyTuple tuple ? tuple.items : new Object[]{classes};
        for (Object item : all) {
            if (((PyType) item).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Raise.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
        if (exception == PyNone.NONE) {
            return PyTuple.of(PyNone.NONE, PyNone.NONE);
        }
        PyBaseException value = (PyBaseException) exception;
        boolean group = value.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
        if (anyBase(value.type(), classes)) {
            if (group) {
                return PyTuple.of(PyNone.NONE, setHandled(value));
            }
            Object wrapped = Calls.call(ExceptionTypes.EXCEPTION_GROUP, pbcvm.object.Str.EMPTY,
                    new PyList(new Object[]{value}));
            ((PyBaseException) wrapped).traceback = value.traceback;
            return PyTuple.of(PyNone.NONE, setHandled(wrapped));
        }
        if (!group) {
            return PyTuple.of(value, PyNone.NONE);
        }
        PyTuple parts = (PyTuple) Py.callMethod(value, "split", classes);
        if (parts.items[0] != PyNone.NONE) {
            setHandled(parts.items[0]);
        }
        return PyTuple.of(parts.items[1], parts.items[0]);
    }

    private static Object setHandled(Object match) {
        PbcvmContext.get().thread().exceptions.handled = (PyBaseException) match;
        return match;
    }

    /** What is left to raise after the clauses of an {@code except*}: None, an exception, or a group. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object prepareReraise(Object original, Object results) {
        List<Object> raised = new ArrayList<>();
        List<PyBaseException> rest = new ArrayList<>();
        PyBaseException first = original instanceof PyBaseException exception ? exception : null;
        boolean group = first != null && first.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
        for (Object item : ((PyList) results).toArray()) {
            if (item == PyNone.NONE) {
                continue;
            }
            if (!group) {
                return item;
            }
            PyBaseException exception = (PyBaseException) item;
            if (isFrom(exception, first)) {
                rest.add(exception);
            } else {
                raised.add(exception);
            }
        }
        if (!rest.isEmpty()) {
            PyBaseException merged = ExceptionGroups.project(first, rest);
            if (raised.isEmpty()) {
                return merged == null ? PyNone.NONE : merged;
            }
            if (merged != null) {
                raised.add(merged);
            }
        }
        if (raised.isEmpty()) {
            return PyNone.NONE;
        }
        return wrapAll(raised);
    }

    private static boolean isFrom(PyBaseException exception, PyBaseException group) {
        return exception.traceback == group.traceback && exception.cause == group.cause
                && exception.context == group.context && ExceptionGroups.sameNotes(exception, group);
    }

    private static Object wrapAll(List<Object> raised) {
        if (raised.size() == 1) {
            return raised.get(0);
        }
        return Calls.call(ExceptionTypes.EXCEPTION_GROUP, pbcvm.object.Str.EMPTY, new PyList(raised.toArray()));
    }
}
