package pbcvm.types.exceptions;

/** Sets the fields that builtin exception classes derive from their arguments. */
final class ExceptionFields {
    private ExceptionFields() {
    }

    static void initialize(PyBaseException exception) {
        if (exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION) && exception.args.size() > 0) {
            exception.setField(0, exception.args.items[0]);
        }
    }
}
