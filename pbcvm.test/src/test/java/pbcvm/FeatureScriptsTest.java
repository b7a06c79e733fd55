package pbcvm;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.graalvm.polyglot.Engine;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Every feature script prints what CPython prints for it, and leaves with the same exit code. Scripts in
 * {@code known-failures/3.11.txt} must fail: the one that passes has to be taken off the list.
 *
 * <p>{@code -Dpbcvm.test.script=NAME} runs one script.
 */
@RunWith(Parameterized.class)
public class FeatureScriptsTest {

    private static final String VERSION = "3.11";
    private static final int SECONDS = Integer.getInteger("pbcvm.test.seconds", 120);
    private static final Path KNOWN_FAILURES = Path.of("src", "test", "known-failures", VERSION + ".txt");

    /** Where output that differs is kept. */
    private static final Path ACTUAL = Path.of("target", "feature-scripts");

    private static Engine engine;
    private static Map<String, String> knownFailures;

    @Parameterized.Parameter public FeatureScript script;

    @Parameterized.Parameters(name = "{0}")
    public static List<FeatureScript> scripts() throws IOException {
        String wanted = System.getProperty("pbcvm.test.script");
        return FeatureScript.all(VERSION).stream().filter(s -> wanted == null || s.name().equals(wanted)).toList();
    }

    @BeforeClass
    public static void open() throws IOException {
        engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();
        knownFailures = new HashMap<>();
        if (Files.exists(KNOWN_FAILURES)) {
            for (String line : Files.readAllLines(KNOWN_FAILURES)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    knownFailures.put(parts[0], parts.length > 1 ? parts[1] : "");
                }
            }
        }
    }

    @AfterClass
    public static void close() {
        engine.close(true);
    }

    @Test
    public void printsWhatCPythonPrints() throws Exception {
        String reason = knownFailures.get(script.name());
        if (reason == null) {
            compare();
            return;
        }
        try {
            compare();
        } catch (AssertionError expected) {
            return;
        }
        fail(script + " passes: take it off " + KNOWN_FAILURES + " (" + reason + ")");
    }

    private void compare() throws Exception {
        FeatureScript.Outcome expected = script.expected();
        FeatureScript.Outcome actual = script.run(engine, SECONDS);
        if (!actual.equals(expected)) {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(script + ".out"), actual.out());
            Files.writeString(ACTUAL.resolve(script + ".err"), actual.err());
        }
        assertEquals("standard output", expected.out(), actual.out());
        assertEquals("standard error", expected.err(), actual.err());
        assertEquals("exit code", expected.exitCode(), actual.exitCode());
    }
}
