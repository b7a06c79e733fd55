package pbcvm.nodes.opcode.binary;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.arithmetic.BinaryMethodNode;
import pbcvm.object.Str;
import pbcvm.types.ints.Ints;
import pbcvm.types.strs.StrOperations;
import pbcvm.types.ints.IntArithmetic;

/** The operator {@code +}. */
public abstract class AddNode extends BinaryOpNode {
    private final boolean inPlace;

    protected AddNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    final BinaryMethodNode methods() {
        return new BinaryMethodNode(BinaryOperator.ADD, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.addExact(left, right);
    }

    @Specialization(replaces = "doLong")
    static Object doLongOverflow(long left, long right) {
        long result = left + right;
        if (((left ^ result) & (right ^ result)) < 0) {
            return overflow(left, right);
        }
        return result;
    }

    @TruffleBoundary
    private static Object overflow(long left, long right) {
        return Ints.of(BigInteger.valueOf(left).add(BigInteger.valueOf(right)));
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left + right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left + right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left + right;
    }

    @Specialization
    static TruffleString doString(TruffleString left, TruffleString right, @Cached TruffleString.ConcatNode concat) {
        if (left.isEmpty()) {
            return right;
        }
        if (right.isEmpty()) {
            return left;
        }
        if ((long) Str.length(left) + Str.length(right) < StrOperations.LAZY) {
            return concat.execute(left, right, Str.ENCODING, false);
        }
        return StrOperations.concat(left, right);
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
            return IntArithmetic.add(left, right);
        }
        mark(frame);
        return method.execute(frame, left, right);
    }
}
