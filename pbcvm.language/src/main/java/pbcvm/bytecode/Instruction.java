package pbcvm.bytecode;

/**
 * One decoded instruction, its prefixes folded into the operand and its caches into the size.
 *
 * @param start offset of its first byte, which is that of the first prefix if it has any; jumps lead here
 * @param offset offset of the opcode itself; line tables and {@code lasti} mean this
 * @param opcode what it does
 * @param operand the operand as it stands in the bytes, 0 when the opcode has none
 * @param size number of bytes from {@code start} up to the next instruction
 * @param target offset where it jumps to, -1 when it cannot jump
 */
public record Instruction(int start, int offset, Opcode opcode, int operand, int size, int target) {

    /** Offset of the instruction that follows in the bytes. */
    public int next() {
        return start + size;
    }

    @Override
    public String toString() {
        return offset + " " + opcode + (opcode.operand() == Operand.NONE ? "" : " " + operand)
                + (target < 0 ? "" : " to " + target);
    }
}
