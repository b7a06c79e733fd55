package pbcvm.nodes.opcode.unary;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Slot;
import pbcvm.operation.Unary;

/** The operator {@code -x}. */
@NodeChild(value = "operand", type = OpcodeNode.class)
public abstract class UnaryNegativeNode extends OpcodeNode {
    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long operand) {
        return Math.negateExact(operand);
    }

    @Specialization
    static double doDouble(double operand) {
        return -operand;
    }

    @Specialization(replaces = "doLong")
    Object doGeneric(VirtualFrame frame, Object operand) {
        if (operand instanceof Long number && number != Long.MIN_VALUE) {
            return -number;
        }
        mark(frame);
        return Unary.apply(Slot.NEG, "-", operand);
    }
}
