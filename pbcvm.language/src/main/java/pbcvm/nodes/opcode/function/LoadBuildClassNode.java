package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.nodes.OpcodeNode;

/** The function {@code __build_class__}. */
public final class LoadBuildClassNode extends OpcodeNode {

    @Override
    public Object execute(VirtualFrame frame) {
        mark(frame);
        return find();
    }

    @TruffleBoundary
    private static Object find() {
        Object function = PbcvmContext.get().builtins().namespace().get("__build_class__");
        if (function == null) {
            throw Raise.nameError("__build_class__ not found");
        }
        return function;
    }
}
