package pbcvm.bytecode;

/**
 * How instructions are laid out in bytes.
 *
 * @param isWide every instruction takes two bytes; otherwise one, or three with an operand
 * @param firstWithOperand opcodes from this number on have an operand
 * @param jumpUnit number of bytes that a jump operand counts in
 */
public record Coding(boolean isWide, int firstWithOperand, int jumpUnit) {

    /** One byte, or three for an opcode with an operand. */
    public static final Coding VARIABLE = new Coding(false, 90, 1);
    /** Two bytes each, jumps counted in bytes. */
    public static final Coding WORDS = new Coding(true, 90, 1);
    /** Two bytes each, jumps counted in instructions. */
    public static final Coding WORD_JUMPS = new Coding(true, 90, 2);
    /** As {@link #WORD_JUMPS}, with opcodes numbered anew. */
    public static final Coding RENUMBERED = new Coding(true, 45, 2);

    public boolean hasOperand(int number) {
        return number >= firstWithOperand;
    }
}
