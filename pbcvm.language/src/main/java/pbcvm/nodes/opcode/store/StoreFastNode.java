package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;

/** Assigns to a local variable, unboxed while the variable has held one kind of number only. */
public final class StoreFastNode extends OpcodeNode {
    private final LocalSlot local;
    private final int slot;
    @Child private OpcodeNode value;

    public StoreFastNode(LocalSlot local, OpcodeNode value) {
        this.local = local;
        this.slot = local.index;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        executeVoid(frame);
        return null;
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        switch (local.kind()) {
            case LocalSlot.LONG:
                try {
                    frame.setLong(slot, value.executeLong(frame));
                } catch (UnexpectedResultException e) {
                    store(frame, e.getResult());
                }
                break;
            case LocalSlot.DOUBLE:
                try {
                    frame.setDouble(slot, value.executeDouble(frame));
                } catch (UnexpectedResultException e) {
                    store(frame, e.getResult());
                }
                break;
            case LocalSlot.OBJECT:
                frame.setObject(slot, value.execute(frame));
                break;
            default:
                store(frame, value.execute(frame));
        }
    }

    private void store(VirtualFrame frame, Object object) {
        write(frame, local, object);
    }

    /** Stores a boxed value into a variable, widening its kind when needed. */
    public static void write(VirtualFrame frame, LocalSlot local, Object object) {
        byte kind = local.kind();
        if (kind == LocalSlot.LONG && object instanceof Long number) {
            frame.setLong(local.index, number);
        } else if (kind == LocalSlot.DOUBLE && object instanceof Double number) {
            frame.setDouble(local.index, number);
        } else if (kind == LocalSlot.OBJECT) {
            frame.setObject(local.index, object);
        } else {
            local.widen(object);
            write(frame, local, object);
        }
    }
}
