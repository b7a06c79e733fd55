package pbcvm.flow;

import static pbcvm.bytecode.Opcode.EXTENDED_ARG;

import java.io.ByteArrayOutputStream;
import pbcvm.bytecode.Opcode;
import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.code.Singleton;
import pbcvm.version.PythonVersion;

/** Makes small code objects for tests, right or wrong ones. */
public final class CodeBuilder {

    private final OpcodeTable table;
    private final CodeFields fields = new CodeFields();
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    public CodeBuilder(PythonVersion version) {
        table = OpcodeTables.of(version);
        fields.version = version;
        fields.name = "made";
        fields.qualName = "outer.made";
        fields.fileName = "made.py";
        fields.firstLine = 1;
        fields.stackSize = 10;
        fields.consts = new Object[]{Singleton.NONE, 1L, "text"};
        fields.names = new String[]{"name"};
        fields.varNames = new String[]{"local"};
        fields.nLocals = 1;
        fields.localsPlusNames = new String[]{"local"};
        fields.localsPlusKinds = new byte[]{CodeObject.KIND_LOCAL};
    }

    /** The fields besides the code, to be changed at will. */
    public CodeFields fields() {
        return fields;
    }

    public CodeBuilder add(Opcode opcode) {
        return add(opcode, 0);
    }

    /** Adds an instruction with as many prefixes as its operand needs, and an empty cache. */
    public CodeBuilder add(Opcode opcode, int operand) {
        if (table.coding().isWide()) {
            for (int shift = 24; shift > 0; shift -= 8) {
                if (operand >>> shift != 0) {
                    code.write(table.number(EXTENDED_ARG));
                    code.write(operand >>> shift);
                }
            }
            code.write(table.number(opcode));
            code.write(operand);
            code.writeBytes(new byte[2 * table.cacheUnits(opcode)]);
        } else {
            code.write(table.number(opcode));
            if (table.coding().hasOperand(table.number(opcode))) {
                code.write(operand);
                code.write(operand >>> 8);
            }
        }
        return this;
    }

    public CodeBuilder raw(int... bytes) {
        for (int value : bytes) {
            code.write(value);
        }
        return this;
    }

    public CodeObject build() {
        fields.code = code.toByteArray();
        return new CodeObject(fields);
    }
}
