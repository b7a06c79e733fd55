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
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> ExceptionGroups.make((PyType) args[0], (PyTuple) args[1]));
        t.member("message", self -> ((PyBaseException) self).field(ExceptionFields.GROUP_MESSAGE));
        t.member("exceptions", self -> ((PyBaseException) self).field(ExceptionFields.GROUP_EXCEPTIONS));
        t.method("__str__(self, /)", self -> str((PyBaseException) self));
        t.method("derive(self, excs, /)", (self, exceptions) -> Py.call(ExceptionTypes.BASE_EXCEPTION_GROUP,
                        ((PyBaseException) self).field(ExceptionFields.GROUP_MESSAGE), exceptions));
        t.method("split(self, condition, /)", (self, condition) -> {
            checkCondition(condition);
            ExceptionGroups.Split result = ExceptionGroups.split((PyBaseException) self, condition, true);
            return PyTuple.of(BaseExceptionTable.orNone(result.match()), BaseExceptionTable.orNone(result.rest()));
        });
        t.method("subgroup(self, condition, /)", (self, condition) -> {
            checkCondition(condition);
            return BaseExceptionTable.orNone(ExceptionGroups.split((PyBaseException) self, condition, false).match());
        });
        t.classMethod("__class_getitem__(type, item, /)", args -> GenericAliases.of((PyType) args[0], args[1]));
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
