package pbcvm.compiler.syntax;

/** The operators with two operands that make a value. */
public enum Operator {
    ADD("Add"),
    SUB("Sub"),
    MULT("Mult"),
    MAT_MULT("MatMult"),
    DIV("Div"),
    MOD("Mod"),
    POW("Pow"),
    L_SHIFT("LShift"),
    R_SHIFT("RShift"),
    BIT_OR("BitOr"),
    BIT_XOR("BitXor"),
    BIT_AND("BitAnd"),
    FLOOR_DIV("FloorDiv");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    /** The name in the module {@code ast}. */
    @Override
    public String toString() {
        return text;
    }
}
