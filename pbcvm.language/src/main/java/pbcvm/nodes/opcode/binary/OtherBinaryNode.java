package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.types.floats.FloatArithmetic;

/** The operators {@code **} and {@code @}. */
public abstract class OtherBinaryNode extends BinaryOpNode {
    private final BinaryOperator op;
    private final boolean inPlace;

    protected OtherBinaryNode(BinaryOperator op, boolean inPlace) {
        this.op = op;
        this.inPlace = inPlace;
    }

    final BinaryMethodNode methods() {
        return new BinaryMethodNode(op, inPlace);
    }

    final boolean isPower() {
        return op == BinaryOperator.POW;
    }

    @Specialization(guards = {"isPower()", "isPositive(left)"})
    static double doDouble(double left, double right) {
        double result = Math.pow(left, right);
        if (!(Math.abs(result) <= Double.MAX_VALUE)) {
            return (Double) FloatArithmetic.power(left, right);
        }
        return result;
    }

    @Specialization(guards = {"isPower()", "isTwo(right)"})
    static double doSquare(double left, long right) {
        return left * left;
    }

    @Specialization(replaces = {"doDouble", "doSquare"})
    Object doGeneric(VirtualFrame frame, Object left, Object right, @Cached("methods()") BinaryMethodNode method) {
        mark(frame);
        return method.execute(frame, left, right);
    }
}
