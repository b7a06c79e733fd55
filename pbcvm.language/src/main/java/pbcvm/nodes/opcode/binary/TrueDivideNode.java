package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.types.ints.IntArithmetic;

/** The operator {@code /}. */
public abstract class TrueDivideNode extends BinaryOpNode {
    private final boolean inPlace;

    protected TrueDivideNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    final BinaryMethodNode methods() {
        return new BinaryMethodNode(BinaryOperator.TRUEDIV, inPlace);
    }

    @Specialization(guards = {"isNonZero(right)", "isExact(left)", "isExact(right)"})
    static double doLong(long left, long right) {
        return (double) left / right;
    }

    /** Whether the conversion to double loses nothing, so that the quotient is correctly rounded. */
    static boolean isExact(long value) {
        return value >= -(1L << 53) && value <= 1L << 53;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDoubleLong(double left, long right) {
        return left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doLongDouble(long left, double right) {
        return left / right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doDoubleLong", "doLongDouble"})
    Object doGeneric(VirtualFrame frame, Object left, Object right, @Cached("methods()") BinaryMethodNode method) {
        if (left instanceof Double a && right instanceof Double b && b != 0) {
            return doDouble(a, b);
        }
        if (left instanceof Double a && right instanceof Long b && b != 0) {
            return doDoubleLong(a, b);
        }
        if (left instanceof Long a && right instanceof Double b && b != 0) {
            return doLongDouble(a, b);
        }
        if (left instanceof Long a && right instanceof Long b && b != 0 && isExact(a) && isExact(b)) {
            return doLong(a, b);
        }
        if (areInts(left, right)) {
            mark(frame);
            return IntArithmetic.trueDivide(left, right);
        }
        mark(frame);
        return method.execute(frame, left, right);
    }
}
