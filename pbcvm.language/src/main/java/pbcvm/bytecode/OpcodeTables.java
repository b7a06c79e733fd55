package pbcvm.bytecode;

import pbcvm.bytecode.table.OpcodesV27;
import pbcvm.bytecode.table.OpcodesV310;
import pbcvm.bytecode.table.OpcodesV311;
import pbcvm.bytecode.table.OpcodesV312;
import pbcvm.bytecode.table.OpcodesV313;
import pbcvm.bytecode.table.OpcodesV36;
import pbcvm.bytecode.table.OpcodesV37;
import pbcvm.bytecode.table.OpcodesV38;
import pbcvm.bytecode.table.OpcodesV39;
import pbcvm.version.PythonVersion;

/** The opcode table of each version. */
public final class OpcodeTables {

    private OpcodeTables() {
    }

    public static OpcodeTable of(PythonVersion version) {
        return switch (version) {
            case V2_7 -> OpcodesV27.TABLE;
            case V3_6 -> OpcodesV36.TABLE;
            case V3_7 -> OpcodesV37.TABLE;
            case V3_8 -> OpcodesV38.TABLE;
            case V3_9 -> OpcodesV39.TABLE;
            case V3_10 -> OpcodesV310.TABLE;
            case V3_11 -> OpcodesV311.TABLE;
            case V3_12 -> OpcodesV312.TABLE;
            case V3_13 -> OpcodesV313.TABLE;
        };
    }
}
