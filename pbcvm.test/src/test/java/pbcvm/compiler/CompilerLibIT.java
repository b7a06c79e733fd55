package pbcvm.compiler;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;
import pbcvm.compiler.parser.ParseMode;
import pbcvm.compiler.parser.ParserOptions;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.parser.SourceParser;
import pbcvm.compiler.scope.ScopeDump;
import pbcvm.compiler.syntax.AstDump;
import pbcvm.compiler.syntax.Mod;

/**
 * Compares trees, symbol tables and errors with those of CPython 3.11 over its whole library. Takes long; not part of
 * the fast suite. The property {@code pbcvm.python311} names the interpreter, {@code pbcvm.report} how many
 * differences are printed, {@code pbcvm.seed} the changes made to sources.
 */
public class CompilerLibIT {

    private static final Path SCRIPT = Path.of("src/test/compiler-lib/expect.py").toAbsolutePath();
    private static final int REPORTED = Integer.getInteger("pbcvm.report", 20);

    private int total;
    private int equal;
    private int accepted;

    @Test
    public void treesAreThoseOfCPython() throws Exception {
        compare("ast", (source, mode, options) -> AstDump.dump(SourceParser.parse(source, mode, options), true));
        assertTrue(equal + " of " + total, equal >= 0.995 * total);
    }

    @Test
    public void symbolTablesAreThoseOfCPython() throws Exception {
        compare("symtable", (source, mode, options) -> ScopeDump.dump(SourceParser.parse(source, mode, options)));
        assertTrue(equal + " of " + total, equal >= 0.995 * total);
    }

    @Test
    public void errorsAreThoseOfCPython() throws Exception {
        compare("errors", CompilerLibIT::checkErrors);
        System.out.println("accepted as by CPython: " + accepted);
        assertEquals(total, accepted);
        assertTrue(equal + " of " + total, equal >= 0.98 * total);
    }

    /** What PBCVM makes of a source. */
    private interface Compiler {
        String apply(byte[] source, ParseMode mode, ParserOptions options);
    }

    private static String checkErrors(byte[] source, ParseMode mode, ParserOptions options) {
        return checkErrors(SourceParser.parse(source, mode, options));
    }

    /** What is wrong with the declarations in a tree. */
    static String checkErrors(Mod tree) {
        try {
            ScopeDump.dump(tree);
        } catch (PythonSyntaxException error) {
            return "?" + errorText(error);
        }
        return "accepted";
    }

    private void compare(String kind, Compiler compiler) throws Exception {
        String python = System.getProperty("pbcvm.python311",
                Path.of(System.getProperty("user.home"), ".pyenv/versions/3.11.7/bin/python").toString());
        assertTrue("no CPython 3.11; name one with -Dpbcvm.python311", Files.exists(Path.of(python)));
        ProcessBuilder builder = new ProcessBuilder(python, "-S", SCRIPT.toString(), kind,
                System.getProperty("pbcvm.seed", "1"), System.getProperty("pbcvm.mutations", "20000"));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        Map<String, Integer> kinds = new TreeMap<>();
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            for (String header = line(in); header != null; header = line(in)) {
                String[] fields = header.split("\t");
                byte[] source = in.readNBytes(Integer.parseInt(fields[2]));
                String expected = new String(in.readNBytes(Integer.parseInt(fields[3])), StandardCharsets.UTF_8);
                check(fields, source, expected, apply(compiler, source, fields[1]), kinds);
            }
        }
        assertEquals(0, process.waitFor());
        System.out.println(kind + ": " + equal + " of " + total + " equal");
        kinds.forEach((what, count) -> System.out.println(count + " x " + what));
    }

    private static String apply(Compiler compiler, byte[] source, String mode) {
        try {
            return compiler.apply(source, ParseMode.valueOf(mode.toUpperCase()), ParserOptions.DEFAULT);
        } catch (PythonSyntaxException error) {
            return "!" + errorText(error);
        } catch (RuntimeException | StackOverflowError broken) {
            StackTraceElement[] trace = broken.getStackTrace();
            return "BROKEN " + broken
                    + (trace.length == 0 ? "" : " at " + trace[0] + " " + (trace.length > 2 ? trace[2] : ""));
        }
    }

    private void check(String[] header, byte[] source, String expected, String found, Map<String, Integer> kinds) {
        total++;
        String wanted = expected.replaceAll("\\P{InBasic_Latin}", "?");
        String had = found.replaceAll("\\P{InBasic_Latin}", "?");
        accepted += (expected.charAt(0) == '!' || expected.charAt(0) == '?') == (found.charAt(0) == '!'
                || found.charAt(0) == '?') ? 1 : 0;
        if (wanted.equals(had)) {
            equal++;
            return;
        }
        int at = 0;
        while (at < wanted.length() && at < had.length() && wanted.charAt(at) == had.charAt(at)) {
            at++;
        }
        kinds.merge(found.startsWith("BROKEN") ? found : secondLine(wanted) + " / " + secondLine(had), 1, Integer::sum);
        if (total - equal <= REPORTED) {
            System.out.println("---- " + header[0] + " " + header[1] + " at " + at);
            if (source.length < 3000) {
                System.out.println(new String(source, StandardCharsets.UTF_8));
            }
            System.out.println("CPython: " + cut(wanted, at) + "\nPBCVM:   " + cut(had, at));
        }
    }

    private static String secondLine(String text) {
        if (text.charAt(0) != '!' && text.charAt(0) != '?') {
            return "accepted";
        }
        String[] lines = text.split("\n");
        return lines.length > 1 ? lines[1] : lines[0];
    }

    private static String cut(String text, int at) {
        if (text.length() < 400) {
            return text;
        }
        return text.substring(Math.max(0, at - 150), Math.min(text.length(), at + 100));
    }

    /** The fields of the Python exception, one a line, as the script writes them. */
    static String errorText(PythonSyntaxException error) {
        String type = error.kind().typeName();
        if (!type.endsWith("Error") || type.equals("ValueError") || type.equals("UnicodeDecodeError")
                || type.equals("MemoryError")
                || type.equals("RecursionError")) {
            return type + "\n" + error.getMessage();
        }
        if (error.line() <= 0 && error.text() == null) {
            return type + "\n" + error.getMessage() + (error.line() < 0 ? "\nNone\nNone" : "\n0\n-1")
                    + "\nNone\nNone\nNone";
        }
        return type + "\n" + error.getMessage() + "\n" + error.line() + "\n" + error.offset() + "\n" + error.endLine()
                + "\n"
                + (error.endOffset() == PythonSyntaxException.NO_OFFSET ? "None" : error.endOffset()) + "\n"
                + (error.text() == null ? "None" : AstDump.asciiText(error.text()));
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
