package pbcvm.bytecode;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.code.MalformedCodeException;

/** Bytes to instructions. Refuses unknown opcodes, a cut-off end and jumps out of the code, and nothing else. */
public final class Decoder {

    private static final int MAX_PREFIXES = 3;

    private final CodeObject code;
    private final byte[] bytes;
    private final OpcodeTable table;
    private final Coding coding;
    private final String file;
    private final List<Instruction> instructions = new ArrayList<>();

    private Decoder(CodeObject code, String file) {
        this.code = code;
        this.bytes = code.code();
        this.table = OpcodeTables.of(code.version());
        this.coding = table.coding();
        this.file = file;
    }

    /** All instructions in order, without prefixes and caches. */
    public static List<Instruction> decode(CodeObject code) {
        return decode(code, code.fileName());
    }

    /** @param file name for refusals */
    public static List<Instruction> decode(CodeObject code, String file) {
        Decoder decoder = new Decoder(code, file);
        int at = 0;
        while (at < decoder.bytes.length) {
            at = decoder.decodeOne(at);
        }
        return decoder.instructions;
    }

    private int decodeOne(int start) {
        int at = start;
        int operand = 0;
        int prefixes = 0;
        while (true) {
            int number = bytes[at] & 0xFF;
            Opcode opcode = table.opcode(number);
            if (opcode == null) {
                throw error(at, "unknown opcode " + number);
            }
            boolean hasOperand = coding.hasOperand(number);
            int size = coding.isWide() ? 2 : hasOperand ? 3 : 1;
            if (at + size > bytes.length) {
                throw error(at, "the code ends in the middle of an instruction");
            }
            if (hasOperand) {
                operand |= coding.isWide() ? bytes[at + 1] & 0xFF : bytes[at + 1] & 0xFF | (bytes[at + 2] & 0xFF) << 8;
            }
            if (opcode != Opcode.EXTENDED_ARG) {
                return add(start, at, opcode, hasOperand ? operand : 0, at + size);
            }
            if (++prefixes > MAX_PREFIXES || operand >>> (coding.isWide() ? 23 : 15) != 0) {
                throw error(at, "an operand takes more than 31 bits");
            }
            operand <<= coding.isWide() ? 8 : 16;
            at += size;
            if (at >= bytes.length) {
                throw error(start, "the code ends in the middle of an instruction");
            }
        }
    }

    private int add(int start, int offset, Opcode opcode, int operand, int end) {
        int next = end + 2 * table.cacheUnits(opcode);
        if (next > bytes.length) {
            throw error(offset, "the code ends in the middle of a cache");
        }
        int target = jumpTarget(offset, table.operand(opcode), operand, next);
        instructions.add(new Instruction(start, offset, opcode, operand, next - start, target));
        return next;
    }

    private int jumpTarget(int offset, Operand kind, int operand, int next) {
        if (!kind.isJump()) {
            return -1;
        }
        long distance = (long) operand * coding.jumpUnit();
        long target = switch (kind) {
            case JUMP_FORWARD -> next + distance;
            case JUMP_BACKWARD -> next - distance;
            default -> distance;
        };
        if (target < 0 || target >= bytes.length) {
            throw error(offset, "jump to " + target + " leaves the code");
        }
        return (int) target;
    }

    private MalformedCodeException error(int offset, String rule) {
        return new MalformedCodeException(file, code.qualName(), offset, rule);
    }
}
