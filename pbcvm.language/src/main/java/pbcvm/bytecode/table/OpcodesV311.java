package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.Operand;

/** Opcodes of CPython 3.11, from those of 3.10. */
public final class OpcodesV311 {

    public static final OpcodeTable TABLE = OpcodesV310.TABLE.change()
            .drop(ROT_TWO, ROT_THREE, ROT_FOUR, ROT_N, DUP_TOP, DUP_TOP_TWO, LOAD_GLOBAL_27, GEN_START, YIELD_FROM,
                    GET_AWAITABLE)
            .drop(BINARY_POWER, BINARY_MULTIPLY, BINARY_MATRIX_MULTIPLY, BINARY_MODULO, BINARY_ADD, BINARY_SUBTRACT,
                    BINARY_FLOOR_DIVIDE, BINARY_TRUE_DIVIDE, BINARY_LSHIFT, BINARY_RSHIFT, BINARY_AND, BINARY_XOR,
                    BINARY_OR)
            .drop(INPLACE_POWER, INPLACE_MULTIPLY, INPLACE_MATRIX_MULTIPLY, INPLACE_MODULO, INPLACE_ADD,
                    INPLACE_SUBTRACT, INPLACE_FLOOR_DIVIDE, INPLACE_TRUE_DIVIDE, INPLACE_LSHIFT, INPLACE_RSHIFT,
                    INPLACE_AND, INPLACE_XOR, INPLACE_OR)
            .drop(JUMP_ABSOLUTE, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, JUMP_IF_NOT_EXC_MATCH)
            .drop(SETUP_FINALLY, SETUP_WITH, SETUP_ASYNC_WITH, POP_BLOCK, POP_EXCEPT_36, RERAISE_39,
                    WITH_EXCEPT_START_39, END_ASYNC_FOR_38)
            .drop(CALL_FUNCTION, CALL_FUNCTION_KW, CALL_FUNCTION_EX_36, CALL_METHOD, MAKE_FUNCTION_36, MATCH_KEYS_310,
                    COPY_DICT_WITHOUT_KEYS, MATCH_CLASS_310, LOAD_CLOSURE, LOAD_DEREF, STORE_DEREF, DELETE_DEREF)
            .put(0, CACHE)
            .put(2, PUSH_NULL)
            .put(33, MATCH_KEYS)
            .put(35, PUSH_EXC_INFO, CHECK_EXC_MATCH, CHECK_EG_MATCH)
            .put(49, WITH_EXCEPT_START)
            .put(53, BEFORE_WITH, END_ASYNC_FOR)
            .put(75, RETURN_GENERATOR)
            .put(87, ASYNC_GEN_WRAP, PREP_RERAISE_STAR, POP_EXCEPT)
            .put(99, SWAP)
            .put(114, POP_JUMP_FORWARD_IF_FALSE, POP_JUMP_FORWARD_IF_TRUE, LOAD_GLOBAL)
            .put(119, RERAISE, COPY)
            .put(122, BINARY_OP, SEND)
            .put(128, POP_JUMP_FORWARD_IF_NOT_NONE, POP_JUMP_FORWARD_IF_NONE)
            .put(131, GET_AWAITABLE, MAKE_FUNCTION)
            .put(134, JUMP_BACKWARD_NO_INTERRUPT, MAKE_CELL, LOAD_CLOSURE, LOAD_DEREF, STORE_DEREF, DELETE_DEREF,
                    JUMP_BACKWARD)
            .put(142, CALL_FUNCTION_EX)
            .put(149, COPY_FREE_VARS)
            .put(151, RESUME, MATCH_CLASS)
            .put(166, PRECALL)
            .put(171, CALL, KW_NAMES, POP_JUMP_BACKWARD_IF_NOT_NONE, POP_JUMP_BACKWARD_IF_NONE,
                    POP_JUMP_BACKWARD_IF_FALSE, POP_JUMP_BACKWARD_IF_TRUE)
            .operand(JUMP_IF_FALSE_OR_POP, Operand.JUMP_FORWARD)
            .operand(JUMP_IF_TRUE_OR_POP, Operand.JUMP_FORWARD)
            .cache(1, STORE_SUBSCR, UNPACK_SEQUENCE, BINARY_OP, PRECALL)
            .cache(2, COMPARE_OP)
            .cache(4, BINARY_SUBSCR, STORE_ATTR, LOAD_ATTR, CALL)
            .cache(5, LOAD_GLOBAL)
            .cache(10, LOAD_METHOD)
            .done();

    private OpcodesV311() {
    }
}
