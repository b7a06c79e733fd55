package pbcvm.bytecode;

import java.util.List;

/** What the numbers mean that stand for an operator, a comparison or an internal function. */
public final class OperandNames {

    /** Comparisons by number; those behind the sixth only where {@code is} and {@code in} lack their own opcodes. */
    public static final List<String> COMPARISONS = List.of("<", "<=", "==", "!=", ">", ">=", "in", "not in", "is",
            "is not", "exception match", "BAD");

    /** Operators of {@link Opcode#BINARY_OP} by number. */
    public static final List<String> OPERATORS = List.of("+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/",
            "^", "+=", "&=", "//=", "<<=", "@=", "*=", "%=", "|=", "**=", ">>=", "-=", "/=", "^=");

    /** Functions of {@link Opcode#CALL_INTRINSIC_1} by number. */
    public static final List<String> UNARY_FUNCTIONS = List.of("INTRINSIC_1_INVALID", "INTRINSIC_PRINT",
            "INTRINSIC_IMPORT_STAR", "INTRINSIC_STOPITERATION_ERROR", "INTRINSIC_ASYNC_GEN_WRAP",
            "INTRINSIC_UNARY_POSITIVE", "INTRINSIC_LIST_TO_TUPLE", "INTRINSIC_TYPEVAR", "INTRINSIC_PARAMSPEC",
            "INTRINSIC_TYPEVARTUPLE", "INTRINSIC_SUBSCRIPT_GENERIC", "INTRINSIC_TYPEALIAS");

    /** Functions of {@link Opcode#CALL_INTRINSIC_2} by number. */
    public static final List<String> BINARY_FUNCTIONS = List.of("INTRINSIC_2_INVALID", "INTRINSIC_PREP_RERAISE_STAR",
            "INTRINSIC_TYPEVAR_WITH_BOUND", "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
            "INTRINSIC_SET_FUNCTION_TYPE_PARAMS", "INTRINSIC_SET_TYPEPARAM_DEFAULT");

    static final List<String> FUNCTION_PARTS = List.of("defaults", "kwdefaults", "annotations", "closure");
    static final List<String> CONVERSIONS = List.of("", "str", "repr", "ascii");

    private OperandNames() {
    }
}
