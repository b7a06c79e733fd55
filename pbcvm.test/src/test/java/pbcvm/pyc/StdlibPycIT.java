package pbcvm.pyc;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import pbcvm.bytecode.Disassembler;
import pbcvm.code.MalformedCodeException;
import pbcvm.flow.Verifier;

/**
 * Reads, verifies, rewrites and disassembles every pyc file of every installed standard library and lets the CPython
 * that the library belongs to look at the results. Takes long; not part of the fast suite.
 *
 * <p>The property {@code pbcvm.pythons} names the interpreters, separated by commas; by default they are those that
 * pyenv has installed.
 */
public class StdlibPycIT {

    private static final Path SCRIPT = Path.of("src/test/stdlib-pyc/check.py").toAbsolutePath();

    @Test
    public void nothingDiffersFromCPython() throws Exception {
        List<String> pythons = pythons();
        assertTrue("no CPython found; name some with -Dpbcvm.pythons", !pythons.isEmpty());
        List<String> failures = new ArrayList<>();
        for (String python : pythons) {
            Path directory = Files.createTempDirectory("pbcvm-stdlib");
            try {
                run(python, "list", directory);
                failures.addAll(processAll(directory));
                String report = run(python, "compare", directory);
                System.out.print(report);
                if (!report.endsWith("refused 0, rewritten differently 0, printed differently 0\n")) {
                    failures.add(report);
                }
            } finally {
                delete(directory);
            }
        }
        assertEquals(String.join("\n", failures), 0, failures.size());
    }

    private static List<String> pythons() throws IOException {
        String named = System.getProperty("pbcvm.pythons");
        if (named != null) {
            return List.of(named.split(","));
        }
        Path versions = Path.of(System.getProperty("user.home"), ".pyenv", "versions");
        if (!Files.isDirectory(versions)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.map(folder -> folder.resolve("bin/python").toString()).sorted().toList();
        }
    }

    private static String run(String python, String command, Path directory) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(python, "-S", SCRIPT.toString(), command, directory.toString());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONIOENCODING", "utf-8:backslashreplace");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(output, 0, process.waitFor());
        return output;
    }

    private static List<String> processAll(Path directory) throws IOException {
        List<String> refusals = new ArrayList<>();
        Path out = Files.createDirectory(directory.resolve("out"));
        int number = 0;
        for (String file : Files.readAllLines(directory.resolve("files.txt"))) {
            try {
                process(Path.of(file), out.resolve(number + ".pyc"), out.resolve(number + ".txt"));
            } catch (MalformedCodeException refusal) {
                refusals.add(refusal.getMessage());
                System.out.println(refusal.getMessage());
            }
            number++;
        }
        return refusals;
    }

    private static void process(Path file, Path rewritten, Path disassembly) throws IOException {
        PycFile pyc = PycFile.read(file);
        Verifier.verify(pyc.code(), file.toString());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(text, false, StandardCharsets.UTF_8);
        new Disassembler(printer).print(pyc.code());
        printer.flush();
        Files.write(disassembly, text.toByteArray());
        Files.write(rewritten, pyc.toBytes());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
