package pbcvm.nodes.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Reads an argument of the call target. */
public final class ArgumentNode extends OpcodeNode {
    private final int index;

    public ArgumentNode(int index) {
        this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return frame.getArguments()[index];
    }
}
