package pbcvm.types.exceptions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;

/** Making and splitting exception groups. */
public final class ExceptionGroups {
    /** The parts of a group that fit a condition and that do not; null where there is none. */
    public record Split(PyBaseException match, PyBaseException rest) {
    }

    private ExceptionGroups() {
    }

    /** Whether an exception is a group. */
    public static boolean isGroup(PyBaseException exception) {
        return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    /** The members of a group. */
    public static PyTuple members(PyBaseException group) {
        return (PyTuple) group.field(ExceptionFields.GROUP_EXCEPTIONS);
    }

    /** A new group of the class that its members ask for. */
    @TruffleBoundary
    public static PyBaseException create(String message, List<PyBaseException> members) {
        return make(ExceptionTypes.BASE_EXCEPTION_GROUP, PyTuple.of(Str.of(message), new PyList(members.toArray())));
    }

    static PyBaseException make(PyType type, PyTuple args) {
        if (args.size() != 2) {
            throw Raise.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", args.size());
        }
        if (Py.asString(args.items[0]) == null) {
            throw Raise.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                    Raise.typeName(args.items[0]));
        }
        PyTuple members = checkMembers(args.items[1]);
        boolean plain = true;
        for (Object member : members.items) {
            plain &= ((PyBaseException) member).type().isSubtypeOf(ExceptionTypes.EXCEPTION);
        }
        PyType actual = type;
        if (type == ExceptionTypes.BASE_EXCEPTION_GROUP) {
            actual = plain ? ExceptionTypes.EXCEPTION_GROUP : type;
        } else if (!plain && type == ExceptionTypes.EXCEPTION_GROUP) {
            throw Raise.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        } else if (!plain && type.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
            throw Raise.typeError("Cannot nest BaseExceptions in '%s'", type.name());
        }
        PyBaseException result = new PyBaseException(actual, args);
        result.setField(ExceptionFields.GROUP_MESSAGE, args.items[0]);
        result.setField(ExceptionFields.GROUP_EXCEPTIONS, members);
        return result;
    }

    /** Sets the fields of a group made from Java with fitting arguments. */
    static void initialize(PyBaseException group) {
        group.setField(ExceptionFields.GROUP_MESSAGE, group.args.items[0]);
        group.setField(ExceptionFields.GROUP_EXCEPTIONS, checkMembers(group.args.items[1]));
    }

    private static PyTuple checkMembers(Object sequence) {
        if (sequence instanceof PyDict || Types.of(sequence).lookup(Slot.GETITEM) == null) {
            throw Raise.typeError("second argument (exceptions) must be a sequence");
        }
        PyTuple members = PyTuple.of(Py.toArray(sequence));
        if (members.size() == 0) {
            throw Raise.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        for (int i = 0; i < members.size(); i++) {
            if (!(members.items[i] instanceof PyBaseException)) {
                throw Raise.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
        }
        return members;
    }

    /** Splits by a class, a tuple of classes or a predicate; the rest is left out unless wanted. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Split split(PyBaseException exception, Object condition, boolean wantRest) {
        if (fits(exception, condition)) {
            return new Split(exception, null);
        }
        if (!isGroup(exception)) {
            return new Split(null, wantRest ? exception : null);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object member : members(exception).items) {
            Split part = split((PyBaseException) member, condition, wantRest);
            if (part.match != null) {
                matching.add(part.match);
            }
            if (part.rest != null) {
                others.add(part.rest);
            }
        }
        return new Split(subset(exception, matching), wantRest ? subset(exception, others) : null);
    }

    private static boolean fits(PyBaseException exception, Object condition) {
        if (condition instanceof PyFunction) {
            return Py.isTrue(Py.call(condition, exception));
        }
        return isInstance(exception, condition);
    }

    private static boolean isInstance(PyBaseException exception, Object classes) {
        if (classes instanceof PyTuple tuple) {
            for (Object item : tuple.items) {
                if (isInstance(exception, item)) {
                    return true;
                }
            }
            return false;
        }
        return classes instanceof PyType type && exception.type().isSubtypeOf(type);
    }

    /** A group like {@code original} of some of its members; null when there are none. */
    private static PyBaseException subset(PyBaseException original, List<Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        Object derived = Py.callMethod(original, "derive", new PyList(members.toArray()));
        if (!(derived instanceof PyBaseException group) || !isGroup(group)) {
            throw Raise.typeError("derive must return an instance of BaseExceptionGroup");
        }
        if (original.traceback != null) {
            group.traceback = original.traceback;
        }
        group.context = original.context;
        group.cause = original.cause;
        group.suppressContext = true;
        Object notes = Py.getAttrOrNull(original, "__notes__");
        if (notes instanceof PyList || notes instanceof PyTuple) {
            Py.setAttr(group, "__notes__", Py.toList(notes));
        }
        return group;
    }
}
