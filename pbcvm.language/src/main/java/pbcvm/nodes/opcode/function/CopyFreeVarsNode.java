package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyFunction;

/** Makes the cells of the closure available as variables. */
public final class CopyFreeVarsNode extends OpcodeNode {
    @CompilationFinal(dimensions = 1) private final int[] slots;

    public CopyFreeVarsNode(LocalSlot[] locals) {
        slots = new int[locals.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = locals[i].index;
        }
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        PyCell[] closure = ((PyFunction) frame.getArguments()[0]).closure;
        for (int i = 0; i < slots.length; i++) {
            frame.setObjectStatic(slots[i], closure[i]);
        }
        return null;
    }
}
