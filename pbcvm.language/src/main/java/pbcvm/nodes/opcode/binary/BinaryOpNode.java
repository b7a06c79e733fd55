package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.dsl.NodeChild;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.BinaryOperator;
import pbcvm.types.ints.PyBigInt;

/** A binary operator or augmented assignment; a subclass for each operator has its type cases. */
@NodeChild(value = "left", type = OpcodeNode.class)
@NodeChild(value = "right", type = OpcodeNode.class)
public abstract class BinaryOpNode extends OpcodeNode {

    /** The node for the operand of BINARY_OP. */
    public static BinaryOpNode create(int operand, OpcodeNode left, OpcodeNode right) {
        BinaryOperator op = BinaryOperator.ofOperand(operand);
        boolean inPlace = operand >= 13;
        return switch (op) {
            case ADD -> AddNodeGen.create(inPlace, left, right);
            case SUB -> SubtractNodeGen.create(inPlace, left, right);
            case MUL -> MultiplyNodeGen.create(inPlace, left, right);
            case TRUEDIV -> TrueDivideNodeGen.create(inPlace, left, right);
            case FLOORDIV -> FloorDivideNodeGen.create(inPlace, left, right);
            case MOD -> RemainderNodeGen.create(inPlace, left, right);
            case AND, OR, XOR, LSHIFT, RSHIFT -> BitwiseNodeGen.create(op, inPlace, left, right);
            default -> OtherBinaryNodeGen.create(op, inPlace, left, right);
        };
    }

    /** Whether both are exact ints of any size. */
    public static boolean areInts(Object left, Object right) {
        return (left instanceof Long || left instanceof PyBigInt)
                && (right instanceof Long || right instanceof PyBigInt);
    }

    static boolean isNonZero(long value) {
        return value != 0;
    }

    static boolean isNonZero(double value) {
        return value != 0;
    }

    /** Whether dividing by it is defined and cannot overflow. */
    static boolean isDivisor(long value) {
        return value != 0 && value != -1;
    }

    static boolean isPositive(double value) {
        return value > 0;
    }

    static boolean isTwo(long value) {
        return value == 2;
    }
}
