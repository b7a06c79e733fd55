package pbcvm.operation.truth;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Py;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** Evaluates an operand and tests its truth; a comparison stays unboxed. */
public final class TruthNode extends Node {
    private static final byte BOOLEAN = 0;
    private static final byte LONG = 1;
    private static final byte OBJECT = 2;

    @Child private OpcodeNode operand;
    private final int offset;
    @CompilationFinal private byte kind;

    /** @param offset where an error of the test is reported */
    public TruthNode(OpcodeNode operand, int offset) {
        this.operand = operand;
        this.offset = offset;
    }

    public boolean test(VirtualFrame frame) {
        Object value;
        try {
            if (kind == BOOLEAN) {
                return operand.executeBoolean(frame);
            }
            if (kind == LONG) {
                return operand.executeLong(frame) != 0;
            }
            value = operand.execute(frame);
        } catch (UnexpectedResultException e) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            value = e.getResult();
            kind = kind == BOOLEAN && value instanceof Long ? LONG : OBJECT;
        }
        return testObject(frame, value);
    }

    private boolean testObject(VirtualFrame frame, Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value == PyNone.NONE) {
            return false;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof PyList list && list.isExactly(ListType.TYPE)) {
            return list.size != 0;
        }
        frame.setIntStatic(FrameLayout.OFFSET, offset);
        return Py.isTrue(value);
    }
}
