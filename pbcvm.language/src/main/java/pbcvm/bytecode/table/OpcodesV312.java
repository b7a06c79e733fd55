package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.Operand;

/** Opcodes of CPython 3.12, from those of 3.11. */
public final class OpcodesV312 {

    public static final OpcodeTable TABLE = OpcodesV311.TABLE.change()
            .drop(UNARY_POSITIVE, PRINT_EXPR, LIST_TO_TUPLE, IMPORT_STAR, YIELD_VALUE, ASYNC_GEN_WRAP,
                    PREP_RERAISE_STAR, FOR_ITER, SEND, LOAD_ATTR, LOAD_METHOD, PRECALL, LOAD_CLASSDEREF,
                    JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP)
            .drop(POP_JUMP_FORWARD_IF_FALSE, POP_JUMP_FORWARD_IF_TRUE, POP_JUMP_FORWARD_IF_NONE,
                    POP_JUMP_FORWARD_IF_NOT_NONE, POP_JUMP_BACKWARD_IF_FALSE, POP_JUMP_BACKWARD_IF_TRUE,
                    POP_JUMP_BACKWARD_IF_NONE, POP_JUMP_BACKWARD_IF_NOT_NONE)
            .put(3, INTERPRETER_EXIT, END_FOR_312, END_SEND)
            .put(17, RESERVED)
            .put(26, BINARY_SLICE, STORE_SLICE)
            .put(55, CLEANUP_THROW)
            .put(87, LOAD_LOCALS)
            .put(93, FOR_ITER_312)
            .put(106, LOAD_ATTR_312)
            .put(114, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE)
            .put(121, RETURN_CONST)
            .put(123, SEND_312)
            .put(127, LOAD_FAST_CHECK, POP_JUMP_IF_NOT_NONE, POP_JUMP_IF_NONE)
            .put(141, LOAD_SUPER_ATTR)
            .put(143, LOAD_FAST_AND_CLEAR)
            .put(150, YIELD_VALUE)
            .put(173, CALL_INTRINSIC_1, CALL_INTRINSIC_2, LOAD_FROM_DICT_OR_GLOBALS, LOAD_FROM_DICT_OR_DEREF)
            .operand(POP_JUMP_IF_FALSE, Operand.JUMP_FORWARD)
            .operand(POP_JUMP_IF_TRUE, Operand.JUMP_FORWARD)
            .operand(COMPARE_OP, Operand.COMPARISON_ABOVE_4)
            .cache(1, BINARY_SUBSCR, COMPARE_OP, FOR_ITER_312, SEND_312, LOAD_SUPER_ATTR)
            .cache(3, CALL)
            .cache(4, LOAD_GLOBAL)
            .cache(9, LOAD_ATTR_312)
            .done();

    private OpcodesV312() {
    }
}
