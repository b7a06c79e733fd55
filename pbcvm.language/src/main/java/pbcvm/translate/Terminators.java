package pbcvm.translate;

import java.util.EnumSet;
import java.util.Set;
import pbcvm.bytecode.Opcode;

/** Opcodes that end a basic block. */
final class Terminators {
    private static final Set<Opcode> ALL = EnumSet.of(Opcode.RETURN_VALUE, Opcode.RAISE_VARARGS, Opcode.RERAISE,
            Opcode.JUMP_FORWARD, Opcode.JUMP_BACKWARD, Opcode.JUMP_BACKWARD_NO_INTERRUPT,
            Opcode.POP_JUMP_FORWARD_IF_FALSE, Opcode.POP_JUMP_FORWARD_IF_TRUE,
            Opcode.POP_JUMP_BACKWARD_IF_FALSE, Opcode.POP_JUMP_BACKWARD_IF_TRUE,
            Opcode.POP_JUMP_FORWARD_IF_NONE, Opcode.POP_JUMP_FORWARD_IF_NOT_NONE,
            Opcode.POP_JUMP_BACKWARD_IF_NONE, Opcode.POP_JUMP_BACKWARD_IF_NOT_NONE,
            Opcode.JUMP_IF_FALSE_OR_POP, Opcode.JUMP_IF_TRUE_OR_POP, Opcode.FOR_ITER, Opcode.SEND,
            Opcode.YIELD_VALUE, Opcode.RETURN_GENERATOR);

    private Terminators() {
    }

    static boolean ends(Opcode opcode) {
        return ALL.contains(opcode);
    }
}
