package pbcvm.modules.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.modules.io.IoModule;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** The functions {@code input} and {@code open}. */
final class InputBuiltins {
    private InputBuiltins() {
    }

    static void table(ModuleTable m) {
        m.function("input(prompt='', /)", InputBuiltins::input);
        m.functionN("open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, "
                + "opener=None)", IoModule::open);
    }

    private static Object input(Object prompt) {
        Object in = stream("stdin");
        Object out = stream("stdout");
        Object err = stream("stderr");
        StandardStreams.flush(err);
        StandardStreams.write(out, Py.str(prompt));
        StandardStreams.flush(out);
        Object line = Py.callMethod(in, "readline");
        TruffleString text = Py.asString(line);
        if (text == null) {
            throw Raise.typeError("object.readline() returned non-string");
        }
        int length = Str.length(text);
        if (length == 0) {
            throw Raise.error(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
        }
        return Str.at(text, length - 1) == '\n' ? Str.substring(text, 0, length - 1) : text;
    }

    private static Object stream(String name) {
        Object stream = pbcvm.PbcvmContext.get().sys().namespace().get(name);
        if (stream == null || stream == PyNone.NONE) {
            throw Raise.runtimeError("input(): lost sys.%s", name);
        }
        return stream;
    }
}
