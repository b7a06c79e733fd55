package pbcvm.compiler.syntax;

/** {@code and} and {@code or}. */
public enum BoolOperator {
    AND("And"),
    OR("Or");

    private final String text;

    BoolOperator(String text) {
        this.text = text;
    }

    /** The name in the module {@code ast}. */
    @Override
    public String toString() {
        return text;
    }
}
