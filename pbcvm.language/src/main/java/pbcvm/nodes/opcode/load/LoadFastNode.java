package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.exceptions.ExceptionTypes;

/** Reads a local variable. */
public final class LoadFastNode extends OpcodeNode {
    private final LocalSlot local;
    private final int slot;

    public LoadFastNode(LocalSlot local) {
        this.local = local;
        this.slot = local.index;
    }

    /** The variable. */
    public LocalSlot local() {
        return local;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            Object value = frame.getObject(slot);
            if (value == null) {
                mark(frame);
                throw unbound();
            }
            return value;
        }
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return frame.getDouble(slot);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return super.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        return super.executeDouble(frame);
    }

    @TruffleBoundary
    private PythonException unbound() {
        return Raise.error(ExceptionTypes.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '%s' where it is not associated with a value", local.name);
    }
}
