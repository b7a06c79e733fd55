package pbcvm.nodes.opcode.stack;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.PbcvmContext;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Py;

/** Shows a value of the interactive prompt through {@code sys.displayhook}. */
public final class PrintExprNode extends OpcodeNode {
    @Child private OpcodeNode value;

    public PrintExprNode(OpcodeNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object valueValue = value.execute(frame);
        mark(frame);
        display(valueValue);
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void display(Object value) {
        Py.callMethod(PbcvmContext.get().importBuiltin("sys"), "displayhook", value);
    }
}
