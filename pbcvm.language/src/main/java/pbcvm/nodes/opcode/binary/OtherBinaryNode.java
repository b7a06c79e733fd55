package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.types.floats.FloatArithmetic;
import pbcvm.types.ints.IntPower;

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
        double result = left * left;
        if (!(Math.abs(result) <= Double.MAX_VALUE)) {
            return (Double) FloatArithmetic.power(left, right);
        }
        return result;
    }

    @Specialization(guards = {"isPower()", "isTwo(right)"}, rewriteOn = ArithmeticException.class)
    static long doLongSquare(long left, long right) {
        return Math.multiplyExact(left, left);
    }

    @Specialization(replaces = {"doDouble", "doSquare", "doLongSquare"})
    Object doGeneric(VirtualFrame frame, Object left, Object right, @Cached("methods()") BinaryMethodNode method) {
        if (isPower() && areInts(left, right)) {
            mark(frame);
            return IntPower.power(left, right);
        }
        if (isPower() && left instanceof Double a && right instanceof Double b) {
            mark(frame);
            return FloatArithmetic.power(a, b);
        }
        if (isPower() && left instanceof Double a && right instanceof Long b) {
            mark(frame);
            return FloatArithmetic.power(a, b);
        }
        mark(frame);
        return method.execute(frame, left, right);
    }
}
