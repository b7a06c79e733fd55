package pbcvm.modules.builtins;

import pbcvm.compiler.CompileMode;
import pbcvm.compiler.Compiler;
import pbcvm.compiler.scope.FutureFeatures;
import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.SourceCompiler;
import pbcvm.runtime.files.Paths;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.frames.PyFrame;
import pbcvm.types.functions.PyCode;

/** The builtin function {@code compile}. */
final class CompileFunction {

    private static final int ONLY_AST = 0x400;
    private static final int TYPE_COMMENTS = 0x1000;
    private static final int NESTED = 0x10;
    private static final int FEATURES = FutureFeatures.NONE.withCodeFlags(-1).codeFlags();
    private static final int KNOWN = ONLY_AST | TYPE_COMMENTS | NESTED | FEATURES | Compiler.DONT_IMPLY_DEDENT
            | Compiler.ALLOW_TOP_LEVEL_AWAIT | Compiler.ALLOW_INCOMPLETE_INPUT;

    private CompileFunction() {
    }

    /** The features of {@code __future__} that the calling code is compiled with. */
    static int inheritedFlags() {
        PyFrame caller = CallStack.frame(0);
        return caller == null ? 0 : caller.code().code.flags() & FEATURES;
    }

    static Object call(Object[] args) {
        String fileName = fileName(args[1]);
        if (Py.asString(args[2]) == null) {
            throw Raise.typeError("compile() argument 'mode' must be str, not %s", Raise.argumentName(args[2]));
        }
        String mode = Str.java(Py.asString(args[2]));
        int flags = (int) Py.indexAsInt(args[3]);
        boolean inherits = !Py.isTrue(args[4]);
        long optimize = Py.indexAsInt(args[5]);
        if ((flags & ~KNOWN) != 0) {
            throw Raise.valueError("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Raise.valueError("compile(): invalid optimize value");
        }
        CompileMode kind = mode(mode, flags);
        if (inherits) {
            flags |= inheritedFlags();
        }
        if ((flags & ONLY_AST) != 0) {
            throw Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                    "compile(): syntax trees are not supported yet");
        }
        PyCode code = SourceCompiler.compile(args[0], fileName, kind, flags, (int) optimize);
        if (code == null) {
            throw Raise.typeError("compile() arg 1 must be a string, bytes or AST object");
        }
        return code;
    }

    /** A path as file functions take it; other buffers than bytes are taken too. */
    private static String fileName(Object name) {
        if (Py.asString(name) == null && pbcvm.types.bytes.Buffers.isBuffer(name)) {
            return new String(pbcvm.types.bytes.Buffers.bytes(name), java.nio.charset.StandardCharsets.UTF_8);
        }
        return Paths.java(name);
    }

    private static CompileMode mode(String mode, int flags) {
        switch (mode) {
            case "exec":
                return CompileMode.EXEC;
            case "eval":
                return CompileMode.EVAL;
            case "single":
                return CompileMode.SINGLE;
            case "func_type":
                if ((flags & ONLY_AST) == 0) {
                    throw Raise.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                }
                return CompileMode.EXEC;
            default:
                throw Raise.valueError((flags & ONLY_AST) == 0 ? "compile() mode must be 'exec', 'eval' or 'single'"
                        : "compile() mode must be 'exec', 'eval', 'single' or 'func_type'");
        }
    }
}
