package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Str;
import pbcvm.object.WatchedValue;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.tuples.PyTuple;

/** Reads a global variable, else a builtin. */
public final class LoadGlobalNode extends OpcodeNode {
    private final TruffleString name;
    private final WatchedValue global;
    private final WatchedValue builtin;

    public LoadGlobalNode(TruffleString name, PyDict globals, PyDict builtins) {
        this.name = name;
        this.global = globals.watch(name);
        this.builtin = builtins.watch(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = global.get();
        if (value != null) {
            return value;
        }
        value = builtin.get();
        if (value != null) {
            return value;
        }
        mark(frame);
        throw undefined(name);
    }

    /** The NameError of an undefined name. */
    @TruffleBoundary
    public static PythonException undefined(TruffleString name) {
        PyBaseException error = PyBaseException.create(ExceptionTypes.NAME_ERROR,
                PyTuple.of(Str.of("name '" + Str.java(name) + "' is not defined")));
        error.setField(0, name);
        return new PythonException(error);
    }
}
