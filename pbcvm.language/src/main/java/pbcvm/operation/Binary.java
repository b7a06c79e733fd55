package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.WatchedValue;
import pbcvm.types.bytes.ByteArrayType;
import pbcvm.types.bytes.BytesType;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.floats.PyComplex;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.strs.StrType;

/**
 * Binary operators on any values, by the rules of the language reference (section "Emulating numeric types"): the right
 * operand goes first when its class derives from the left one's and overrides the method; the concatenation and
 * repetition of builtin sequences come last.
 */
public final class Binary {
    private Binary() {
    }

    /** {@code left op right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(BinaryOperator op, Object left, Object right) {
        Object result = attempt(op, left, right);
        if (result == PyNotImplemented.NOT_IMPLEMENTED) {
            throw unsupported(op, op.symbol, left, right);
        }
        return result;
    }

    /** {@code left op= right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object applyInPlace(BinaryOperator op, Object left, Object right) {
        Object method = Types.of(left).lookup(op.inPlace);
        if (method != null) {
            boolean sequence = isSequenceMethod(op, method);
            if (sequence) {
                Object first = reflectedOnly(op, left, right);
                if (first != PyNotImplemented.NOT_IMPLEMENTED) {
                    return first;
                }
            }
            if (!sequence || canRepeat(op, right)) {
                Object result = Calls.callMethod(method, left, right);
                if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                    return result;
                }
            }
        }
        Object result = attempt(op, left, right);
        if (result == PyNotImplemented.NOT_IMPLEMENTED) {
            throw unsupported(op, op.inPlaceSymbol(), left, right);
        }
        return result;
    }

    /** As {@link #apply}, but gives NotImplemented when neither operand knows what to do. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object attempt(BinaryOperator op, Object left, Object right) {
        PyType leftType = Types.of(left);
        PyType rightType = Types.of(right);
        Object method = leftType.lookup(op.method);
        Object reflected = leftType == rightType ? null : rightType.lookup(op.reflected);
        boolean leftLast = method != null && isSequenceMethod(op, method);
        boolean rightLast = reflected != null && isSequenceMethod(op, reflected);
        boolean rightFirst = reflected != null && rightType.isSubtypeOf(leftType)
                && leftType.lookup(op.reflected) != reflected;
        if (rightFirst && !rightLast) {
            Object result = Calls.callMethod(reflected, right, left);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
            reflected = null;
        }
        if (method != null && !leftLast) {
            Object result = Calls.callMethod(method, left, right);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (reflected != null && !rightLast) {
            Object result = Calls.callMethod(reflected, right, left);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (leftLast && canRepeat(op, right)) {
            Object result = Calls.callMethod(method, left, right);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (rightLast && canRepeat(op, left)) {
            return Calls.callMethod(reflected, right, left);
        }
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static Object reflectedOnly(BinaryOperator op, Object left, Object right) {
        PyType rightType = Types.of(right);
        Object reflected = Types.of(left) == rightType ? null : rightType.lookup(op.reflected);
        if (reflected == null || isSequenceMethod(op, reflected)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Calls.callMethod(reflected, right, left);
    }

    /** Whether a builtin sequence can be asked to apply the operator: repetition takes ints alone. */
    private static boolean canRepeat(BinaryOperator op, Object count) {
        return op != BinaryOperator.MUL || Py.hasIndex(count);
    }

    /** Concatenation and repetition of builtin sequences stand behind all numeric methods. */
    private static boolean isSequenceMethod(BinaryOperator op, Object method) {
        if (op != BinaryOperator.ADD && op != BinaryOperator.MUL
                || !(method instanceof PyMethodDescriptor descriptor)) {
            return false;
        }
        PyType owner = descriptor.owner;
        return owner.isSequence() || owner == StrType.TYPE || owner == BytesType.TYPE
                || owner == ByteArrayType.TYPE;
    }

    private static RuntimeException unsupported(BinaryOperator op, String symbol, Object left, Object right) {
        if (op == BinaryOperator.MUL) {
            boolean asked = op.symbol.equals(symbol) || !hasSequenceSlots(left);
            PyType sequence = isSequence(left) ? Types.of(right) : asked && isSequence(right) ? Types.of(left) : null;
            if (sequence != null) {
                return Raise.typeError("can't multiply sequence by non-int of type '%s'", sequence.messageName());
            }
        }
        return Raise.typeError("unsupported operand type(s) for %s: '%s' and '%s'", symbol, Raise.typeName(left),
                Raise.typeName(right));
    }

    /** Whether an augmented assignment looks no further than the left operand for repetition. */
    private static boolean hasSequenceSlots(Object value) {
        PyType type = Types.of(value);
        return type.isHeapType() || type.lookup(Slot.LEN) != null || type.lookup(Slot.CONTAINS) != null;
    }

    private static boolean isSequence(Object value) {
        Object method = Types.of(value).lookup(Slot.MUL);
        return method != null && isSequenceMethod(BinaryOperator.MUL, method);
    }

    /** The method that an operator tries first for two classes, and whether it is the right operand's. */
    public record Choice(WatchedValue cell, boolean reflected) {
    }

    /** The first method to try when it can be known from the classes alone; else null. */
    @TruffleBoundary
    public static Choice firstMethod(BinaryOperator op, boolean inPlace, PyType left, PyType right) {
        if (inPlace && left.lookup(op.inPlace) != null) {
            return isSequenceMethod(op, left.lookup(op.inPlace)) && (left != right || op == BinaryOperator.MUL)
                    ? null
                    : new Choice(left.cell(op.inPlace), false);
        }
        Object method = left.lookup(op.method);
        Object reflected = left == right ? null : right.lookup(op.reflected);
        if (reflected != null && right.isSubtypeOf(left)) {
            return null;
        }
        if (method != null) {
            boolean last = isSequenceMethod(op, method) && (reflected != null || op == BinaryOperator.MUL);
            return last ? null : new Choice(left.cell(op.method), false);
        }
        return reflected == null ? null : new Choice(right.cell(op.reflected), true);
    }

    /** Goes on after {@code tried}, the first method, gave NotImplemented. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object applyWithout(BinaryOperator op, Object tried, boolean inPlace, Object left, Object right) {
        PyType leftType = Types.of(left);
        PyType rightType = Types.of(right);
        Object method = leftType.lookup(op.method);
        if (inPlace && leftType.lookup(op.inPlace) == tried) {
            return apply(op, left, right);
        }
        Object reflected = leftType == rightType ? null : rightType.lookup(op.reflected);
        if (method == tried && reflected != null) {
            Object result = Calls.callMethod(reflected, right, left);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        throw unsupported(op, inPlace ? op.inPlaceSymbol() : op.symbol, left, right);
    }

    /** {@code pow(base, exponent, modulus)} with a modulus. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object power(Object base, Object exponent, Object modulus) {
        Object method = Types.of(base).lookup(Slot.POW);
        if (method != null) {
            Object result = Calls.callMethod(method, base, exponent, modulus);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        refuseModulus(exponent);
        refuseModulus(modulus);
        throw Raise.typeError("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", Raise.typeName(base),
                Raise.typeName(exponent), Raise.typeName(modulus));
    }

    /** Floats and complex numbers are asked too, and refuse. */
    private static void refuseModulus(Object operand) {
        if (Numbers.floatValue(operand) != null) {
            throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        if (operand instanceof PyComplex) {
            throw Raise.valueError("complex modulo");
        }
    }
}
