package pbcvm.flow;

import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.code.CodeObject;

/** Applies the pictures of opcodes to known stacks, and what pictures cannot say. */
final class EffectRules {

    private static final int RERAISE_STAR = 1;
    private static final int STOP_ITERATION_ERROR = 3;
    private static final int LIST_TO_TUPLE = 6;

    private final CodeObject code;
    private final Refusal refusal;
    private final boolean hasGenericFunctions;

    EffectRules(CodeObject code, Refusal refusal) {
        this.code = code;
        this.refusal = refusal;
        OpcodeTable table = OpcodeTables.of(code.version());
        this.hasGenericFunctions = table.contains(Opcode.CALL_INTRINSIC_2);
    }

    /** The stack behind an instruction; the stack before it is deep enough. */
    StackNode apply(Instruction instruction, TypedEffect effect, StackNode before, int pops) {
        StackKind[] taken = new StackKind[pops];
        StackNode stack = before;
        for (int i = pops - 1; i >= 0; i--) {
            taken[i] = stack.kind();
            stack = stack.below();
        }
        int operand = instruction.operand();
        int wrong = effect.firstWrong(operand, taken, alsoAccepted(instruction.opcode()));
        if (wrong >= 0) {
            throw refusal.at(instruction.offset(), instruction.opcode() + " finds " + taken[wrong]
                    + " where it needs " + effect.wordOf(operand, wrong));
        }
        checkReraise(instruction, before);
        StackKind special = specialOutput(instruction, taken);
        return special != null ? stack.push(special) : effect.push(operand, stack, taken);
    }

    /**
     * A local that an inlined comprehension hid is restored, even if it was unbound. Defaults of a generic function
     * come from the function around it.
     */
    private int alsoAccepted(Opcode opcode) {
        return switch (opcode) {
            case STORE_FAST, STORE_FAST_STORE_FAST, STORE_FAST_LOAD_FAST -> 1 << StackKind.MAYBE_NULL.ordinal();
            case MAKE_FUNCTION -> hasGenericFunctions ? 1 << StackKind.VALUE.ordinal() : 0;
            default -> 0;
        };
    }

    private void checkReraise(Instruction instruction, StackNode before) {
        if (instruction.opcode() == Opcode.RERAISE && instruction.operand() > 0) {
            int distance = instruction.operand();
            if (distance >= before.depth() || before.drop(distance).kind() != StackKind.LAST_OFFSET) {
                throw refusal.at(instruction.offset(), "RERAISE finds no offset to go back to");
            }
        }
    }

    private StackKind specialOutput(Instruction instruction, StackKind[] taken) {
        int operand = instruction.operand();
        return switch (instruction.opcode()) {
            case LOAD_CONST -> KindRules.ofConstant(code.consts()[operand]);
            case LOAD_FAST -> isCell(operand) ? StackKind.CELL : StackKind.VALUE;
            case BUILD_TUPLE -> isAllCells(taken) ? StackKind.CELLS : StackKind.TUPLE;
            case CALL_INTRINSIC_1 -> operand == STOP_ITERATION_ERROR ? StackKind.EXCEPTION
                    : operand == LIST_TO_TUPLE ? StackKind.TUPLE : StackKind.VALUE;
            case CALL_INTRINSIC_2 -> operand == RERAISE_STAR ? StackKind.EXCEPTION : StackKind.VALUE;
            default -> null;
        };
    }

    private static boolean isAllCells(StackKind[] kinds) {
        for (StackKind kind : kinds) {
            if (kind != StackKind.CELL) {
                return false;
            }
        }
        return kinds.length > 0;
    }

    private boolean isCell(int local) {
        return (code.localsPlusKinds()[local] & (CodeObject.KIND_CELL | CodeObject.KIND_FREE)) != 0;
    }
}
