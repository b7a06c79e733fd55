package pbcvm.compiler.syntax;

/** The operators with one operand. */
public enum UnaryOperator {
    INVERT("Invert"),
    NOT("Not"),
    U_ADD("UAdd"),
    U_SUB("USub");

    private final String text;

    UnaryOperator(String text) {
        this.text = text;
    }

    /** The name in the module {@code ast}. */
    @Override
    public String toString() {
        return text;
    }
}
