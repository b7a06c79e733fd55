package pbcvm.operation;

import pbcvm.object.Slot;

/** A comparison with its special method. */
public enum CompareOperator {
    LT("<", Slot.LT), LE("<=", Slot.LE), EQ("==", Slot.EQ), NE("!=", Slot.NE), GT(">", Slot.GT), GE(">=", Slot.GE);

    public final String symbol;
    public final Slot method;

    CompareOperator(String symbol, Slot method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** The comparison with the operands exchanged. */
    public CompareOperator reflected() {
        return switch (this) {
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
            default -> this;
        };
    }

    /** Interprets the result of a three-way comparison. */
    public boolean test(int order) {
        return switch (this) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }
}
