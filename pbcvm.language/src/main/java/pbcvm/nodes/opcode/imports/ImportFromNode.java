package pbcvm.nodes.opcode.imports;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;

/** Reads a name from an imported module. */
public final class ImportFromNode extends OpcodeNode {
    private final TruffleString name;
    @Child private OpcodeNode module;

    public ImportFromNode(TruffleString name, OpcodeNode module) {
        this.name = name;
        this.module = module;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object moduleValue = module.execute(frame);
        mark(frame);
        return Imports.importFrom(moduleValue, name);
    }
}
