package pbcvm.bytecode;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;

/**
 * An instruction as it stands in the bytes, prefixes being instructions of their own. Made for printing: anything can
 * be scanned, damaged code too.
 *
 * @param opcode {@code null} for a number without meaning
 * @param operand with the bits of the prefixes before it
 * @param isPrefixed whether a prefix stands before it
 * @param next offset behind it, caches included
 */
record RawInstruction(int offset, int number, Opcode opcode, boolean hasOperand, long operand, boolean isPrefixed,
        int next) {

    static List<RawInstruction> scan(CodeObject code) {
        OpcodeTable table = OpcodeTables.of(code.version());
        Coding coding = table.coding();
        byte[] bytes = code.code();
        List<RawInstruction> instructions = new ArrayList<>();
        long prefix = 0;
        boolean isPrefixed = false;
        int at = 0;
        while (at < bytes.length) {
            int number = bytes[at] & 0xFF;
            Opcode opcode = table.opcode(number);
            boolean hasOperand = coding.hasOperand(number);
            int width = coding.isWide() ? 2 : hasOperand ? 3 : 1;
            long operand = hasOperand ? prefix | byteAt(bytes, at + 1)
                    | (coding.isWide() ? 0 : byteAt(bytes, at + 2) << 8) : 0;
            int next = at + width + (opcode == null ? 0 : 2 * table.cacheUnits(opcode));
            instructions.add(new RawInstruction(at, number, opcode, hasOperand, operand, isPrefixed, next));
            isPrefixed = opcode == Opcode.EXTENDED_ARG;
            prefix = isPrefixed ? coding.isWide() ? (int) (operand << 8) : operand << 16 : 0;
            at = next;
        }
        return instructions;
    }

    private static long byteAt(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    /** Where it jumps to, -1 if it does not. */
    long target(OpcodeTable table) {
        return target(table, operand);
    }

    long target(OpcodeTable table, long distance) {
        long bytes = distance * table.coding().jumpUnit();
        return switch (opcode == null ? Operand.NONE : table.operand(opcode)) {
            case JUMP_FORWARD -> next + bytes;
            case JUMP_BACKWARD -> next - bytes;
            case JUMP_ABSOLUTE -> bytes;
            default -> -1;
        };
    }

    String name() {
        return opcode == null ? "<" + number + ">" : opcode.text();
    }
}
