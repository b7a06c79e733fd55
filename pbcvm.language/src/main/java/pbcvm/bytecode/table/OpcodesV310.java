package pbcvm.bytecode.table;

import static pbcvm.bytecode.Opcode.*;

import pbcvm.bytecode.Coding;
import pbcvm.bytecode.OpcodeTable;

/** Opcodes of CPython 3.10, from those of 3.9. */
public final class OpcodesV310 {

    public static final OpcodeTable TABLE = OpcodesV39.TABLE.change()
            .coding(Coding.WORD_JUMPS)
            .drop(RERAISE_39)
            .put(30, GET_LEN, MATCH_MAPPING, MATCH_SEQUENCE, MATCH_KEYS_310, COPY_DICT_WITHOUT_KEYS)
            .put(99, ROT_N)
            .put(119, RERAISE_39)
            .put(129, GEN_START)
            .put(152, MATCH_CLASS_310)
            .done();

    private OpcodesV310() {
    }
}
