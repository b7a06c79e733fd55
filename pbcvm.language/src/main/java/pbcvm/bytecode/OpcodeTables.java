package pbcvm.bytecode;

import pbcvm.bytecode.table.OpcodesV311;
import pbcvm.version.PythonVersion;

/** The opcode table of each version. */
public final class OpcodeTables {

    private OpcodeTables() {
    }

    public static OpcodeTable of(PythonVersion version) {
        return switch (version) {
            case V3_11 -> OpcodesV311.TABLE;
            default -> throw new UnsupportedOperationException("no opcode table for " + version);
        };
    }
}
