package pbcvm.nodes.opcode.compare;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.binary.BinaryOpNode;
import pbcvm.object.Str;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.compare.CompareMethodNode;
import pbcvm.types.ints.IntArithmetic;
import pbcvm.types.strs.StrOperations;

/** A comparison. */
@NodeChild(value = "left", type = OpcodeNode.class)
@NodeChild(value = "right", type = OpcodeNode.class)
public abstract class CompareOpNode extends OpcodeNode {
    private final CompareOperator op;

    protected CompareOpNode(CompareOperator op) {
        this.op = op;
    }

    final CompareMethodNode methods() {
        return new CompareMethodNode(op);
    }

    final boolean isEquality() {
        return op == CompareOperator.EQ || op == CompareOperator.NE;
    }

    @Specialization
    boolean doLong(long left, long right) {
        return switch (op) {
            case LT -> left < right;
            case LE -> left <= right;
            case EQ -> left == right;
            case NE -> left != right;
            case GT -> left > right;
            case GE -> left >= right;
        };
    }

    @Specialization
    boolean doDouble(double left, double right) {
        return switch (op) {
            case LT -> left < right;
            case LE -> left <= right;
            case EQ -> left == right;
            case NE -> left != right;
            case GT -> left > right;
            case GE -> left >= right;
        };
    }

    /** Whether an int is compared exactly after conversion to double. */
    static boolean isExact(long value) {
        return value >= -(1L << 53) && value <= 1L << 53;
    }

    @Specialization(guards = "isExact(right)")
    boolean doDoubleLong(double left, long right) {
        return doDouble(left, right);
    }

    @Specialization(guards = "isExact(left)")
    boolean doLongDouble(long left, double right) {
        return doDouble(left, right);
    }

    /** The code point of a constant of one character; -1 for any other string. */
    static int pointOf(TruffleString text) {
        return Str.length(text) == 1 ? Str.single(text) : -1;
    }

    @Specialization(guards = {"right == constant", "point >= 0"}, limit = "1")
    boolean doCharacter(TruffleString left, TruffleString right, @Cached("right") TruffleString constant,
            @Cached("pointOf(constant)") int point, @Cached TruffleString.CodePointAtIndexNode codePointAt) {
        if (Str.length(left) == 1) {
            return left == constant ? op.test(0) : op.test(codePointAt.execute(left, 0, Str.ENCODING) - point);
        }
        return op.test(StrOperations.compare(left, right));
    }

    @Specialization(guards = {"left == constant", "point >= 0"}, limit = "1")
    boolean doCharacterLeft(TruffleString left, TruffleString right, @Cached("left") TruffleString constant,
            @Cached("pointOf(constant)") int point, @Cached TruffleString.CodePointAtIndexNode codePointAt) {
        if (Str.length(right) == 1) {
            return op.test(point - codePointAt.execute(right, 0, Str.ENCODING));
        }
        return op.test(StrOperations.compare(left, right));
    }

    @Specialization(guards = "isEquality()", replaces = {"doCharacter", "doCharacterLeft"})
    boolean doString(TruffleString left, TruffleString right, @Cached TruffleString.EqualNode equal) {
        return (left == right || equal.execute(left, right, Str.ENCODING)) == (op == CompareOperator.EQ);
    }

    @Specialization(guards = "!isEquality()", replaces = {"doCharacter", "doCharacterLeft"})
    boolean doStringOrder(TruffleString left, TruffleString right) {
        return op.test(StrOperations.compare(left, right));
    }

    @Specialization(replaces = {"doDoubleLong", "doLongDouble"})
    Object doGeneric(VirtualFrame frame, Object left, Object right, @Cached("methods()") CompareMethodNode method) {
        if (left instanceof Long a && right instanceof Long b) {
            return doLong(a, b);
        }
        if (left instanceof Double a && right instanceof Double b) {
            return doDouble(a, b);
        }
        if (BinaryOpNode.areInts(left, right)) {
            return op.test(IntArithmetic.compare(left, right));
        }
        mark(frame);
        return method.execute(frame, left, right);
    }
}
