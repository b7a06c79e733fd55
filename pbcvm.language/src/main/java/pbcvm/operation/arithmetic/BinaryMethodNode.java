package pbcvm.operation.arithmetic;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.object.PyType;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Types;
import pbcvm.operation.call.CallTargetNode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.singletons.PyNotImplemented;

/** A binary operator by special methods, with an inline cache for pairs of classes whose left method decides. */
public final class BinaryMethodNode extends Node {
    private static final int LIMIT = 4;

    private final BinaryOperator op;
    private final boolean inPlace;
    @Child private Entry first;
    @CompilationFinal private int size;

    public BinaryMethodNode(BinaryOperator op, boolean inPlace) {
        this.op = op;
        this.inPlace = inPlace;
    }

    /** A pair of classes, and the method that is tried first. */
    private static final class Entry extends Node {
        final PyType left;
        final PyType right;
        final WatchedValue cell;
        final Object method;
        final boolean reflected;
        @Child CallTargetNode call = CallTargetNode.positional(2, true);
        @Child Entry next;

        Entry(PyType left, PyType right, WatchedValue cell, boolean reflected) {
            this.left = left;
            this.right = right;
            this.cell = cell;
            this.method = cell.get();
            this.reflected = reflected;
        }
    }

    /** {@code left op right}. */
    @ExplodeLoop
    public Object execute(VirtualFrame frame, Object left, Object right) {
        PyType leftType = Types.of(left);
        PyType rightType = Types.of(right);
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.left == leftType && entry.right == rightType && entry.cell.get() == entry.method) {
                Object result = entry.reflected
                        ? entry.call.execute(frame, entry.method, new Object[]{null, right, left})
                        : entry.call.execute(frame, entry.method, new Object[]{null, left, right});
                if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                    return result;
                }
                return Binary.applyWithout(op, entry.method, inPlace, left, right);
            }
        }
        specialize(leftType, rightType);
        return inPlace ? Binary.applyInPlace(op, left, right) : Binary.apply(op, left, right);
    }

    private void specialize(PyType leftType, PyType rightType) {
        if (size >= LIMIT) {
            return;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Entry entry = create(leftType, rightType);
        size++;
        if (entry != null) {
            entry.next = first;
            first = insert(entry);
        }
    }

    private Entry create(PyType leftType, PyType rightType) {
        Binary.Choice choice = Binary.firstMethod(op, inPlace, leftType, rightType);
        if (choice == null || !(choice.cell().get() instanceof PyFunction
                || choice.cell().get() instanceof PyMethodDescriptor)) {
            return null;
        }
        return new Entry(leftType, rightType, choice.cell(), choice.reflected());
    }
}
