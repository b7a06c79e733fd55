package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.lists.PyList;

/** A list of the topmost values, unboxed while this place has built lists of one kind of number only. */
public final class BuildListNode extends OpcodeNode {
    private static final byte UNKNOWN = 0;
    private static final byte LONG = 1;
    private static final byte DOUBLE = 2;
    private static final byte OBJECT = 3;

    @Children private final OpcodeNode[] items;
    @CompilationFinal private byte kind;

    public BuildListNode(OpcodeNode[] items) {
        this.items = items;
        this.kind = items.length == 0 ? OBJECT : UNKNOWN;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (kind == LONG) {
            return longs(frame);
        }
        if (kind == DOUBLE) {
            return doubles(frame);
        }
        Object[] values = new Object[items.length];
        fill(frame, values, 0);
        if (kind == UNKNOWN) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kind = kindOf(values);
            return PyList.specialized(values, values.length);
        }
        return new PyList(values);
    }

    @ExplodeLoop
    private void fill(VirtualFrame frame, Object[] values, int from) {
        for (int i = 0; i < items.length; i++) {
            if (i >= from) {
                values[i] = items[i].execute(frame);
            }
        }
    }

    private static byte kindOf(Object[] values) {
        byte result = UNKNOWN;
        for (Object value : values) {
            byte own = value instanceof Long ? LONG : value instanceof Double ? DOUBLE : OBJECT;
            if (result != UNKNOWN && result != own) {
                return OBJECT;
            }
            result = own;
        }
        return result;
    }

    @ExplodeLoop
    private Object longs(VirtualFrame frame) {
        long[] values = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            try {
                values[i] = items[i].executeLong(frame);
            } catch (UnexpectedResultException e) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                Object[] objects = new Object[items.length];
                for (int k = 0; k < i; k++) {
                    objects[k] = values[k];
                }
                return general(frame, objects, i, e.getResult());
            }
        }
        return new PyList(values, values.length);
    }

    @ExplodeLoop
    private Object doubles(VirtualFrame frame) {
        double[] values = new double[items.length];
        for (int i = 0; i < items.length; i++) {
            try {
                values[i] = items[i].executeDouble(frame);
            } catch (UnexpectedResultException e) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                Object[] objects = new Object[items.length];
                for (int k = 0; k < i; k++) {
                    objects[k] = values[k];
                }
                return general(frame, objects, i, e.getResult());
            }
        }
        return new PyList(values, values.length);
    }

    private Object general(VirtualFrame frame, Object[] values, int position, Object value) {
        kind = OBJECT;
        values[position] = value;
        fill(frame, values, position + 1);
        return new PyList(values);
    }
}
