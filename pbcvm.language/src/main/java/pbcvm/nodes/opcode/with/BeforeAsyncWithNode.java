package pbcvm.nodes.opcode.with;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.Raise;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Types;

/** Enters an asynchronous context manager: leaves its bound {@code __aexit__} and what {@code __aenter__} gave. */
public final class BeforeAsyncWithNode extends OpcodeNode {
    @Child private OpcodeNode manager;
    private final LocalSlot exit;
    private final LocalSlot result;

    public BeforeAsyncWithNode(OpcodeNode manager, LocalSlot exit, LocalSlot result) {
        this.manager = manager;
        this.exit = exit;
        this.result = result;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = manager.execute(frame);
        mark(frame);
        Object bound = findExit(value);
        StoreFastNode.write(frame, result, enter(value));
        StoreFastNode.write(frame, exit, bound);
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object enter(Object value) {
        return Calls.callMethod(Types.of(value).lookup(Slot.AENTER), value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object findExit(Object value) {
        PyType type = Types.of(value);
        if (type.lookup(Slot.AENTER) == null) {
            throw Raise.typeError("'%s' object does not support the asynchronous context manager protocol",
                    type.name());
        }
        Object method = type.lookup(Slot.AEXIT);
        if (method == null) {
            throw Raise.typeError("'%s' object does not support the asynchronous context manager protocol (missed "
                    + "__aexit__ method)", type.name());
        }
        return Attributes.bind(method, value, type);
    }
}
