package pbcvm.nodes.opcode.unary;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Slot;
import pbcvm.operation.Unary;

/** The operator {@code ~x}. */
@NodeChild(value = "operand", type = OpcodeNode.class)
public abstract class UnaryInvertNode extends OpcodeNode {
    @Specialization
    static long doLong(long operand) {
        return ~operand;
    }

    @Specialization
    Object doGeneric(VirtualFrame frame, Object operand) {
        mark(frame);
        return Unary.apply(Slot.INVERT, "~", operand);
    }
}
