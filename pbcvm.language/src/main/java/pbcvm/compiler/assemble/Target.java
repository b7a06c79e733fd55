package pbcvm.compiler.assemble;

import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.version.PythonVersion;

/** The version that code is made for: its opcode numbers and cache sizes. */
public final class Target {

    /** CPython 3.11. */
    public static final Target V3_11 = new Target(PythonVersion.V3_11);

    private final PythonVersion version;
    private final int[] numbers = new int[Op.values().length];
    private final int[] caches = new int[Op.values().length];
    private final boolean[] hasArgument = new boolean[Op.values().length];
    private final int extendedArgument;

    private Target(PythonVersion version) {
        this.version = version;
        OpcodeTable table = OpcodeTables.of(version);
        for (Op op : Op.values()) {
            if (op.opcode() != null) {
                numbers[op.ordinal()] = table.number(op.opcode());
                caches[op.ordinal()] = table.cacheUnits(op.opcode());
                hasArgument[op.ordinal()] = table.coding().hasOperand(table.number(op.opcode()));
            }
        }
        extendedArgument = table.number(pbcvm.bytecode.Opcode.EXTENDED_ARG);
    }

    PythonVersion version() {
        return version;
    }

    int number(Op op) {
        return numbers[op.ordinal()];
    }

    int caches(Op op) {
        return caches[op.ordinal()];
    }

    int extendedArgument() {
        return extendedArgument;
    }

    int argument(Instr instruction) {
        return hasArgument[instruction.op.ordinal()] ? instruction.argument : 0;
    }

    /** How many code units an instruction takes, with its prefixes and caches. */
    int size(Instr instruction) {
        int argument = argument(instruction);
        int prefixes = (argument > 0xFFFFFF ? 1 : 0) + (argument > 0xFFFF ? 1 : 0) + (argument > 0xFF ? 1 : 0);
        return prefixes + 1 + caches[instruction.op.ordinal()];
    }
}
