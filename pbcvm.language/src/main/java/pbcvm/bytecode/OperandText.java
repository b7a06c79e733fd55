package pbcvm.bytecode;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import pbcvm.code.CodeObject;

/** Spells out the operands of one code object's instructions as the {@code dis} of its version does. */
final class OperandText {

    private static final int BOOL_COMPARISON = 16;
    private static final String UNKNOWN = "?";

    private final CodeObject code;
    private final DisStyle style;
    private final OpcodeTable table;
    private final ConstantText constants;
    private final Map<Integer, Integer> labels;
    private final boolean hasCombinedLocals;

    /** @param labels numbers of labels by offset, used where the style has labels */
    OperandText(CodeObject code, Map<Integer, Integer> labels) {
        this.code = code;
        this.style = DisStyle.of(code.version());
        this.table = OpcodeTables.of(code.version());
        this.constants = new ConstantText(code.version());
        this.labels = labels;
        this.hasCombinedLocals = table.contains(Opcode.MAKE_CELL);
    }

    /** The text behind the operand, empty if there is none. */
    String of(RawInstruction instruction) {
        if (!instruction.hasOperand() || instruction.opcode() == null) {
            return "";
        }
        long operand = instruction.operand();
        Opcode opcode = instruction.opcode();
        return switch (table.operand(opcode)) {
            case CONST -> opcode == Opcode.LOAD_CONST || style.showsKeywordNames() ? constant(operand) : "";
            case NAME -> at(code.names(), operand);
            case NAME_AND_FLAG -> nameAndNull(operand >> 1, operand, isGlobal(opcode) ? "NULL" : "NULL|self");
            case NAME_AND_TWO_FLAGS -> nameAndNull(operand >> 2, operand, "NULL|self");
            case LOCAL -> at(hasCombinedLocals ? code.localsPlusNames() : code.varNames(), operand);
            case LOCAL_PAIR -> at(code.localsPlusNames(), operand >> 4) + ", "
                    + at(code.localsPlusNames(), operand & 15);
            case CELL -> hasCombinedLocals ? at(code.localsPlusNames(), operand) : cell(operand);
            case COMPARISON -> at(OperandNames.COMPARISONS, operand);
            case COMPARISON_ABOVE_4 -> at(OperandNames.COMPARISONS, operand >> 4);
            case COMPARISON_ABOVE_5 -> {
                String name = at(OperandNames.COMPARISONS, operand >> 5);
                yield (operand & BOOL_COMPARISON) != 0 ? "bool(" + name + ")" : name;
            }
            case JUMP_FORWARD, JUMP_BACKWARD -> target(instruction);
            case JUMP_ABSOLUTE -> style.showsAbsoluteTargets() ? target(instruction) : "";
            default -> number(opcode, operand);
        };
    }

    private static boolean isGlobal(Opcode opcode) {
        return opcode == Opcode.LOAD_GLOBAL || opcode == Opcode.LOAD_GLOBAL_313;
    }

    private String constant(long index) {
        return index >= 0 && index < code.consts().length ? constants.of(code.consts()[(int) index]) : UNKNOWN;
    }

    private static String at(String[] names, long index) {
        return index >= 0 && index < names.length ? names[(int) index] : UNKNOWN;
    }

    private static String at(List<String> names, long index) {
        return index >= 0 && index < names.size() ? names.get((int) index) : UNKNOWN;
    }

    private String cell(long index) {
        int cells = code.cellVars().length;
        return index < cells ? at(code.cellVars(), index) : at(code.freeVars(), index - cells);
    }

    private String nameAndNull(long index, long flags, String other) {
        String name = at(code.names(), index);
        if ((flags & 1) == 0 || name.isEmpty()) {
            return name;
        }
        return style.nullFirst() ? other + " + " + name : name + " + " + other;
    }

    private String target(RawInstruction instruction) {
        long target = instruction.target(table);
        return style.layout() == DisStyle.Layout.LABELS ? "to L" + labels.get((int) target) : "to " + target;
    }

    private String number(Opcode opcode, long operand) {
        return switch (opcode) {
            case FORMAT_VALUE -> {
                String conversion = OperandNames.CONVERSIONS.get((int) operand & 3);
                yield (operand & 4) == 0 ? conversion : conversion.isEmpty() ? "with format"
                        : conversion + ", with format";
            }
            case CONVERT_VALUE -> at(OperandNames.CONVERSIONS, operand);
            case MAKE_FUNCTION, MAKE_FUNCTION_36 -> style.showsFunctionParts() ? functionParts(operand) : "";
            case SET_FUNCTION_ATTRIBUTE -> functionParts(operand);
            case BINARY_OP -> at(OperandNames.OPERATORS, operand);
            case CALL_INTRINSIC_1 -> at(OperandNames.UNARY_FUNCTIONS, operand);
            case CALL_INTRINSIC_2 -> at(OperandNames.BINARY_FUNCTIONS, operand);
            default -> "";
        };
    }

    private static String functionParts(long operand) {
        StringJoiner parts = new StringJoiner(", ");
        for (int i = 0; i < OperandNames.FUNCTION_PARTS.size(); i++) {
            if ((operand >> i & 1) != 0) {
                parts.add(OperandNames.FUNCTION_PARTS.get(i));
            }
        }
        return parts.toString();
    }
}
