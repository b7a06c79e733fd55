package pbcvm.bytecode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;
import pbcvm.version.PythonVersion;

/** Compares each opcode table with what the CPython of its version says about itself. */
public class OpcodeTableTest {

    private static final int[] OPERANDS = {0, 1, 2, 3, 5, 258};

    /**
     * Opcodes whose depth CPython's compiler counts otherwise than it comes out when the code runs: it books a call on
     * two instructions, lets generators start with a value, or takes the largest of several possible depths.
     */
    private static final Set<Opcode> COUNTED_OTHERWISE = EnumSet.of(Opcode.PRECALL, Opcode.CALL,
            Opcode.RETURN_GENERATOR, Opcode.BREAK_LOOP, Opcode.SETUP_FINALLY_27, Opcode.SETUP_WITH_27,
            Opcode.SETUP_ASYNC_WITH_36, Opcode.SETUP_EXCEPT, Opcode.SETUP_FINALLY, Opcode.SETUP_WITH,
            Opcode.SETUP_ASYNC_WITH, Opcode.POP_EXCEPT_36, Opcode.END_FINALLY_36, Opcode.WITH_CLEANUP_START_36,
            Opcode.WITH_CLEANUP_FINISH_36, Opcode.BUILD_TUPLE_UNPACK_WITH_CALL, Opcode.BUILD_MAP_UNPACK_WITH_CALL,
            Opcode.CALL_FINALLY, Opcode.WITH_CLEANUP_START, Opcode.WITH_CLEANUP_FINISH, Opcode.POP_FINALLY,
            Opcode.FOR_ITER, Opcode.JUMP_IF_FALSE_OR_POP,
            Opcode.JUMP_IF_TRUE_OR_POP);

    private static List<String[]> dump(PythonVersion version) throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/opcodes/" + version + ".txt"))) {
            lines.add(line.split(" "));
        }
        return lines;
    }

    @Test
    public void numbersAndNamesAreCPythons() throws IOException {
        for (PythonVersion version : PythonVersion.values()) {
            TreeMap<Integer, String> expected = new TreeMap<>();
            for (String[] line : dump(version)) {
                expected.put(Integer.valueOf(line[0]), line[1]);
            }
            TreeMap<Integer, String> actual = new TreeMap<>();
            for (int number = 0; number < 256; number++) {
                Opcode opcode = OpcodeTables.of(version).opcode(number);
                if (opcode != null) {
                    actual.put(number, opcode.text());
                    assertEquals(number, OpcodeTables.of(version).number(opcode));
                }
            }
            assertEquals(version.toString(), expected, actual);
        }
    }

    @Test
    public void operandsAndCachesAreCPythons() throws IOException {
        for (PythonVersion version : PythonVersion.values()) {
            OpcodeTable table = OpcodeTables.of(version);
            for (String[] line : dump(version)) {
                int number = Integer.parseInt(line[0]);
                Opcode opcode = table.opcode(number);
                String text = version + " " + opcode;
                String kind = table.coding().hasOperand(number) ? kindOf(table.operand(opcode)) : "none";
                assertEquals(text, line[2], kind);
                assertEquals(text, Integer.parseInt(line[3]), table.cacheUnits(opcode));
            }
        }
    }

    private static String kindOf(Operand operand) {
        return switch (operand) {
            case NONE -> "none";
            case NUMBER -> "number";
            case CONST -> "const";
            case NAME, NAME_AND_FLAG, NAME_AND_TWO_FLAGS -> "name";
            case LOCAL, LOCAL_PAIR -> "local";
            case CELL -> "free";
            case COMPARISON, COMPARISON_ABOVE_4, COMPARISON_ABOVE_5 -> "compare";
            case JUMP_FORWARD, JUMP_BACKWARD -> "jrel";
            case JUMP_ABSOLUTE -> "jabs";
        };
    }

    @Test
    public void stackEffectsAreCPythons() throws IOException {
        int compared = 0;
        for (PythonVersion version : PythonVersion.values()) {
            OpcodeTable table = OpcodeTables.of(version);
            for (String[] line : dump(version)) {
                Opcode opcode = table.opcode(Integer.parseInt(line[0]));
                if (COUNTED_OTHERWISE.contains(opcode) || !opcode.isInFiles()) {
                    continue;
                }
                boolean hasOperand = table.coding().hasOperand(Integer.parseInt(line[0]));
                for (int i = 4; i < line.length; i++) {
                    compared += compareEffect(version, opcode, hasOperand ? OPERANDS[i - 4] : 0, line[i]);
                }
            }
        }
        assertTrue("compared " + compared, compared > 3000);
    }

    private static int compareEffect(PythonVersion version, Opcode opcode, int operand, String expected) {
        long plain = opcode.effect().change(operand);
        if (expected.equals("?") || opcode.effect().pops(operand) < 0 || opcode.effect().pushes(operand) < 0) {
            return 0;
        }
        if (opcode == Opcode.BUILD_SLICE && operand != 2 && operand != 3 || opcode == Opcode.MAKE_FUNCTION_36
                && operand > 15 || opcode == Opcode.FORMAT_VALUE && operand > 7) {
            return 0;
        }
        String actual = plain + (expected.contains("/") ? "/" + opcode.jumpEffect().change(operand) : "");
        assertEquals(version + " " + opcode + " " + operand, expected, actual);
        return 1;
    }
}
