package pbcvm.compiler;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import pbcvm.code.CodeObject;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.parser.WarningSink;
import pbcvm.marshal.MarshalReader;
import pbcvm.version.PythonVersion;

/**
 * Compares code objects with those of CPython 3.11 over its whole library, at each level of optimization. Takes long;
 * not part of the fast suite. The property {@code pbcvm.python311} names the interpreter, {@code pbcvm.report} how many
 * differing files are printed, {@code pbcvm.seed} and {@code pbcvm.programs} which random programs are made.
 */
public class CompilerCodeIT {

    private static final Path SCRIPTS = Path.of("src/test/compiler-lib").toAbsolutePath();
    private static final int REPORTED = Integer.getInteger("pbcvm.report", 20);
    private static final double REQUIRED = 0.98;

    private final CodeComparison comparison = new CodeComparison();
    private int files;
    private int equalFiles;
    private int refusals;
    private long lines;
    private double nativeSeconds;
    private double seconds;

    @Test
    public void codeIsThatOfCPython() throws Exception {
        compare("codes.py", "0");
    }

    @Test
    public void codeWithoutAssertionsIsThatOfCPython() throws Exception {
        compare("codes.py", "1");
    }

    @Test
    public void codeWithoutDocstringsIsThatOfCPython() throws Exception {
        compare("codes.py", "2");
    }

    @Test
    public void codeOfRandomProgramsIsThatOfCPython() throws Exception {
        compare("programs.py", System.getProperty("pbcvm.seed", "1"), System.getProperty("pbcvm.programs", "5000"));
    }

    private void compare(String script, String... arguments) throws Exception {
        String python = System.getProperty("pbcvm.python311",
                Path.of(System.getProperty("user.home"), ".pyenv/versions/3.11.7/bin/python").toString());
        assertTrue("no CPython 3.11; name one with -Dpbcvm.python311", Files.exists(Path.of(python)));
        List<String> command = new ArrayList<>(List.of(python, "-S", SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            compareAll(in);
        }
        assertEquals(0, process.waitFor());
        assertEquals(0, refusals);
        assertTrue(comparison.equal + " of " + comparison.total, comparison.equal >= REQUIRED * comparison.total);
    }

    /** Compares all that a run of the script has written. */
    void compareAll(InputStream in) throws IOException {
        for (String header = line(in); header != null; header = line(in)) {
            String[] fields = header.split("\t");
            byte[] source = in.readNBytes(Integer.parseInt(fields[2]));
            byte[] code = in.readNBytes(Integer.parseInt(fields[3]));
            nativeSeconds += Double.parseDouble(fields[4]);
            compareFile(fields[0], Integer.parseInt(fields[1]), source, code);
        }
        System.out.printf(Locale.ROOT, "code objects: %d of %d equal; files: %d of %d equal; %d accepted otherwise%n",
                comparison.equal, comparison.total, equalFiles, files, refusals);
        System.out.println("differing fields: " + comparison.differences);
        System.out.printf(Locale.ROOT, "lines per second: %.0f, CPython %.0f%n", lines / seconds,
                lines / nativeSeconds);
    }

    private void compareFile(String name, int level, byte[] source, byte[] expected) {
        files++;
        for (byte each : source) {
            lines += each == '\n' ? 1 : 0;
        }
        CodeObject wanted = expected.length == 0 ? null
                : (CodeObject) new MarshalReader(expected, 0, PythonVersion.V3_11, name).read();
        comparison.first = null;
        String failure = null;
        long start = System.nanoTime();
        try {
            CodeObject found = new Compiler(name, level, 0, WarningSink.IGNORE).compile(source, CompileMode.EXEC);
            seconds += (System.nanoTime() - start) / 1e9;
            if (wanted == null) {
                failure = "accepted";
            } else {
                comparison.compare(wanted, found);
            }
        } catch (PythonSyntaxException error) {
            failure = wanted == null ? null : "line " + error.line() + ": " + error.getMessage();
        } catch (RuntimeException | AssertionError error) {
            failure = error + " " + Arrays.asList(error.getStackTrace()).stream().limit(6).toList();
        }
        if (failure != null) {
            refusals++;
            if (wanted != null) {
                comparison.countMissing(wanted);
            }
        }
        String difference = failure != null ? failure : comparison.first;
        if (difference == null) {
            equalFiles++;
        } else if (files - equalFiles <= REPORTED) {
            System.out.println(name + ": " + difference);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            text.append((char) c);
        }
        return text.toString();
    }
}
