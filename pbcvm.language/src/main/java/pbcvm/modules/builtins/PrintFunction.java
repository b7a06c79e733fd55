package pbcvm.modules.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The function {@code print}. */
final class PrintFunction {
    private static final TruffleString SPACE = Str.intern(" ");
    private static final TruffleString LINE_END = Str.intern("\n");
    private static final TruffleString STDOUT = Str.intern("stdout");

    private PrintFunction() {
    }

    static void table(ModuleTable m) {
        m.functionN("print(*args, sep=None, end=None, file=None, flush=False)", PrintFunction::print);
    }

    private static Object print(Object[] bound) {
        Object[] args = ((PyTuple) bound[4]).items;
        Object file = bound[2];
        if (file == PyNone.NONE) {
            file = standardOutput();
            if (file == PyNone.NONE) {
                return file;
            }
        }
        TruffleString separator = text(bound[0], "sep", SPACE);
        TruffleString end = text(bound[1], "end", LINE_END);
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                StandardStreams.write(file, separator);
            }
            StandardStreams.write(file, Py.str(args[i]));
        }
        StandardStreams.write(file, end);
        if (bound[3] != Boolean.FALSE && Py.isTrue(bound[3])) {
            StandardStreams.flush(file);
        }
        return PyNone.NONE;
    }

    private static TruffleString text(Object value, String parameter, TruffleString otherwise) {
        if (value == PyNone.NONE) {
            return otherwise;
        }
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s must be None or a string, not %s", parameter, Raise.typeName(value));
        }
        return text;
    }

    /** {@code sys.stdout}; RuntimeError when the program has deleted it. */
    @TruffleBoundary
    static Object standardOutput() {
        return stream(STDOUT);
    }

    /** A standard stream as the module {@code sys} has it now. */
    static Object stream(TruffleString name) {
        PyModule sys = PbcvmContext.get().sys();
        Object stream = sys.namespace().get(name);
        if (stream == null) {
            throw Raise.runtimeError("lost sys.%s", Str.java(name));
        }
        return stream;
    }
}
