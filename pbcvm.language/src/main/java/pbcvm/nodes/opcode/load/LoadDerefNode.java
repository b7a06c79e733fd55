package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCell;

/** Reads a variable that is kept in a cell. */
public final class LoadDerefNode extends OpcodeNode {
    private final LocalSlot local;
    private final boolean free;

    public LoadDerefNode(LocalSlot local, boolean free) {
        this.local = local;
        this.free = free;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = ((PyCell) frame.getObjectStatic(local.index)).value;
        if (value == null) {
            mark(frame);
            throw unbound(local, free);
        }
        return value;
    }

    /** The error of an unbound variable. */
    @TruffleBoundary
    public static PythonException unbound(LocalSlot local, boolean free) {
        if (free) {
            return Raise.error(ExceptionTypes.NAME_ERROR,
                    "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                    local.name);
        }
        return Raise.error(ExceptionTypes.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '%s' where it is not associated with a value", local.name);
    }
}
