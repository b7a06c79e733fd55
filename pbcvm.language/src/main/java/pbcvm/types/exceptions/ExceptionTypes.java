package pbcvm.types.exceptions;

import java.util.List;
import pbcvm.object.PyType;
import pbcvm.types.tuples.PyTuple;

/** The builtin exception classes. */
public final class ExceptionTypes {
    public static final PyType BASE_EXCEPTION = PyType.builtin("BaseException", ExceptionTables.of("BaseException"))
            .allocate(type -> new PyBaseException(type, PyTuple.EMPTY)).withDict();
    public static final PyType BASE_EXCEPTION_GROUP = subclass("BaseExceptionGroup", BASE_EXCEPTION).ownLayout();
    public static final PyType GENERATOR_EXIT = subclass("GeneratorExit", BASE_EXCEPTION);
    public static final PyType KEYBOARD_INTERRUPT = subclass("KeyboardInterrupt", BASE_EXCEPTION);
    public static final PyType SYSTEM_EXIT = subclass("SystemExit", BASE_EXCEPTION).ownLayout();
    public static final PyType EXCEPTION = subclass("Exception", BASE_EXCEPTION);
    public static final PyType ARITHMETIC_ERROR = subclass("ArithmeticError", EXCEPTION);
    public static final PyType FLOATING_POINT_ERROR = subclass("FloatingPointError", ARITHMETIC_ERROR);
    public static final PyType OVERFLOW_ERROR = subclass("OverflowError", ARITHMETIC_ERROR);
    public static final PyType ZERO_DIVISION_ERROR = subclass("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final PyType ASSERTION_ERROR = subclass("AssertionError", EXCEPTION);
    public static final PyType ATTRIBUTE_ERROR = subclass("AttributeError", EXCEPTION).ownLayout();
    public static final PyType BUFFER_ERROR = subclass("BufferError", EXCEPTION);
    public static final PyType EOF_ERROR = subclass("EOFError", EXCEPTION);
    public static final PyType IMPORT_ERROR = subclass("ImportError", EXCEPTION).ownLayout();
    public static final PyType MODULE_NOT_FOUND_ERROR = subclass("ModuleNotFoundError", IMPORT_ERROR);
    public static final PyType LOOKUP_ERROR = subclass("LookupError", EXCEPTION);
    public static final PyType INDEX_ERROR = subclass("IndexError", LOOKUP_ERROR);
    public static final PyType KEY_ERROR = subclass("KeyError", LOOKUP_ERROR);
    public static final PyType MEMORY_ERROR = subclass("MemoryError", EXCEPTION);
    public static final PyType NAME_ERROR = subclass("NameError", EXCEPTION).ownLayout();
    public static final PyType UNBOUND_LOCAL_ERROR = subclass("UnboundLocalError", NAME_ERROR);
    public static final PyType OS_ERROR = subclass("OSError", EXCEPTION).ownLayout();
    public static final PyType BLOCKING_IO_ERROR = subclass("BlockingIOError", OS_ERROR);
    public static final PyType CHILD_PROCESS_ERROR = subclass("ChildProcessError", OS_ERROR);
    public static final PyType CONNECTION_ERROR = subclass("ConnectionError", OS_ERROR);
    public static final PyType BROKEN_PIPE_ERROR = subclass("BrokenPipeError", CONNECTION_ERROR);
    public static final PyType CONNECTION_ABORTED_ERROR = subclass("ConnectionAbortedError", CONNECTION_ERROR);
    public static final PyType CONNECTION_REFUSED_ERROR = subclass("ConnectionRefusedError", CONNECTION_ERROR);
    public static final PyType CONNECTION_RESET_ERROR = subclass("ConnectionResetError", CONNECTION_ERROR);
    public static final PyType FILE_EXISTS_ERROR = subclass("FileExistsError", OS_ERROR);
    public static final PyType FILE_NOT_FOUND_ERROR = subclass("FileNotFoundError", OS_ERROR);
    public static final PyType INTERRUPTED_ERROR = subclass("InterruptedError", OS_ERROR);
    public static final PyType ISA_DIRECTORY_ERROR = subclass("IsADirectoryError", OS_ERROR);
    public static final PyType NOTA_DIRECTORY_ERROR = subclass("NotADirectoryError", OS_ERROR);
    public static final PyType PERMISSION_ERROR = subclass("PermissionError", OS_ERROR);
    public static final PyType PROCESS_LOOKUP_ERROR = subclass("ProcessLookupError", OS_ERROR);
    public static final PyType TIMEOUT_ERROR = subclass("TimeoutError", OS_ERROR);
    public static final PyType REFERENCE_ERROR = subclass("ReferenceError", EXCEPTION);
    public static final PyType RUNTIME_ERROR = subclass("RuntimeError", EXCEPTION);
    public static final PyType NOT_IMPLEMENTED_ERROR = subclass("NotImplementedError", RUNTIME_ERROR);
    public static final PyType RECURSION_ERROR = subclass("RecursionError", RUNTIME_ERROR);
    public static final PyType STOP_ASYNC_ITERATION = subclass("StopAsyncIteration", EXCEPTION);
    public static final PyType STOP_ITERATION = subclass("StopIteration", EXCEPTION).ownLayout();
    public static final PyType SYNTAX_ERROR = subclass("SyntaxError", EXCEPTION).ownLayout();
    public static final PyType INDENTATION_ERROR = subclass("IndentationError", SYNTAX_ERROR);
    public static final PyType TAB_ERROR = subclass("TabError", INDENTATION_ERROR);
    public static final PyType SYSTEM_ERROR = subclass("SystemError", EXCEPTION);
    public static final PyType TYPE_ERROR = subclass("TypeError", EXCEPTION);
    public static final PyType VALUE_ERROR = subclass("ValueError", EXCEPTION);
    public static final PyType UNICODE_ERROR = subclass("UnicodeError", VALUE_ERROR);
    public static final PyType UNICODE_DECODE_ERROR = subclass("UnicodeDecodeError", UNICODE_ERROR).ownLayout();
    public static final PyType UNICODE_ENCODE_ERROR = subclass("UnicodeEncodeError", UNICODE_ERROR).ownLayout();
    public static final PyType UNICODE_TRANSLATE_ERROR = subclass("UnicodeTranslateError", UNICODE_ERROR).ownLayout();
    public static final PyType WARNING = subclass("Warning", EXCEPTION);
    public static final PyType BYTES_WARNING = subclass("BytesWarning", WARNING);
    public static final PyType DEPRECATION_WARNING = subclass("DeprecationWarning", WARNING);
    public static final PyType ENCODING_WARNING = subclass("EncodingWarning", WARNING);
    public static final PyType FUTURE_WARNING = subclass("FutureWarning", WARNING);
    public static final PyType IMPORT_WARNING = subclass("ImportWarning", WARNING);
    public static final PyType PENDING_DEPRECATION_WARNING = subclass("PendingDeprecationWarning", WARNING);
    public static final PyType RESOURCE_WARNING = subclass("ResourceWarning", WARNING);
    public static final PyType RUNTIME_WARNING = subclass("RuntimeWarning", WARNING);
    public static final PyType SYNTAX_WARNING = subclass("SyntaxWarning", WARNING);
    public static final PyType UNICODE_WARNING = subclass("UnicodeWarning", WARNING);
    public static final PyType USER_WARNING = subclass("UserWarning", WARNING);
    /** The one builtin exception class with two bases. */
    public static final PyType EXCEPTION_GROUP = subclass("ExceptionGroup", BASE_EXCEPTION_GROUP)
            .withExtraBase(EXCEPTION);

    /** All of them, as the module {@code builtins} shows them. */
    public static final List<PyType> ALL = List.of(BASE_EXCEPTION, BASE_EXCEPTION_GROUP, GENERATOR_EXIT,
            KEYBOARD_INTERRUPT, SYSTEM_EXIT, EXCEPTION, ARITHMETIC_ERROR, FLOATING_POINT_ERROR, OVERFLOW_ERROR,
            ZERO_DIVISION_ERROR, ASSERTION_ERROR, ATTRIBUTE_ERROR, BUFFER_ERROR, EOF_ERROR, IMPORT_ERROR,
            MODULE_NOT_FOUND_ERROR, LOOKUP_ERROR, INDEX_ERROR, KEY_ERROR, MEMORY_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR,
            OS_ERROR, BLOCKING_IO_ERROR, CHILD_PROCESS_ERROR, CONNECTION_ERROR, BROKEN_PIPE_ERROR,
            CONNECTION_ABORTED_ERROR, CONNECTION_REFUSED_ERROR, CONNECTION_RESET_ERROR, FILE_EXISTS_ERROR,
            FILE_NOT_FOUND_ERROR, INTERRUPTED_ERROR, ISA_DIRECTORY_ERROR, NOTA_DIRECTORY_ERROR, PERMISSION_ERROR,
            PROCESS_LOOKUP_ERROR, TIMEOUT_ERROR, REFERENCE_ERROR, RUNTIME_ERROR, NOT_IMPLEMENTED_ERROR, RECURSION_ERROR,
            STOP_ASYNC_ITERATION, STOP_ITERATION, SYNTAX_ERROR, INDENTATION_ERROR, TAB_ERROR, SYSTEM_ERROR, TYPE_ERROR,
            VALUE_ERROR, UNICODE_ERROR, UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR, UNICODE_TRANSLATE_ERROR, WARNING,
            BYTES_WARNING, DEPRECATION_WARNING, ENCODING_WARNING, FUTURE_WARNING, IMPORT_WARNING,
            PENDING_DEPRECATION_WARNING, RESOURCE_WARNING, RUNTIME_WARNING, SYNTAX_WARNING, UNICODE_WARNING,
            USER_WARNING, EXCEPTION_GROUP);

    private ExceptionTypes() {
    }

    private static PyType subclass(String name, PyType base) {
        return PyType.builtin(name, base, ExceptionTables.of(name)).withDict();
    }
}
