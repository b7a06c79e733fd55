package pbcvm.nodes.opcode.imports;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.Namespaces;
import pbcvm.nodes.OpcodeNode;

/** Copies all public names of a module into the namespace. */
public final class ImportStarNode extends OpcodeNode {
    @Child private OpcodeNode module;

    public ImportStarNode(OpcodeNode module) {
        this.module = module;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object moduleValue = module.execute(frame);
        mark(frame);
        Imports.importStar(moduleValue, frame.getArguments()[Namespaces.ARGUMENT]);
        return null;
    }
}
