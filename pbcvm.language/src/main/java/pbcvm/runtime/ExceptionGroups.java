package pbcvm.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Merging the parts of an exception group that an {@code except*} leaves. */
final class ExceptionGroups {
    private ExceptionGroups() {
    }

    /** The part of {@code group} whose leaves are in one of the parts; null when there is none. */
    static PyBaseException project(PyBaseException group, List<PyBaseException> parts) {
        Set<Object> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PyBaseException part : parts) {
            collect(part, leaves);
        }
        return filter(group, leaves);
    }

    private static void collect(PyBaseException exception, Set<Object> leaves) {
        if (!isGroup(exception)) {
            leaves.add(exception);
            return;
        }
        for (Object inner : members(exception)) {
            collect((PyBaseException) inner, leaves);
        }
    }

    private static PyBaseException filter(PyBaseException exception, Set<Object> leaves) {
        if (!isGroup(exception)) {
            return leaves.contains(exception) ? exception : null;
        }
        List<Object> kept = new ArrayList<>();
        boolean all = true;
        for (Object inner : members(exception)) {
            PyBaseException part = filter((PyBaseException) inner, leaves);
            if (part != null) {
                kept.add(part);
            }
            all &= part == inner;
        }
        if (all) {
            return exception;
        }
        if (kept.isEmpty()) {
            return null;
        }
        PyBaseException derived = (PyBaseException) Py.callMethod(exception, "derive", new PyList(kept.toArray()));
        derived.traceback = exception.traceback;
        derived.cause = exception.cause;
        derived.context = exception.context;
        derived.suppressContext = exception.suppressContext;
        Object notes = Py.getAttrOrNull(exception, "__notes__");
        if (notes != null) {
            Py.setAttr(derived, "__notes__", Py.toList(notes));
        }
        return derived;
    }

    private static Object[] members(PyBaseException group) {
        return ((PyTuple) Py.getAttr(group, "exceptions")).items;
    }

    private static boolean isGroup(PyBaseException exception) {
        return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    /** Whether two exceptions have the same {@code __notes__} object (or none). */
    static boolean sameNotes(PyBaseException a, PyBaseException b) {
        Object left = pbcvm.object.Shape.get(a, Str.intern("__notes__"));
        Object right = pbcvm.object.Shape.get(b, Str.intern("__notes__"));
        return (left == null ? PyNone.NONE : left) == (right == null ? PyNone.NONE : right) || left != null
                && right != null && Py.equal(left, right);
    }
}
