package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Comparisons of any values, by the rules of the language reference (section "Value comparisons"). */
public final class Compare {
    private Compare() {
    }

    /** The result of {@code left op right}, which need not be a bool. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(CompareOperator op, Object left, Object right) {
        PyType leftType = Types.of(left);
        PyType rightType = Types.of(right);
        boolean rightTried = false;
        if (leftType != rightType && rightType.isSubtypeOf(leftType)) {
            Object method = rightType.lookup(op.reflected().method);
            if (method != null) {
                rightTried = true;
                Object result = Calls.callMethod(method, right, left);
                if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                    return result;
                }
            }
        }
        Object method = leftType.lookup(op.method);
        if (method != null) {
            Object result = Calls.callMethod(method, left, right);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (rightTried) {
            return byIdentity(op, left, right);
        }
        return applyReflected(op, left, right);
    }

    /** Goes on after the left operand's method gave NotImplemented (or is missing). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object applyReflected(CompareOperator op, Object left, Object right) {
        Object method = Types.of(right).lookup(op.reflected().method);
        if (method != null) {
            Object result = Calls.callMethod(method, right, left);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        return byIdentity(op, left, right);
    }

    private static Object byIdentity(CompareOperator op, Object left, Object right) {
        if (op == CompareOperator.EQ) {
            return same(left, right);
        }
        if (op == CompareOperator.NE) {
            return !same(left, right);
        }
        throw Raise.typeError("'%s' not supported between instances of '%s' and '%s'", op.symbol,
                Raise.typeName(left), Raise.typeName(right));
    }

    /** Truth of {@code left op right}. */
    public static boolean test(CompareOperator op, Object left, Object right) {
        Object result = apply(op, left, right);
        return result instanceof Boolean bool ? bool : Py.isTrue(result);
    }

    /** Identity or {@code ==}: how containers look for elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof TruffleString a && right instanceof TruffleString b) {
            return Str.equal(a, b);
        }
        if (left instanceof Long a && right instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        if (left instanceof Double a && right instanceof Double b) {
            return a.doubleValue() == b.doubleValue() || same(a, b);
        }
        if (left instanceof PyTuple a && right instanceof PyTuple b && a.type() == TupleType.TYPE
                && b.type() == TupleType.TYPE) {
            return equalItems(a.items, b.items);
        }
        return test(CompareOperator.EQ, left, right);
    }

    private static boolean equalItems(Object[] left, Object[] right) {
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!equal(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }

    /** The {@code is} operator. Small values that have no identity of their own in the VM are compared by value. */
    public static boolean same(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof Long a) {
            return right instanceof Long b && a.longValue() == b.longValue();
        }
        if (left instanceof Double a) {
            return right instanceof Double b && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
        }
        return left instanceof Boolean a && a.equals(right);
    }
}
