package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.types.floats.FloatArithmetic;
import pbcvm.types.ints.IntArithmetic;

/** The operator {@code //}. */
public abstract class FloorDivideNode extends BinaryOpNode {
    private final boolean inPlace;

    protected FloorDivideNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    final BinaryMethodNode methods() {
        return new BinaryMethodNode(BinaryOperator.FLOORDIV, inPlace);
    }

    @Specialization(guards = "isDivisor(right)")
    static long doLong(long left, long right) {
        return Math.floorDiv(left, right);
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return FloatArithmetic.floorDivide(left, right);
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDoubleLong(double left, long right) {
        return FloatArithmetic.floorDivide(left, right);
    }

    @Specialization(guards = "isNonZero(right)")
    static double doLongDouble(long left, double right) {
        return FloatArithmetic.floorDivide(left, right);
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
        if (left instanceof Long a && right instanceof Long b && isDivisor(b)) {
            return doLong(a, b);
        }
        if (areInts(left, right)) {
            mark(frame);
            return IntArithmetic.floorDivide(left, right);
        }
        mark(frame);
        return method.execute(frame, left, right);
    }
}
