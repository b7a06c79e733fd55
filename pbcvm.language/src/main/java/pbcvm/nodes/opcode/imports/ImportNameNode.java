package pbcvm.nodes.opcode.imports;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** Imports a module: {@code import name} or {@code from name import …}. */
public final class ImportNameNode extends OpcodeNode {
    private final PyDict globals;
    private final TruffleString name;
    @Child private OpcodeNode level;
    @Child private OpcodeNode fromList;

    public ImportNameNode(PyDict globals, TruffleString name, OpcodeNode level, OpcodeNode fromList) {
        this.globals = globals;
        this.name = name;
        this.level = level;
        this.fromList = fromList;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object levelValue = level.execute(frame);
        Object fromListValue = fromList.execute(frame);
        mark(frame);
        return Imports.importName(frame.getArguments(), globals, name, fromListValue, levelValue);
    }
}
