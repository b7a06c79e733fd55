package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.Coding;
import pbcvm.bytecode.OpcodeTable;

/** Opcodes of CPython 3.6, from those of 2.7. */
public final class OpcodesV36 {

    public static final OpcodeTable TABLE = OpcodesV27.TABLE.change()
            .coding(Coding.WORDS)
            .drop(STOP_CODE, ROT_FOUR, UNARY_CONVERT, BINARY_DIVIDE, INPLACE_DIVIDE, SLICE_0, SLICE_1, SLICE_2, SLICE_3,
                    STORE_SLICE_0, STORE_SLICE_1, STORE_SLICE_2, STORE_SLICE_3, DELETE_SLICE_0, DELETE_SLICE_1,
                    DELETE_SLICE_2, DELETE_SLICE_3, STORE_MAP)
            .drop(PRINT_ITEM, PRINT_NEWLINE, PRINT_ITEM_TO, PRINT_NEWLINE_TO, WITH_CLEANUP, LOAD_LOCALS, EXEC_STMT,
                    END_FINALLY_27, BUILD_CLASS, LIST_APPEND, DUP_TOPX, BUILD_MAP_27, SETUP_EXCEPT_27)
            .drop(CALL_FUNCTION_27, MAKE_FUNCTION_27, MAKE_CLOSURE, CALL_FUNCTION_VAR, CALL_FUNCTION_KW_27,
                    CALL_FUNCTION_VAR_KW, EXTENDED_ARG)
            .put(5, DUP_TOP_TWO)
            .put(16, BINARY_MATRIX_MULTIPLY, INPLACE_MATRIX_MULTIPLY)
            .put(50, GET_AITER_36, GET_ANEXT, BEFORE_ASYNC_WITH)
            .put(69, GET_YIELD_FROM_ITER)
            .put(71, LOAD_BUILD_CLASS, YIELD_FROM, GET_AWAITABLE)
            .put(81, WITH_CLEANUP_START_36, WITH_CLEANUP_FINISH_36)
            .put(85, SETUP_ANNOTATIONS)
            .put(88, END_FINALLY_36, POP_EXCEPT_36)
            .put(94, UNPACK_EX)
            .put(105, BUILD_MAP)
            .put(121, SETUP_EXCEPT)
            .put(127, STORE_ANNOTATION)
            .put(131, CALL_FUNCTION, MAKE_FUNCTION_36)
            .put(138, DELETE_DEREF)
            .put(141, CALL_FUNCTION_KW, CALL_FUNCTION_EX_36)
            .put(144, EXTENDED_ARG, LIST_APPEND)
            .put(148, LOAD_CLASSDEREF, BUILD_LIST_UNPACK, BUILD_MAP_UNPACK, BUILD_MAP_UNPACK_WITH_CALL,
                    BUILD_TUPLE_UNPACK, BUILD_SET_UNPACK, SETUP_ASYNC_WITH_36, FORMAT_VALUE, BUILD_CONST_KEY_MAP,
                    BUILD_STRING, BUILD_TUPLE_UNPACK_WITH_CALL)
            .done();

    private OpcodesV36() {
    }
}
