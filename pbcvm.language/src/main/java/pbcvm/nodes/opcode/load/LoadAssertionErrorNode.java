package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.exceptions.ExceptionTypes;

/** The class AssertionError. */
public final class LoadAssertionErrorNode extends OpcodeNode {

    @Override
    public Object execute(VirtualFrame frame) {
        return ExceptionTypes.ASSERTION_ERROR;
    }
}
