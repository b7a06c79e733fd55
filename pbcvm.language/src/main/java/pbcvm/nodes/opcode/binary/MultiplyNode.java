package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.math.BigInteger;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.IntArithmetic;

/** The operator {@code *}. */
public abstract class MultiplyNode extends BinaryOpNode {
    private final boolean inPlace;

    protected MultiplyNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    final BinaryMethodNode methods() {
        return new BinaryMethodNode(BinaryOperator.MUL, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.multiplyExact(left, right);
    }

    @Specialization(replaces = "doLong")
    static Object doLongOverflow(long left, long right) {
        long result = left * right;
        if (Math.multiplyHigh(left, right) != result >> 63) {
            return overflow(left, right);
        }
        return result;
    }

    @TruffleBoundary
    private static Object overflow(long left, long right) {
        return Ints.of(BigInteger.valueOf(left).multiply(BigInteger.valueOf(right)));
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left * right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left * right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left * right;
    }

    @Specialization(replaces = {"doLongOverflow", "doDouble", "doDoubleLong", "doLongDouble"})
    Object doGeneric(VirtualFrame frame, Object left, Object right, @Cached("methods()") BinaryMethodNode method) {
        if (left instanceof Double a && right instanceof Double b) {
            return doDouble(a, b);
        }
        if (left instanceof Long a && right instanceof Long b) {
            return doLongOverflow(a, b);
        }
        if (left instanceof Double a && right instanceof Long b) {
            return doDoubleLong(a, b);
        }
        if (left instanceof Long a && right instanceof Double b) {
            return doLongDouble(a, b);
        }
        if (areInts(left, right)) {
            mark(frame);
            return IntArithmetic.multiply(left, right);
        }
        mark(frame);
        return method.execute(frame, left, right);
    }
}
