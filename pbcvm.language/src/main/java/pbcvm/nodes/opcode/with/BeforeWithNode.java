package pbcvm.nodes.opcode.with;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.operation.Attributes;
import pbcvm.operation.Types;
import pbcvm.operation.call.SpecialMethodNode;

/** Enters a context manager: leaves its bound {@code __exit__} and the result of {@code __enter__} in temporaries. */
public final class BeforeWithNode extends OpcodeNode {
    @Child private OpcodeNode manager;
    @Child private SpecialMethodNode enter = new SpecialMethodNode(Slot.ENTER, 1);
    private final LocalSlot exit;
    private final LocalSlot result;

    public BeforeWithNode(OpcodeNode manager, LocalSlot exit, LocalSlot result) {
        this.manager = manager;
        this.exit = exit;
        this.result = result;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = manager.execute(frame);
        mark(frame);
        Object bound = findExit(value);
        StoreFastNode.write(frame, result, enter.execute(frame, value));
        StoreFastNode.write(frame, exit, bound);
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object findExit(Object value) {
        PyType type = Types.of(value);
        if (type.lookup(Slot.ENTER) == null) {
            throw missing(type, "");
        }
        Object method = type.lookup(Slot.EXIT);
        if (method == null) {
            throw missing(type, " (missed __exit__ method)");
        }
        return Attributes.bind(method, value, type);
    }

    private static PythonException missing(PyType type, String detail) {
        return Raise.typeError("'%s' object does not support the context manager protocol%s", type.name(), detail);
    }
}
