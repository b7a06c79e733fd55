package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.OpcodeTable;

/** Opcodes of CPython 3.8, from those of 3.7. */
public final class OpcodesV38 {

    public static final OpcodeTable TABLE = OpcodesV37.TABLE.change()
            .drop(BREAK_LOOP, CONTINUE_LOOP, SETUP_LOOP, SETUP_EXCEPT, SETUP_FINALLY_27, SETUP_WITH_27,
                    SETUP_ASYNC_WITH_36, WITH_CLEANUP_START_36, WITH_CLEANUP_FINISH_36, END_FINALLY_36, MAP_ADD_27)
            .put(6, ROT_FOUR)
            .put(53, BEGIN_FINALLY, END_ASYNC_FOR_38)
            .put(81, WITH_CLEANUP_START, WITH_CLEANUP_FINISH)
            .put(88, END_FINALLY_38)
            .put(122, SETUP_FINALLY)
            .put(143, SETUP_WITH)
            .put(147, MAP_ADD)
            .put(154, SETUP_ASYNC_WITH)
            .put(162, CALL_FINALLY, POP_FINALLY)
            .done();

    private OpcodesV38() {
    }
}
