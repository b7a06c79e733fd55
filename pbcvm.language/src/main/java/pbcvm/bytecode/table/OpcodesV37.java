package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.OpcodeTable;

/** Opcodes of CPython 3.7, from those of 3.6. */
public final class OpcodesV37 {

    public static final OpcodeTable TABLE = OpcodesV36.TABLE.change()
            .drop(STORE_ANNOTATION, GET_AITER_36)
            .put(50, GET_AITER)
            .put(160, LOAD_METHOD, CALL_METHOD)
            .done();

    private OpcodesV37() {
    }
}
