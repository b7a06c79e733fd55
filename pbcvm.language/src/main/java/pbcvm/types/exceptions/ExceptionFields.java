package pbcvm.types.exceptions;

import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Where the fields of builtin exception classes are kept, and how they derive from the arguments. */
public final class ExceptionFields {
    /** StopIteration.value, SystemExit.code. */
    public static final int VALUE = 0;
    /** AttributeError.name, NameError.name. */
    public static final int NAME = 0;
    /** AttributeError.obj. */
    public static final int OBJECT = 1;
    /** ImportError.msg. */
    public static final int IMPORT_MESSAGE = 0;
    /** ImportError.name. */
    public static final int IMPORT_NAME = 1;
    /** ImportError.path. */
    public static final int IMPORT_PATH = 2;
    /** OSError.errno. */
    public static final int ERRNO = 0;
    /** OSError.strerror. */
    public static final int STRERROR = 1;
    /** OSError.filename. */
    public static final int FILENAME = 2;
    /** OSError.filename2. */
    public static final int FILENAME2 = 3;
    /** OSError.characters_written; unset unless it is known. */
    public static final int CHARACTERS_WRITTEN = 4;
    /** SyntaxError.msg. */
    public static final int SYNTAX_MESSAGE = 0;
    /** SyntaxError.filename. */
    public static final int SYNTAX_FILENAME = 1;
    /** SyntaxError.lineno. */
    public static final int SYNTAX_LINE = 2;
    /** SyntaxError.offset. */
    public static final int SYNTAX_OFFSET = 3;
    /** SyntaxError.text. */
    public static final int SYNTAX_TEXT = 4;
    /** SyntaxError.end_lineno. */
    public static final int SYNTAX_END_LINE = 5;
    /** SyntaxError.end_offset. */
    public static final int SYNTAX_END_OFFSET = 6;
    /** SyntaxError.print_file_and_line. */
    public static final int SYNTAX_PRINT = 7;
    /** Encoding of the Unicode errors. */
    public static final int ENCODING = 0;
    /** The text or bytes of the Unicode errors. */
    public static final int UNICODE_OBJECT = 1;
    /** Start of the range of the Unicode errors. */
    public static final int START = 2;
    /** End of the range of the Unicode errors. */
    public static final int END = 3;
    /** Reason of the Unicode errors. */
    public static final int REASON = 4;
    /** BaseExceptionGroup.message. */
    public static final int GROUP_MESSAGE = 0;
    /** BaseExceptionGroup.exceptions, a PyTuple. */
    public static final int GROUP_EXCEPTIONS = 1;

    private ExceptionFields() {
    }

    /** Sets the fields of an exception from its {@code args}, as its {@code __init__} does. */
    static void initialize(PyBaseException exception) {
        PyTuple args = exception.args;
        int count = args.size();
        Object owner = exception.type().layoutOwner();
        if (owner == ExceptionTypes.BASE_EXCEPTION) {
            return;
        }
        if (owner == ExceptionTypes.STOP_ITERATION) {
            exception.setField(VALUE, count > 0 ? args.items[0] : PyNone.NONE);
        } else if (owner == ExceptionTypes.SYSTEM_EXIT) {
            if (count > 0) {
                exception.setField(VALUE, count == 1 ? args.items[0] : args);
            }
        } else if (owner == ExceptionTypes.IMPORT_ERROR) {
            exception.setField(IMPORT_MESSAGE, count == 1 ? args.items[0] : null);
        } else if (owner == ExceptionTypes.SYNTAX_ERROR) {
            SyntaxErrorTable.initialize(exception);
        } else if (owner == ExceptionTypes.UNICODE_DECODE_ERROR || owner == ExceptionTypes.UNICODE_ENCODE_ERROR) {
            UnicodeErrorTable.initialize(exception);
        } else if (owner == ExceptionTypes.UNICODE_TRANSLATE_ERROR) {
            UnicodeErrorTable.initializeTranslate(exception);
        } else if (owner == ExceptionTypes.BASE_EXCEPTION_GROUP) {
            ExceptionGroups.initialize(exception);
        }
    }
}
