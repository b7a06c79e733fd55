package pbcvm.flow;

import java.util.EnumSet;
import java.util.Set;
import pbcvm.bytecode.Opcode;

/** What is special about the opcodes that enter and leave regions. */
final class BlockRules {

    private static final Set<Opcode> CONCERNED = EnumSet.of(Opcode.POP_BLOCK, Opcode.POP_EXCEPT_36,
            Opcode.END_FINALLY_38, Opcode.POP_FINALLY, Opcode.END_ASYNC_FOR_38, Opcode.BEGIN_FINALLY,
            Opcode.BREAK_LOOP, Opcode.CONTINUE_LOOP,
            Opcode.WITH_CLEANUP_START);

    private static final Set<Opcode> WITH_REASON = EnumSet.of(Opcode.SETUP_FINALLY_27, Opcode.SETUP_WITH_27,
            Opcode.SETUP_ASYNC_WITH_36);

    private BlockRules() {
    }

    /** Whether an opcode leaves a region, or enters one without guarding anything. */
    static boolean concerns(Opcode opcode) {
        return CONCERNED.contains(opcode);
    }

    /** Whether the target of an opcode is a finally clause that is told the reason it runs for. */
    static boolean givesReason(Opcode opcode) {
        return WITH_REASON.contains(opcode);
    }

    /** How many values are pushed before the handler at the opcode's target starts. */
    static int pushedByHandler(Opcode opcode) {
        return givesReason(opcode) ? 1 : opcode == Opcode.SETUP_EXCEPT_27 ? 3 : 6;
    }

    /** Whether a region keeps the exit method of a context manager below what it guards. */
    static boolean keepsExit(Opcode opcode) {
        return opcode == Opcode.SETUP_WITH_27 || opcode == Opcode.SETUP_ASYNC_WITH_36;
    }

    /** Whether a finally clause is never entered from the instruction before it. */
    static boolean isAbrupt(InstructionMap map, int clause) {
        return clause == 0 || !map.get(clause - 1).opcode().flow().reachesNext();
    }

    /** Whether the handler around a finally clause is left before the clause is entered normally. */
    static boolean isBehindHandler(InstructionMap map, int clause) {
        return clause >= 2 && map.get(clause - 2).opcode() == Opcode.POP_EXCEPT_36;
    }

    /** A finally clause that is told its reason may be entered with {@code None} for it. */
    static StackNode atFinally(InstructionMap map, int index, StackNode stack) {
        return map.isFinally(index) && stack.kind() == StackKind.NONE ? stack.below().push(StackKind.REASON) : stack;
    }
}
