package pbcvm.operation;

import pbcvm.object.Slot;

/** A binary operator with its special methods. */
public enum BinaryOperator {
    ADD("+", Slot.ADD, Slot.RADD, Slot.IADD), AND("&", Slot.AND, Slot.RAND, Slot.IAND),
    FLOORDIV("//", Slot.FLOORDIV, Slot.RFLOORDIV, Slot.IFLOORDIV),
    LSHIFT("<<", Slot.LSHIFT, Slot.RLSHIFT, Slot.ILSHIFT), MATMUL("@", Slot.MATMUL, Slot.RMATMUL, Slot.IMATMUL),
    MUL("*", Slot.MUL, Slot.RMUL, Slot.IMUL), MOD("%", Slot.MOD, Slot.RMOD, Slot.IMOD),
    OR("|", Slot.OR, Slot.ROR, Slot.IOR), POW("** or pow()", Slot.POW, Slot.RPOW, Slot.IPOW),
    RSHIFT(">>", Slot.RSHIFT, Slot.RRSHIFT, Slot.IRSHIFT), SUB("-", Slot.SUB, Slot.RSUB, Slot.ISUB),
    TRUEDIV("/", Slot.TRUEDIV, Slot.RTRUEDIV, Slot.ITRUEDIV), XOR("^", Slot.XOR, Slot.RXOR, Slot.IXOR),
    DIVMOD("divmod()", Slot.DIVMOD, Slot.RDIVMOD, null);

    /** How messages show it. */
    public final String symbol;
    public final Slot method;
    public final Slot reflected;
    /** The augmented assignment's method; null for divmod. */
    public final Slot inPlace;

    BinaryOperator(String symbol, Slot method, Slot reflected, Slot inPlace) {
        this.symbol = symbol;
        this.method = method;
        this.reflected = reflected;
        this.inPlace = inPlace;
    }

    private static final BinaryOperator[] BY_OPERAND = {ADD, AND, FLOORDIV, LSHIFT, MATMUL, MUL, MOD, OR, POW, RSHIFT,
        SUB, TRUEDIV, XOR};

    /** The operator that the operand of {@code BINARY_OP} names; from 13 on they are the augmented assignments. */
    public static BinaryOperator ofOperand(int operand) {
        return BY_OPERAND[operand % 13];
    }

    /** How messages of an augmented assignment show it. */
    public String inPlaceSymbol() {
        return this == POW ? "**=" : symbol + "=";
    }
}
