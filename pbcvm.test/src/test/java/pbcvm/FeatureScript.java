package pbcvm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

import pbcvm.launcher.PythonHome;

/**
 * One feature script: its pyc, its input and arguments, and what CPython prints for it, as {@code generate.py} recorded
 * it. Paths start in the folder {@code pbcvm.test}, where the tests run.
 */
final class FeatureScript {

    private static final Path PYTHON = Path.of("src", "test", "python");
    private static final Path PYCS = Path.of("src", "test", "pyc");
    /** Address space for deep recursion, as the launcher gives it. */
    private static final long STACK_SIZE = 1L << 30;

    /** What a run left behind. */
    record Outcome(String out, String err, int exitCode) {
    }

    private final String name;
    private final String version;

    private FeatureScript(String name, String version) {
        this.name = name;
        this.version = version;
    }

    /** Every script that has a pyc of this version. */
    static List<FeatureScript> all(String version) throws IOException {
        try (Stream<Path> files = Files.list(PYTHON)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".out"))
                    .map(file -> new FeatureScript(file.substring(0, file.length() - ".out".length()), version))
                    .filter(script -> Files.exists(script.pyc()))
                    .sorted((a, b) -> a.name.compareTo(b.name)).toList();
        }
    }

    String name() {
        return name;
    }

    Path pyc() {
        return PYCS.resolve(version).resolve(name + ".pyc");
    }

    /** What CPython did. */
    Outcome expected() throws IOException {
        String exit = read(".exit").trim();
        return new Outcome(read(".out"), read(".err"), exit.isEmpty() ? 0 : Integer.parseInt(exit));
    }

    /** Runs the script in a context of its own; gives up after some seconds. */
    Outcome run(Engine engine, int seconds) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(read(".in").getBytes(StandardCharsets.UTF_8));
        List<String> arguments = new ArrayList<>(List.of(pyc().toString()));
        arguments.addAll(read(".args").lines().toList());
        Source source = Source.newBuilder(PbcvmLanguage.ID, pyc().toFile())
                .mimeType(PbcvmLanguage.BYTECODE_MIME_TYPE).build();
        int[] exitCode = {-1};
        Throwable[] defect = new Throwable[1];
        Context context = Context.newBuilder(PbcvmLanguage.ID).engine(engine).allowAllAccess(true)
                .out(out).err(err).in(in).options(options())
                .arguments(PbcvmLanguage.ID, arguments.toArray(new String[0])).build();
        Thread thread = new Thread(null, () -> {
            try {
                exitCode[0] = evaluate(context, source, new PrintStream(err, true, StandardCharsets.UTF_8));
            } catch (Throwable problem) {
                defect[0] = problem;
            }
        }, name, STACK_SIZE);
        thread.start();
        if (!thread.join(Duration.ofSeconds(seconds))) {
            context.close(true);
            thread.join(TimeUnit.SECONDS.toMillis(5));
            throw new AssertionError(name + " did not end within " + seconds + " seconds");
        }
        if (defect[0] != null) {
            throw new AssertionError(name + ": " + defect[0], defect[0]);
        }
        return new Outcome(text(out), text(err), exitCode[0]);
    }

    private Map<String, String> options() {
        String path = System.getenv("PATH");
        String home = new PythonHome(version).find(path == null ? "" : path, Path.of(System.getProperty("user.home")));
        return Map.of("pbcvm.Standalone", "true", "pbcvm.PythonHome", home);
    }

    /** Evaluates the program and gives the exit code that a shell would see. */
    private static int evaluate(Context context, Source source, PrintStream err) {
        try (context) {
            context.eval(source);
            return 0;
        } catch (PolyglotException exception) {
            if (exception.isExit()) {
                return exception.getExitStatus() & 0xff;
            }
            if (exception.isInternalError()) {
                throw new AssertionError(exception.getMessage(), exception);
            }
            err.println(exception.getMessage());
            return 1;
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String read(String suffix) throws IOException {
        Path file = PYTHON.resolve(name + suffix);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
