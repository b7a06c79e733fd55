package pbcvm.operation.compare;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.object.PyType;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Types;
import pbcvm.operation.call.CallTargetNode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;

/** A comparison by special methods, with an inline cache for pairs of classes. */
public final class CompareMethodNode extends Node {
    private static final int LIMIT = 4;

    private final CompareOperator op;
    @Child private Entry first;
    @CompilationFinal private int size;

    public CompareMethodNode(CompareOperator op) {
        this.op = op;
    }

    /** A pair of classes whose left method comes first. */
    private static final class Entry extends Node {
        final PyType left;
        final PyType right;
        final WatchedValue cell;
        final Object method;
        @Child CallTargetNode call = CallTargetNode.positional(2, true);
        @Child Entry next;

        Entry(PyType left, PyType right, WatchedValue cell) {
            this.left = left;
            this.right = right;
            this.cell = cell;
            this.method = cell.get();
        }
    }

    /** {@code left op right}. */
    @ExplodeLoop
    public Object execute(VirtualFrame frame, Object left, Object right) {
        if ((left == PyNone.NONE || right == PyNone.NONE) && left == right) {
            if (op == CompareOperator.EQ || op == CompareOperator.NE) {
                return op == CompareOperator.EQ;
            }
        }
        PyType leftType = Types.of(left);
        PyType rightType = Types.of(right);
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.left == leftType && entry.right == rightType && entry.cell.get() == entry.method) {
                Object result = entry.call.execute(frame, entry.method, new Object[]{null, left, right});
                if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                    return result;
                }
                return Compare.applyReflected(op, left, right);
            }
        }
        specialize(leftType, rightType);
        return Compare.apply(op, left, right);
    }

    private void specialize(PyType leftType, PyType rightType) {
        if (size >= LIMIT) {
            return;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        size++;
        boolean rightFirst = leftType != rightType && rightType.isSubtypeOf(leftType);
        Object method = leftType.lookup(op.method);
        if (!rightFirst && (method instanceof PyFunction || method instanceof PyMethodDescriptor)) {
            Entry entry = new Entry(leftType, rightType, leftType.cell(op.method));
            entry.next = first;
            first = insert(entry);
        }
    }
}
