package pbcvm.nodes.opcode.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** The NULL that stands below a callable that is no method. */
public final class PushNullNode extends OpcodeNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return null;
    }
}
