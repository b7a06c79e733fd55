package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.Namespaces;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.load.LoadGlobalNode;

/** Unbinds a name of a module or class body. */
public final class DeleteNameNode extends OpcodeNode {
    private final TruffleString name;

    public DeleteNameNode(TruffleString name) {
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        mark(frame);
        if (!Namespaces.remove(frame.getArguments()[Namespaces.ARGUMENT], name)) {
            throw LoadGlobalNode.undefined(name);
        }
        return null;
    }
}
