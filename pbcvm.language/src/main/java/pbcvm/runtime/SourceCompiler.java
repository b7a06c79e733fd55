package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.code.CodeObject;
import pbcvm.compiler.CompileMode;
import pbcvm.compiler.Compiler;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.tracebacks.SourceLines;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.functions.PyCode;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Compiles source for the running program: errors are Python exceptions, warnings go the way of Python's. */
public final class SourceCompiler {

    /** The level of optimization that stands for that of the context. */
    public static final int OWN_LEVEL = -1;

    private final String fileName;
    private final Compiler compiler;

    private SourceCompiler(String fileName, int flags, int optimize) {
        this.fileName = fileName;
        int level = optimize == OWN_LEVEL ? PbcvmContext.get().options().get(PbcvmOptions.Optimize) : optimize;
        compiler = new Compiler(fileName, Math.min(level, 2), flags, this::warn);
    }

    /** Compiles the bytes of a file, which may say how they are encoded. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodeObject compile(byte[] source, String fileName, CompileMode mode, int flags, int optimize) {
        SourceCompiler self = new SourceCompiler(fileName, flags, optimize);
        return self.translated(() -> self.compiler.compile(source, mode));
    }

    /** Compiles text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodeObject compile(String source, String fileName, CompileMode mode, int flags, int optimize) {
        refuseSurrogates(source);
        SourceCompiler self = new SourceCompiler(fileName, flags, optimize);
        return self.translated(() -> self.compiler.compile(source, mode));
    }

    /** Compiles text or bytes that a program has; {@code null} if the source is neither. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyCode compile(Object source, String fileName, CompileMode mode, int flags, int optimize) {
        if (Py.asString(source) != null) {
            return new PyCode(compile(Str.java(Py.asString(source)), fileName, mode, flags, optimize));
        }
        if (pbcvm.types.bytes.Buffers.isBuffer(source)) {
            return new PyCode(compile(pbcvm.types.bytes.Buffers.bytes(source), fileName, mode, flags, optimize));
        }
        return null;
    }

    /**
     * The code of a text that may end with an expression.
     *
     * @param body what stands before the expression, {@code null} if there is nothing
     * @param value the expression, {@code null} if the text ends with a statement
     */
    public record Parts(CodeObject body, CodeObject value) {
    }

    /** Compiles text so that the value of the expression at its end can be had. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Parts compileWithValue(String source, String fileName) {
        refuseSurrogates(source);
        SourceCompiler self = new SourceCompiler(fileName, 0, OWN_LEVEL);
        try {
            return self.compiler.compileWithValue(source, Parts::new);
        } catch (PythonSyntaxException error) {
            throw self.toPython(error);
        }
    }

    /** Text with lone surrogates has no bytes; the codec says so. */
    private static void refuseSurrogates(String source) {
        if (source.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE
                && point <= Character.MAX_SURROGATE)) {
            Object bytes = Py.callMethod(Str.of(source), "encode", Str.of("utf-8"));
            assert bytes instanceof PyBytes;
        }
    }

    private interface Work {
        CodeObject run();
    }

    private CodeObject translated(Work work) {
        try {
            return work.run();
        } catch (PythonSyntaxException error) {
            throw toPython(error);
        }
    }

    private PythonException toPython(PythonSyntaxException error) {
        PyType type = switch (error.kind()) {
            case SYNTAX_ERROR, INCOMPLETE_INPUT -> ExceptionTypes.SYNTAX_ERROR;
            case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
            case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
            case UNICODE_DECODE_ERROR, VALUE_ERROR -> ExceptionTypes.VALUE_ERROR;
            case OVERFLOW_ERROR -> ExceptionTypes.OVERFLOW_ERROR;
            case RECURSION_ERROR -> ExceptionTypes.RECURSION_ERROR;
            case MEMORY_ERROR -> ExceptionTypes.MEMORY_ERROR;
        };
        if (error.kind() == PythonSyntaxException.Kind.MEMORY_ERROR) {
            return Raise.of(type);
        }
        Object message = Str.of(error.getMessage());
        if (!type.isSubtypeOf(ExceptionTypes.SYNTAX_ERROR) || error.line() < 0) {
            return Raise.of(type, message);
        }
        Object file = Str.of(fileName);
        if (error.line() == 0 && error.text() == null) {
            return Raise.of(type, message, PyTuple.of(file, 0L, -1L, PyNone.NONE));
        }
        if (error.text() == null && !compiler.isGenerating()) {
            return withFields(Raise.of(type, message), error);
        }
        return Raise.of(type, message, PyTuple.of(file, (long) error.line(), (long) error.offset(), text(error),
                (long) error.endLine(), (long) error.endOffset()));
    }

    /** Errors in declarations have their place in attributes only. */
    private PythonException withFields(PythonException raised, PythonSyntaxException error) {
        PyBaseException value = raised.value();
        value.setField(ExceptionFields.SYNTAX_FILENAME, Str.of(fileName));
        value.setField(ExceptionFields.SYNTAX_LINE, (long) error.line());
        value.setField(ExceptionFields.SYNTAX_OFFSET, orNone(error.offset()));
        value.setField(ExceptionFields.SYNTAX_TEXT, text(error));
        value.setField(ExceptionFields.SYNTAX_END_LINE, orNone(error.endLine()));
        value.setField(ExceptionFields.SYNTAX_END_OFFSET, orNone(error.endOffset()));
        return raised;
    }

    private static Object orNone(int number) {
        return number < 0 ? PyNone.NONE : (Object) (long) number;
    }

    private Object text(PythonSyntaxException error) {
        if (error.text() != null) {
            return Str.of(error.text());
        }
        String line = SourceLines.lineOf(fileName, error.line());
        return line == null ? PyNone.NONE : Str.of(line + "\n");
    }

    /** Issues a warning; tells whether it is to be an error. */
    private boolean warn(String category, String message, int line) {
        PyType type = category.equals("SyntaxWarning") ? ExceptionTypes.SYNTAX_WARNING
                : ExceptionTypes.DEPRECATION_WARNING;
        PyModule module = PbcvmContext.get().importBuiltin("_warnings");
        try {
            Py.callMethod(module, "warn_explicit", Str.of(message), type, Str.of(fileName), (long) line);
            return false;
        } catch (PythonException raised) {
            if (Py.matches(raised, type)) {
                return true;
            }
            throw raised;
        }
    }
}
