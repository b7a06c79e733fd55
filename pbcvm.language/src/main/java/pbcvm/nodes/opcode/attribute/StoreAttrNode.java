package pbcvm.nodes.opcode.attribute;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.attribute.SetAttributeNode;

/** Assigns to an attribute, {@code object.name = value}, unboxed while only one kind of number was assigned here. */
public final class StoreAttrNode extends OpcodeNode {
    private static final byte UNKNOWN = 0;
    private static final byte LONG = 1;
    private static final byte DOUBLE = 2;
    private static final byte OBJECT = 3;

    @Child private OpcodeNode value;
    @Child private OpcodeNode object;
    @Child private SetAttributeNode set;
    @CompilationFinal private byte kind;

    /** The value is evaluated before the object. */
    public StoreAttrNode(OpcodeNode value, OpcodeNode object, TruffleString name) {
        this.value = value;
        this.object = object;
        this.set = new SetAttributeNode(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        executeVoid(frame);
        return null;
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        Object boxed;
        try {
            if (kind == LONG) {
                long number = value.executeLong(frame);
                Object receiver = object.execute(frame);
                mark(frame);
                set.executeLong(frame, receiver, number);
                return;
            }
            if (kind == DOUBLE) {
                double number = value.executeDouble(frame);
                Object receiver = object.execute(frame);
                mark(frame);
                set.executeDouble(frame, receiver, number);
                return;
            }
            boxed = value.execute(frame);
            if (kind == UNKNOWN) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                kind = boxed instanceof Long ? LONG : boxed instanceof Double ? DOUBLE : OBJECT;
            }
        } catch (UnexpectedResultException e) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kind = OBJECT;
            boxed = e.getResult();
        }
        Object receiver = object.execute(frame);
        mark(frame);
        set.execute(frame, receiver, boxed);
    }
}
