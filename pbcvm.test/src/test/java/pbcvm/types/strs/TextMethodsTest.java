package pbcvm.types.strs;

import static org.junit.Assert.assertEquals;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.junit.Test;
import pbcvm.PbcvmLanguage;
import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.functions.PyStaticMethod;
import pbcvm.types.tuples.PyTuple;

/** Calls methods of str, bytes and bytearray and compares results and messages with those of CPython. */
public class TextMethodsTest {
    private static final Path CASES = Path.of(System.getProperty("pbcvm.textCases", "src/test/text/methods.txt"));
    private static final int SHOWN = Integer.getInteger("pbcvm.textCasesShown", 60);

    @Test
    public void methodsGiveWhatCPythonGives() throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> lines = Files.readAllLines(CASES);
        Context context = Context.newBuilder(PbcvmLanguage.ID).allowAllAccess(true).build();
        try {
            context.initialize(PbcvmLanguage.ID);
            context.enter();
            for (String line : lines) {
                String[] parts = line.split("\t");
                String actual = run(parts);
                if (!actual.equals(parts[3])) {
                    differences.add(line + "\n    is " + actual);
                }
            }
        } finally {
            context.leave();
        }
        assertEquals(String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))), 0,
                differences.size());
    }

    private static String run(String[] parts) {
        try {
            Object[] args = ((PyTuple) Literals.read(parts[2])).items;
            Object receiver = Literals.read(parts[0]);
            Object method = Types.of(receiver).lookup(Str.intern(parts[1]));
            Object result = method instanceof PyStaticMethod fixed ? Calls.call(fixed.function, args)
                    : Calls.callMethod(method, receiver, args);
            return "= " + ascii(Py.repr(result));
        } catch (PythonException e) {
            TruffleString message = Py.str(e.value());
            return "! " + ascii(Str.concat(Str.of(e.value().type().name() + ": "), message));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return "Java: " + e + " " + List.of(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length));
        }
    }

    private static String ascii(TruffleString text) {
        return Str.java(StrRepr.ascii(StrRepr.repr(text)));
    }
}
