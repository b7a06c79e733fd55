package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Str;
import pbcvm.object.WatchedValue;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Makes a function from a code object and what the flags of the operand say is there. */
public final class MakeFunctionNode extends OpcodeNode {
    private static final TruffleString NAME = Str.intern("__name__");

    private final PyDict globals;
    private final WatchedValue moduleName;
    @Child private OpcodeNode code;
    @Child private OpcodeNode defaults;
    @Child private OpcodeNode keywordDefaults;
    @Child private OpcodeNode annotations;
    @Child private OpcodeNode closure;
    @CompilationFinal private PyCell[] none = new PyCell[0];
    /** How many variables the closure has, which the code object decides. */
    @CompilationFinal private int cellCount;

    /** Parts that are not given are null. */
    public MakeFunctionNode(PyDict globals, OpcodeNode code, OpcodeNode defaults, OpcodeNode keywordDefaults,
            OpcodeNode annotations, OpcodeNode closure) {
        this.globals = globals;
        this.moduleName = globals.watch(NAME);
        this.code = code;
        this.defaults = defaults;
        this.keywordDefaults = keywordDefaults;
        this.annotations = annotations;
        this.closure = closure;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] defaultValues = defaults == null ? null : ((PyTuple) defaults.execute(frame)).items;
        PyDict keywordValues = keywordDefaults == null ? null : (PyDict) keywordDefaults.execute(frame);
        Object annotationValues = annotations == null ? null : annotations.execute(frame);
        PyCell[] cells = closure == null ? none : cells((PyTuple) closure.execute(frame));
        PyFunction function = new PyFunction((PyCode) code.execute(frame), globals, cells);
        if (defaultValues != null) {
            function.defaults = defaultValues;
        }
        function.keywordDefaults = keywordValues;
        function.annotations = annotationValues;
        Object module = moduleName.get();
        function.module = module == null ? PyNone.NONE : module;
        return function;
    }

    @ExplodeLoop
    private PyCell[] cells(PyTuple tuple) {
        if (tuple.items.length != cellCount) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            cellCount = tuple.items.length;
        }
        PyCell[] result = new PyCell[cellCount];
        for (int i = 0; i < cellCount; i++) {
            result[i] = (PyCell) tuple.items[i];
        }
        return result;
    }
}
