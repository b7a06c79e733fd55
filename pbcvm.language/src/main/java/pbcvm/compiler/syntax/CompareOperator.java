package pbcvm.compiler.syntax;

/** The comparisons. */
public enum CompareOperator {
    EQ("Eq"),
    NOT_EQ("NotEq"),
    LT("Lt"),
    LT_E("LtE"),
    GT("Gt"),
    GT_E("GtE"),
    IS("Is"),
    IS_NOT("IsNot"),
    IN("In"),
    NOT_IN("NotIn");

    private final String text;

    CompareOperator(String text) {
        this.text = text;
    }

    /** The name in the module {@code ast}. */
    @Override
    public String toString() {
        return text;
    }
}
