package pbcvm.bytecode;

import static org.junit.Assert.assertEquals;
import static pbcvm.bytecode.Opcode.*;

import java.util.List;
import org.junit.Test;
import pbcvm.flow.CodeBuilder;
import pbcvm.version.PythonVersion;

/** Instructions out of bytes, for each of the codings. */
public class DecoderTest {

    private static List<Instruction> decode(CodeBuilder builder) {
        return Decoder.decode(builder.build());
    }

    @Test
    public void prefixesAndCachesBelongToTheInstruction() {
        List<Instruction> instructions = decode(new CodeBuilder(PythonVersion.V3_11).add(LOAD_ATTR, 0x12345)
                .add(RETURN_VALUE));
        assertEquals(new Instruction(0, 4, LOAD_ATTR, 0x12345, 14, -1), instructions.get(0));
        assertEquals(new Instruction(14, 14, RETURN_VALUE, 0, 2, -1), instructions.get(1));
        assertEquals(14, instructions.get(0).next());
    }

    @Test
    public void operandsOfPython2HaveSixteenBits() {
        List<Instruction> instructions = decode(new CodeBuilder(PythonVersion.V2_7).add(LOAD_CONST, 0x1234)
                .add(EXTENDED_ARG, 1).add(LOAD_CONST, 2).add(RETURN_VALUE));
        assertEquals(new Instruction(0, 0, LOAD_CONST, 0x1234, 3, -1), instructions.get(0));
        assertEquals(new Instruction(3, 6, LOAD_CONST, 0x10002, 6, -1), instructions.get(1));
        assertEquals(new Instruction(9, 9, RETURN_VALUE, 0, 1, -1), instructions.get(2));
    }

    @Test
    public void jumpsCountAsTheirVersionDoes() {
        assertEquals(7, decode(new CodeBuilder(PythonVersion.V2_7).add(JUMP_FORWARD, 4).add(NOP).add(NOP).add(NOP)
                .add(NOP).add(NOP)).get(0).target());
        assertEquals(6, decode(new CodeBuilder(PythonVersion.V3_9).add(JUMP_FORWARD, 4).add(NOP).add(NOP).add(NOP))
                .get(0).target());
        assertEquals(6, decode(new CodeBuilder(PythonVersion.V3_10).add(JUMP_FORWARD, 2).add(NOP).add(NOP).add(NOP))
                .get(0).target());
        assertEquals(2, decode(new CodeBuilder(PythonVersion.V3_9).add(JUMP_ABSOLUTE, 2).add(NOP)).get(0).target());
        assertEquals(2, decode(new CodeBuilder(PythonVersion.V3_10).add(JUMP_ABSOLUTE, 1).add(NOP)).get(0).target());
        assertEquals(0, decode(new CodeBuilder(PythonVersion.V3_11).add(NOP).add(JUMP_BACKWARD, 2)).get(1).target());
        assertEquals(0, decode(new CodeBuilder(PythonVersion.V3_13).add(NOP).add(JUMP_BACKWARD, 3)).get(1).target());
        assertEquals(6, decode(new CodeBuilder(PythonVersion.V3_13).add(POP_JUMP_IF_TRUE, 1).add(NOP).add(NOP)).get(0)
                .target());
    }
}
