package pbcvm.types.sequences;

import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.types.lists.PyList;

/** Lexicographic comparison of sequences. */
public final class SequenceOrder {
    private SequenceOrder() {
    }

    /** {@code a op b} for the items of tuples. The result of the deciding comparison is given as it is. */
    public static Object compare(CompareOperator op, Object[] a, Object[] b) {
        int common = Math.min(a.length, b.length);
        int i = 0;
        Recursion.enter(" in comparison");
        try {
            while (i < common && Compare.equal(a[i], b[i])) {
                i++;
            }
            if (i == common) {
                return op.test(Integer.compare(a.length, b.length));
            }
            return decide(op, a[i], b[i]);
        } finally {
            Recursion.leave();
        }
    }

    /** {@code a op b} for lists, which may change while their elements are compared. */
    public static Object compare(CompareOperator op, PyList a, PyList b) {
        if (a.size != b.size && (op == CompareOperator.EQ || op == CompareOperator.NE)) {
            return op == CompareOperator.NE;
        }
        int i = 0;
        Recursion.enter(" in comparison");
        try {
            while (i < a.size && i < b.size && Compare.equal(a.get(i), b.get(i))) {
                i++;
            }
            if (i >= a.size || i >= b.size) {
                return op.test(Integer.compare(a.size, b.size));
            }
            return decide(op, a.get(i), b.get(i));
        } finally {
            Recursion.leave();
        }
    }

    private static Object decide(CompareOperator op, Object a, Object b) {
        return switch (op) {
            case EQ -> Boolean.FALSE;
            case NE -> Boolean.TRUE;
            default -> Compare.apply(op, a, b);
        };
    }
}
