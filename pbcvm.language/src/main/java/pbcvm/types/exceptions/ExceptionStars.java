package pbcvm.types.exceptions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** What is raised at the end of a statement with {@code except*} clauses. */
public final class ExceptionStars {
    private ExceptionStars() {
    }

    /**
     * The exception to raise after all clauses, or None.
     *
     * @param original the exception that was caught
     * @param results what the clauses left: the unhandled rest, and exceptions raised or raised again; None where nothing
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object join(PyBaseException original, Object[] results) {
        if (results.length == 0) {
            return PyNone.NONE;
        }
        if (!ExceptionGroups.isGroup(original)) {
            return results[0];
        }
        List<PyBaseException> raised = new ArrayList<>();
        Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object result : results) {
            if (result instanceof PyBaseException exception) {
                if (isPartOf(exception, original)) {
                    addLeaves(kept, exception);
                } else {
                    raised.add(exception);
                }
            }
        }
        PyBaseException again = kept.isEmpty() ? null : project(original, kept);
        if (again != null) {
            raised.add(again);
        }
        if (raised.isEmpty()) {
            return PyNone.NONE;
        }
        return raised.size() == 1 ? raised.get(0) : ExceptionGroups.create("", raised);
    }

    private static boolean isPartOf(PyBaseException part, PyBaseException original) {
        return Py.getAttrOrNull(part, "__notes__") == Py.getAttrOrNull(original, "__notes__")
                        && part.traceback == original.traceback && part.cause == original.cause
                        && part.context == original.context;
    }

    private static void addLeaves(Set<Object> leaves, PyBaseException exception) {
        if (!ExceptionGroups.isGroup(exception)) {
            leaves.add(exception);
            return;
        }
        for (Object member : ExceptionGroups.members(exception).items) {
            addLeaves(leaves, (PyBaseException) member);
        }
    }

    private static PyBaseException project(PyBaseException exception, Set<Object> leaves) {
        if (!ExceptionGroups.isGroup(exception)) {
            return leaves.contains(exception) ? exception : null;
        }
        List<Object> members = new ArrayList<>();
        for (Object member : ExceptionGroups.members(exception).items) {
            PyBaseException kept = project((PyBaseException) member, leaves);
            if (kept != null) {
                members.add(kept);
            }
        }
        return ExceptionGroups.subset(exception, members);
    }
}
