package pbcvm.code;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.Test;
import pbcvm.bytecode.Decoder;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.flow.Samples;
import pbcvm.version.PythonVersion;

/** Line tables of all forms, from compilers and made up. */
public class LineTableTest {

    private static CodeObject function(CodeObject module, String name) {
        for (Object constant : module.consts()) {
            if (constant instanceof CodeObject code && code.name().equals(name)) {
                return code;
            }
        }
        throw new AssertionError(name);
    }

    private static CodeObject withTable(PythonVersion version, int firstLine, int codeLength, int... table) {
        CodeFields fields = new CodeFields();
        fields.version = version;
        fields.firstLine = firstLine;
        fields.code = new byte[codeLength];
        fields.lineTable = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            fields.lineTable[i] = (byte) table[i];
        }
        return new CodeObject(fields);
    }

    private static List<Integer> lines(CodeObject code, int step) {
        LineTable table = LineTable.of(code);
        List<Integer> lines = new ArrayList<>();
        for (int offset = 0; offset < code.code().length; offset += step) {
            lines.add(table.lineAt(offset));
        }
        return lines;
    }

    @Test
    public void everyVersionKnowsTheLinesOfAFunction() {
        for (PythonVersion version : PythonVersion.values()) {
            CodeObject code = function(Samples.read(version, "common").code(), "parameters");
            LineTable table = LineTable.of(code);
            TreeSet<Integer> lines = new TreeSet<>();
            for (Instruction instruction : Decoder.decode(code)) {
                boolean isStart = instruction.opcode() == Opcode.RESUME || instruction.opcode() == Opcode.MAKE_CELL;
                if (!isStart) {
                    lines.add(table.lineAt(instruction.offset()));
                }
            }
            assertEquals(version.toString(), new TreeSet<>(List.of(12, 13, 14, 15)), lines);
            assertEquals(Position.NONE, table.positionAt(100_000));
        }
    }

    @Test
    public void columnsAreKnownSince311() {
        CodeObject code = function(Samples.read(PythonVersion.V3_11, "common").code(), "parameters");
        LineTable table = LineTable.of(code);
        Instruction add = Decoder.decode(code).stream().filter(i -> i.opcode() == Opcode.BINARY_OP).findFirst().get();
        assertEquals(new Position(12, 12, 12, 26), table.positionAt(add.offset()));
    }

    @Test
    public void pairsCountUpAndDown() {
        assertEquals(List.of(5, 5, 7, 7, 3, 3),
                lines(withTable(PythonVersion.V3_6, 5, 12, 4, 2, 4, -4 & 0xFF), 2));
        assertEquals(List.of(5, 5, 7, 7, 259, 259), lines(withTable(PythonVersion.V2_7, 5, 12, 4, 2, 4, 252), 2));
        assertEquals(List.of(5, 5, 205), lines(withTable(PythonVersion.V3_8, 5, 6, 4, 127, 0, 73), 2));
    }

    @Test
    public void rangesMayHaveNoLine() {
        assertEquals(List.of(5, -1, 6), lines(withTable(PythonVersion.V3_10, 5, 6, 2, 0, 2, 0x80, 2, 1), 2));
    }

    @Test
    public void locationsOfAllKinds() {
        CodeObject code = withTable(PythonVersion.V3_11, 5, 12, 0x80 | 10 << 3 | 1, 2, 9, 0x80 | 0 << 3, 0x47,
                0x80 | 15 << 3, 0x80 | 13 << 3, 2, 0x80 | 14 << 3, 3, 2, 4, 6);
        LineTable table = LineTable.of(code);
        assertEquals(new Position(5, 5, 2, 9), table.positionAt(0));
        assertEquals(new Position(5, 5, 2, 9), table.positionAt(3));
        assertEquals(new Position(5, 5, 4, 11), table.positionAt(4));
        assertEquals(Position.NONE, table.positionAt(6));
        assertEquals(new Position(6, 6, -1, -1), table.positionAt(8));
        assertEquals(new Position(5, 7, 3, 5), table.positionAt(10));
    }

    @Test
    public void damagedTablesAreRefused() {
        int[][] tables = {{0}, {0x80}, {0x80 | 14 << 3, 0x7F}, {0x80 | 13 << 3, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F}};
        for (int[] table : tables) {
            assertThrows(IllegalArgumentException.class,
                    () -> LineTable.of(withTable(PythonVersion.V3_11, 1, 2, table)));
        }
        assertThrows(IllegalArgumentException.class, () -> LineTable.of(withTable(PythonVersion.V3_6, 1, 2, 1)));
    }

    @Test
    public void handlersAreRead() {
        byte[] table = {(byte) 0x81, 2, 0x41, 3, 5};
        assertEquals(List.of(new ExceptionTable.Entry(2, 6, 134, 2, true)), ExceptionTable.parse(table));
        assertTrue(ExceptionTable.parse(new byte[0]).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> ExceptionTable.parse(new byte[]{1, 2, 3, 4}));
        assertThrows(IllegalArgumentException.class, () -> ExceptionTable.parse(new byte[]{(byte) 0x81, 2, 3}));
        assertThrows(IllegalArgumentException.class,
                () -> ExceptionTable.parse(new byte[]{-1, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 1, 1, 1, 1}));
    }
}
