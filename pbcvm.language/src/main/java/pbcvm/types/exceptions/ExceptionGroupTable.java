package pbcvm.types.exceptions;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code BaseExceptionGroup}. */
final class ExceptionGroupTable {
    private ExceptionGroupTable() {
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ExceptionGroups.make((PyType) args[0], (PyTuple) args[1]));
        t.member("message", self -> ((PyBaseException) self).field(ExceptionFields.GROUP_MESSAGE));
        t.member("exceptions", self -> ((PyBaseException) self).field(ExceptionFields.GROUP_EXCEPTIONS));
        t.method("__str__(self, /)", self -> str((PyBaseException) self));
        t.methodN("derive(self, /, *args)", args -> Py.call(ExceptionTypes.BASE_EXCEPTION_GROUP,
                ((PyBaseException) args[0]).field(ExceptionFields.GROUP_MESSAGE), only(args[1], null)));
        t.methodN("split(self, /, *args)", args -> {
            Object condition = only(args[1], "split");
            checkCondition(condition);
            ExceptionGroups.Split result = ExceptionGroups.split((PyBaseException) args[0], condition, true);
            return PyTuple.of(BaseExceptionTable.orNone(result.match()), BaseExceptionTable.orNone(result.rest()));
        });
        t.methodN("subgroup(self, /, *args)", args -> {
            Object condition = only(args[1], "subgroup");
            checkCondition(condition);
            return BaseExceptionTable
                    .orNone(ExceptionGroups.split((PyBaseException) args[0], condition, false).match());
        });
        t.classMethod("__class_getitem__(type, item, /)", args -> GenericAliases.of((PyType) args[0], args[1]));
    }

    /** The one argument of a method whose messages differ from those of other methods. */
    private static Object only(Object args, String name) {
        PyTuple given = (PyTuple) args;
        if (given.size() != 1) {
            throw name == null ? Raise.typeError("function takes exactly 1 argument (%d given)", given.size())
                    : Raise.typeError("%s expected 1 argument, got %d", name, given.size());
        }
        return given.items[0];
    }

    private static Object str(PyBaseException self) {
        int count = ((PyTuple) self.field(ExceptionFields.GROUP_EXCEPTIONS)).size();
        return Str.of(Py.strJava(self.field(ExceptionFields.GROUP_MESSAGE)) + " (" + count + " sub-exception"
                + (count == 1 ? "" : "s") + ")");
    }

    private static void checkCondition(Object condition) {
        if (condition instanceof pbcvm.types.functions.PyFunction || isExceptionClass(condition)) {
            return;
        }
        boolean valid = condition instanceof PyTuple;
        if (valid) {
            for (Object item : ((PyTuple) condition).items) {
                valid &= isExceptionClass(item);
            }
        }
        if (!valid) {
            throw Raise.typeError("expected a function, exception type or tuple of exception types");
        }
    }

    static boolean isExceptionClass(Object value) {
        return value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
    }
}
