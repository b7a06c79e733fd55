package pbcvm.launcher;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The command as a process: texts, streams and exit codes. */
public class PbcvmLauncherTest {

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    /** What one run of the command gave. */
    private record Outcome(int code, String out, String err) {
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-Dpbcvm.executable=/x/pbcvm"));
        String modules = System.getProperty("pbcvm.test.modules");
        command.add("--enable-native-access=" + (modules == null ? "ALL-UNNAMED" : "org.graalvm.truffle"));
        if (modules != null) {
            command.add("--module-path=" + modules + File.pathSeparator + System.getProperty("pbcvm.test.compiler"));
            command.add("--add-modules=org.graalvm.truffle.runtime,org.graalvm.launcher,org.graalvm.polyglot");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PbcvmLauncher.class.getName()));
        command.addAll(List.of(words));
        File out = folder.newFile();
        File err = folder.newFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err)
                .directory(folder.getRoot());
        builder.environment().remove("PYTHONHOME");
        Process process = builder.start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Outcome(process.exitValue(), text(out), text(err));
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(int code, String firstLine, Outcome outcome) {
        assertEquals(outcome.err(), code, outcome.code());
        assertEquals("", outcome.out());
        assertEquals(firstLine, outcome.err().lines().findFirst().orElse(""));
        assertFalse(outcome.err(), outcome.err().contains("\tat "));
    }

    @Test
    public void missingFileIsAnErrorOfUsage() throws Exception {
        assertRefused(2,
                "/x/pbcvm: can't open file '" + folder.getRoot() + "/none.pyc': [Errno 2] No such file or directory",
                run("none.pyc"));
    }

    @Test
    public void unknownOptionsAreErrorsOfUsage() throws Exception {
        assertRefused(2, "Unknown option: -z", run("-z"));
        assertRefused(2, "unknown option --no-such-option", run("--no-such-option", "x.pyc"));
    }

    @Test
    public void sourceTextRuns() throws Exception {
        Files.writeString(folder.getRoot().toPath().resolve("a.py"), "import sys\nprint(__name__, sys.argv)\n");
        Outcome outcome = run("a.py", "x");
        assertEquals(outcome.err(), 0, outcome.code());
        assertEquals("__main__ ['a.py', 'x']\n", outcome.out());
    }

    @Test
    public void syntaxErrorsHaveNoTraceback() throws Exception {
        Path file = folder.getRoot().toPath().resolve("a.py");
        Files.writeString(file, "x = = 1\n");
        Outcome outcome = run("a.py");
        assertEquals(1, outcome.code());
        List<String> lines = outcome.err().lines().filter(line -> !line.contains("without compilation")).toList();
        assertEquals(List.of("  File \"" + file.toRealPath() + "\", line 1", "    x = = 1", "        ^",
                "SyntaxError: invalid syntax"), lines);
    }

    @Test
    public void encodingsOfScriptsAreHonoured() throws Exception {
        Path root = folder.getRoot().toPath().toRealPath();
        byte[] text = "print(ascii('\u00e9'))\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(root.resolve("a.py"), text);
        assertTrue(run("a.py").err().contains("SyntaxError: Non-UTF-8 code starting with '\\xe9' in file " + root
                + "/a.py on line 1, but no encoding declared"));
        Files.writeString(root.resolve("b.py"), "# coding: latin-1\n");
        Files.write(root.resolve("b.py"), text, java.nio.file.StandardOpenOption.APPEND);
        assertEquals("'\\xe9'\n", run("b.py").out());
    }

    @Test
    public void commandRuns() throws Exception {
        Outcome outcome = run("-c", "import sys; print(6 * 7, sys.argv)", "x");
        assertEquals(outcome.err(), 0, outcome.code());
        assertEquals("42 ['-c', 'x']\n", outcome.out());
    }

    @Test
    public void importedSourceIsKeptCompiled() throws Exception {
        Path root = folder.getRoot().toPath();
        Files.writeString(root.resolve("m.py"), "x = 5\n");
        Files.writeString(root.resolve("a.py"), "import m\nprint(m.x, m.__cached__)\n");
        Path cached = root.toRealPath().resolve("__pycache__/m.cpython-311.pyc");
        assertEquals("5 " + cached + "\n", run("-B", "a.py").out());
        assertTrue(!Files.exists(cached));
        assertEquals("5 " + cached + "\n", run("-E", "a.py").out());
        assertTrue(Files.exists(cached));
        Files.writeString(root.resolve("m.py"), "x = 55\n");
        assertEquals("55 " + cached + "\n", run("-E", "a.py").out());
    }

    @Test
    public void damagedFileIsOneLine() throws Exception {
        Files.write(folder.getRoot().toPath().resolve("a.pyc"),
                new byte[]{(byte) 0xa7, 0x0d, '\r', '\n', 0, 0, 0, 0, 1});
        Outcome outcome = run("a.pyc");
        List<String> lines =
                outcome.err().lines().filter(line -> !line.contains("running without compilation")).toList();
        assertEquals(outcome.err(), 1, lines.size());
        assertTrue(outcome.err(), lines.getFirst().startsWith("/x/pbcvm: "));
        assertEquals(1, outcome.code());
    }

    @Test
    public void disassemblyIsTextOrJson() throws Exception {
        String hello = Path.of(System.getProperty("pbcvm.top", ".."), "examples/hello.pyc").toAbsolutePath().toString();
        Outcome text = run("--dis", hello);
        assertEquals(text.err(), 0, text.code());
        assertTrue(text.out(), text.out().contains("LOAD_CONST               0 ('hello')\n"));
        assertTrue(run("--dis=json", hello).out().contains("\"opname\": \"RETURN_VALUE\""));
    }

    @Test
    public void damagedFileIsNotDisassembled() throws Exception {
        Files.write(folder.getRoot().toPath().resolve("a.pyc"),
                new byte[]{(byte) 0xa7, 0x0d, '\r', '\n', 0, 0, 0, 0, 1});
        Outcome outcome = run("--dis", "a.pyc");
        assertRefused(1, outcome.err().strip(), outcome);
        assertRefused(2,
                "/x/pbcvm: can't open file '" + folder.getRoot() + "/none.pyc': [Errno 2] No such file or directory",
                run("--dis", "none.pyc"));
    }

    @Test
    public void versionNamesRuntimeJdkAndFiles() throws Exception {
        Outcome outcome = run("--version");
        assertEquals(outcome.err(), 0, outcome.code());
        assertTrue(outcome.out(), outcome.out().startsWith("PBCVM "));
        for (String part : new String[]{"runtime: ", "JDK: ", "CPython 3.11", "2.7, 3.6, 3.7", "standard library: "}) {
            assertTrue(outcome.out(), outcome.out().contains(part));
        }
        assertTrue(outcome.out(), outcome.out().contains("interpreter only: the virtual machine was started without"));
    }

    @Test
    public void helpListsCPythonsAndSharedOptions() throws Exception {
        String help = run("-h").out();
        for (String option : new String[]{"-m <module>", "--vm.[option]", "--polyglot", "--python-home", "--dis"}) {
            assertTrue(option, help.contains(option));
        }
    }
}
