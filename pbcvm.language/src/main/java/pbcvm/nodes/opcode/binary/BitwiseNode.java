package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.types.ints.IntBits;

/** The operators {@code & | ^ << >>}. */
public abstract class BitwiseNode extends BinaryOpNode {
    private final BinaryOperator op;
    private final boolean inPlace;

    protected BitwiseNode(BinaryOperator op, boolean inPlace) {
        this.op = op;
        this.inPlace = inPlace;
    }

    final BinaryMethodNode methods() {
        return new BinaryMethodNode(op, inPlace);
    }

    /** Whether the operator on these small ints gives a small int by plain machine arithmetic. */
    final boolean isSmall(long left, long right) {
        return switch (op) {
            case LSHIFT -> right >= 0 && right < 63 && left << right >> right == left;
            case RSHIFT -> right >= 0;
            default -> true;
        };
    }

    @Specialization(guards = "isSmall(left, right)")
    long doLong(long left, long right) {
        return switch (op) {
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case LSHIFT -> left << right;
            default -> left >> (right > 63 ? 63 : right);
        };
    }

    @Specialization(replaces = "doLong")
    Object doGeneric(VirtualFrame frame, Object left, Object right, @Cached("methods()") BinaryMethodNode method) {
        if (left instanceof Long a && right instanceof Long b && isSmall(a, b)) {
            return doLong(a, b);
        }
        if (areInts(left, right)) {
            mark(frame);
            return onInts(left, right);
        }
        mark(frame);
        return method.execute(frame, left, right);
    }

    private Object onInts(Object left, Object right) {
        return switch (op) {
            case AND -> IntBits.and(left, right);
            case OR -> IntBits.or(left, right);
            case XOR -> IntBits.xor(left, right);
            case LSHIFT -> IntBits.shiftLeft(left, right);
            default -> IntBits.shiftRight(left, right);
        };
    }
}
