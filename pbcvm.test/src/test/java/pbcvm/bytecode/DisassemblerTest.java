package pbcvm.bytecode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;
import pbcvm.flow.Samples;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;

/** Compares disassemblies with those of the CPython that compiled the sample. */
public class DisassemblerTest {

    @Test
    public void textIsCPythons() throws IOException {
        for (PythonVersion version : PythonVersion.values()) {
            for (Path file : Samples.of(version)) {
                Path expected = Path.of(file.toString().replaceFirst("pyc$", "dis"));
                assertEquals(file.toString(), Files.readString(expected), print(file, false));
            }
        }
    }

    @Test
    public void jsonHasTheSameInstructions() throws IOException {
        for (PythonVersion version : PythonVersion.values()) {
            Path file = Samples.of(version).getFirst();
            String json = print(file, true);
            int expected = count(PycFile.read(file).code());
            assertEquals(version.toString(), expected, json.split("\"opname\": ", -1).length - 1);
            assertTrue(json.startsWith("[\n {\"name\": \"<module>\""));
            assertTrue(json.endsWith("]}\n]\n"));
        }
    }

    private static int count(pbcvm.code.CodeObject code) {
        int sum = RawInstruction.scan(code).size();
        for (Object constant : code.consts()) {
            sum += constant instanceof pbcvm.code.CodeObject inner ? count(inner) : 0;
        }
        return sum;
    }

    private static String print(Path file, boolean json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        DisCommand.run(file, json, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
