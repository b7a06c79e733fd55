package pbcvm.nodes.opcode.compare;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Slot;
import pbcvm.operation.Py;
import pbcvm.operation.call.SpecialMethodNode;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.sets.PySet;
import pbcvm.types.sets.PySetObject;
import pbcvm.types.strs.StrOperations;

/** The operators {@code in} and {@code not in}. */
public final class ContainsOpNode extends OpcodeNode {
    private final boolean inverted;
    @Child private OpcodeNode element;
    @Child private OpcodeNode container;
    @Child private SpecialMethodNode method = new SpecialMethodNode(Slot.CONTAINS, 2);

    public ContainsOpNode(boolean inverted, OpcodeNode element, OpcodeNode container) {
        this.inverted = inverted;
        this.element = element;
        this.container = container;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = element.execute(frame);
        Object where = container.execute(frame);
        mark(frame);
        if (where instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            return (dict.get(value) != null) != inverted;
        }
        if (where instanceof TruffleString text && value instanceof TruffleString part) {
            return StrOperations.contains(text, part) != inverted;
        }
        if (where instanceof PySetObject set && set.type() == PySet.TYPE && value instanceof Long) {
            return set.contains(value) != inverted;
        }
        Object result = method.execute(frame, where, value);
        if (result instanceof Boolean bool) {
            return bool != inverted;
        }
        return (result == null ? contains(where, value) : Py.isTrue(result)) != inverted;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean contains(Object where, Object value) {
        return Py.contains(where, value);
    }
}
