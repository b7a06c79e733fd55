package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.OpcodeTable;

/** Opcodes of CPython 3.9, from those of 3.8. */
public final class OpcodesV39 {

    public static final OpcodeTable TABLE = OpcodesV38.TABLE.change()
            .drop(BEGIN_FINALLY, WITH_CLEANUP_START, WITH_CLEANUP_FINISH, END_FINALLY_38, CALL_FINALLY, POP_FINALLY)
            .drop(BUILD_LIST_UNPACK, BUILD_MAP_UNPACK, BUILD_MAP_UNPACK_WITH_CALL, BUILD_TUPLE_UNPACK,
                    BUILD_SET_UNPACK, BUILD_TUPLE_UNPACK_WITH_CALL)
            .put(48, RERAISE_39, WITH_EXCEPT_START_39)
            .put(74, LOAD_ASSERTION_ERROR)
            .put(82, LIST_TO_TUPLE)
            .put(117, IS_OP, CONTAINS_OP)
            .put(121, JUMP_IF_NOT_EXC_MATCH)
            .put(162, LIST_EXTEND, SET_UPDATE, DICT_MERGE, DICT_UPDATE)
            .done();

    private OpcodesV39() {
    }
}
