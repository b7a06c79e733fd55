package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.load.LoadGlobalNode;
import pbcvm.types.dicts.PyDict;

/** Unbinds a global variable. */
public final class DeleteGlobalNode extends OpcodeNode {
    private final TruffleString name;
    private final PyDict globals;

    public DeleteGlobalNode(TruffleString name, PyDict globals) {
        this.name = name;
        this.globals = globals;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        mark(frame);
        if (globals.remove(name) == null) {
            throw LoadGlobalNode.undefined(name);
        }
        return null;
    }
}
