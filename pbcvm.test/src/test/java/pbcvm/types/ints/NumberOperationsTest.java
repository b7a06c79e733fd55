package pbcvm.types.ints;

import static org.junit.Assert.assertEquals;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.junit.Test;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.strs.Literals;
import pbcvm.types.strs.StrRepr;
import pbcvm.types.tuples.PyTuple;

/** Calls functions on numbers and compares results and messages with those of CPython. */
public class NumberOperationsTest {
    private static final Path CASES = Path.of(
            System.getProperty("pbcvm.numberCases", "src/test/numbers/operations.txt"));
    private static final int SHOWN = Integer.getInteger("pbcvm.numberCasesShown", 60);

    @Test
    public void functionsGiveWhatCPythonGives() throws IOException {
        List<String> differences = new ArrayList<>();
        Context context = Context.newBuilder(PbcvmLanguage.ID).allowAllAccess(true).build();
        try {
            context.initialize(PbcvmLanguage.ID);
            context.enter();
            for (String line : Files.readAllLines(CASES)) {
                String[] parts = line.split("\t");
                String actual = run(parts[0], parts[1]);
                if (!actual.equals(parts[2])) {
                    differences.add(line + "\n    is " + actual);
                }
            }
        } finally {
            context.leave();
        }
        assertEquals(String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))), 0,
                differences.size());
    }

    private static String run(String path, String arguments) {
        try {
            String[] names = path.split("\\.");
            Object function = PbcvmContext.get().importBuiltin(names[0]);
            for (int i = 1; i < names.length; i++) {
                function = Py.getAttr(function, names[i]);
            }
            Object result = Calls.call(function, ((PyTuple) Literals.read(arguments)).items);
            return "= " + ascii(Py.repr(result));
        } catch (PythonException e) {
            String message = ascii(StrRepr.repr(Str.concat(Str.of(e.value().type().name() + ": "), Py.str(e.value()))));
            return "! " + message.substring(1, message.length() - 1);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return "Java: " + e + " " + List.of(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length));
        }
    }

    private static String ascii(TruffleString text) {
        return Str.java(StrRepr.ascii(text));
    }
}
