package pbcvm.flow;

import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.bytecode.OperandNames;
import pbcvm.code.CodeObject;

/** Whether the operands of a code object's instructions are in range. */
final class OperandRules {

    private static final int PLAIN_COMPARISONS = 6;
    private static final int ALL_COMPARISONS = 11;

    private final CodeObject code;
    private final OpcodeTable table;
    private final Refusal refusal;
    private final int comparisons;
    private final boolean countsAllLocals;
    private final boolean keepsCellsApart;

    OperandRules(CodeObject code, Refusal refusal) {
        this.code = code;
        this.refusal = refusal;
        table = OpcodeTables.of(code.version());
        comparisons = table.contains(Opcode.IS_OP) ? PLAIN_COMPARISONS : ALL_COMPARISONS;
        countsAllLocals = table.contains(Opcode.MAKE_CELL);
        keepsCellsApart = countsAllLocals && !table.contains(Opcode.LOAD_FAST_AND_CLEAR);
    }

    void check(Instruction instruction) {
        Opcode opcode = instruction.opcode();
        if (!opcode.isInFiles()) {
            throw refusal.at(instruction.offset(), opcode + " belongs to a running interpreter");
        }
        int operand = instruction.operand();
        boolean isRight = switch (table.operand(opcode)) {
            case CONST -> operand < code.consts().length;
            case NAME -> operand < code.names().length;
            case NAME_AND_FLAG -> operand >> 1 < code.names().length;
            case NAME_AND_TWO_FLAGS -> operand >> 2 < code.names().length;
            case LOCAL -> isLocal(operand);
            case LOCAL_PAIR -> operand < 256 && isLocal(operand >> 4) && isLocal(operand & 15);
            case CELL -> isCell(operand);
            case COMPARISON -> operand < comparisons;
            case COMPARISON_ABOVE_4 -> operand >> 4 < PLAIN_COMPARISONS;
            case COMPARISON_ABOVE_5 -> operand >> 5 < PLAIN_COMPARISONS;
            case NUMBER -> isNumberRight(opcode, operand);
            default -> true;
        };
        if (!isRight) {
            throw refusal.at(instruction.offset(), "operand " + operand + " of " + opcode + " is out of range");
        }
    }

    private boolean isLocal(int index) {
        if (!countsAllLocals) {
            return index < code.varNames().length;
        }
        return index < code.localsPlusNames().length && !(keepsCellsApart && isCellSlot(index));
    }

    private boolean isCell(int index) {
        return index < code.localsPlusNames().length && (!countsAllLocals ? index < cellCount() : isCellSlot(index));
    }

    private int cellCount() {
        return code.cellVars().length + code.freeVars().length;
    }

    private boolean isCellSlot(int index) {
        return (code.localsPlusKinds()[index] & (CodeObject.KIND_CELL | CodeObject.KIND_FREE)) != 0;
    }

    private boolean isNumberRight(Opcode opcode, int operand) {
        return switch (opcode) {
            case IS_OP, CONTAINS_OP, POP_FINALLY -> operand <= 1;
            case BINARY_OP -> operand < OperandNames.OPERATORS.size();
            case CALL_INTRINSIC_1 -> operand > 0 && operand < OperandNames.UNARY_FUNCTIONS.size();
            case CALL_INTRINSIC_2 -> operand > 0 && operand < OperandNames.BINARY_FUNCTIONS.size();
            case FORMAT_VALUE -> operand < 8;
            case CONVERT_VALUE -> operand > 0 && operand < 4;
            case MAKE_FUNCTION, MAKE_FUNCTION_36 -> operand < 16;
            case SET_FUNCTION_ATTRIBUTE -> operand == 1 || operand == 2 || operand == 4 || operand == 8;
            case BUILD_SLICE -> operand == 2 || operand == 3;
            case RAISE_VARARGS -> operand <= (table.contains(Opcode.EXEC_STMT) ? 3 : 2);
            case DUP_TOPX -> operand > 0 && operand <= 5;
            case CALL_FUNCTION_EX, CALL_FUNCTION_EX_36, CALL_FUNCTION_EX_313 -> operand <= 1;
            case GET_AWAITABLE, GEN_START -> operand <= 2;
            case COPY_FREE_VARS -> operand == code.freeVars().length;
            case RERAISE -> operand <= code.stackSize();
            default -> true;
        };
    }
}
