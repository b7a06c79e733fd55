package pbcvm.flow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.ByteSequence;
import org.junit.Test;
import pbcvm.code.MalformedCodeException;

/**
 * A damaged program that the verifier accepts runs, raises, or can be stopped; nothing else comes out of the VM.
 *
 * <p>The property {@code pbcvm.fuzz.runs} sets the number of programs run, {@code pbcvm.fuzz.seed} the seed, and
 * {@code pbcvm.fuzz.folder} a folder with more programs to damage.
 */
public class ExecutionFuzzTest {

    private static final int RUNS = Integer.getInteger("pbcvm.fuzz.runs", 1000);
    private static final long SEED = Long.getLong("pbcvm.fuzz.seed", 20260101);
    private static final String FOLDER = System.getProperty("pbcvm.fuzz.folder");
    private static final int RUNS_IN_CONTEXT = 50;
    private static final long SECONDS_BEFORE_STOP = 3;
    private static final long SECONDS_TO_STOP = 30;

    private Context context;
    private int runsInContext;

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "mutant", 16 << 20);
        thread.setDaemon(true);
        return thread;
    });

    @Test
    public void acceptedProgramsDoNotBreakTheVirtualMachine() throws Exception {
        List<byte[]> originals = originals();
        PycMutator mutator = new PycMutator(SEED);
        List<String> failures = new ArrayList<>();
        int runs = 0;
        try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
            assertEquals("", run(engine, originals.getFirst()));
            for (int i = 0; runs < RUNS; i++) {
                byte[] mutant = mutator.mutate(originals.get(i % originals.size()));
                if (isAccepted(mutant)) {
                    runs++;
                    String failure = run(engine, mutant);
                    if (!failure.isEmpty()) {
                        failures.add("mutant " + i + ": " + failure + "\n" + HexFormat.of().formatHex(mutant));
                    }
                }
            }
        }
        assertTrue(failures.size() + " of " + runs + "\n" + String.join("\n", failures), failures.isEmpty());
    }

    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        originals.add(Files.readAllBytes(Path.of("src/test/bytes/3.11/runnable.pyc")));
        if (FOLDER != null) {
            try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".pyc")).sorted().toList()) {
                    originals.add(Files.readAllBytes(file));
                }
            }
        }
        return originals;
    }

    private static boolean isAccepted(byte[] mutant) {
        try {
            ProgramCode.load(mutant, "mutant");
            return true;
        } catch (MalformedCodeException refusal) {
            return false;
        }
    }

    /** Runs a program; gives what is wrong with how it ended, empty if nothing is. */
    private String run(Engine engine, byte[] program) throws Exception {
        if (context == null || runsInContext++ == RUNS_IN_CONTEXT) {
            renewContext(engine);
        }
        Context current = context;
        Future<String> ending = threads.submit(() -> evaluate(current, program));
        try {
            return ending.get(SECONDS_BEFORE_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException runsLong) {
            renewContext(engine);
        }
        try {
            return ending.get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            return "cannot be stopped";
        }
    }

    /** Closes the context from another thread, whatever it is doing, and makes another one. */
    private void renewContext(Engine engine) {
        Context old = context;
        if (old != null) {
            threads.submit(() -> old.close(true));
        }
        runsInContext = 0;
        context = Context.newBuilder("pbcvm").engine(engine).out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream()).build();
    }

    private static String evaluate(Context context, byte[] program) {
        try {
            context.eval(Source.newBuilder("pbcvm", ByteSequence.create(program), "mutant.pyc")
                    .mimeType("application/x-pbcvm-bytecode").buildLiteral());
            return "";
        } catch (PolyglotException end) {
            boolean isRight = end.isGuestException() || end.isCancelled() || end.isExit() || end.isInterrupted()
                    || end.isResourceExhausted();
            return isRight && !end.isInternalError() ? "" : trace(end);
        } catch (Throwable internal) {
            return trace(internal);
        }
    }

    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.toString());
        for (int i = 0; i < Math.min(12, thrown.getStackTrace().length); i++) {
            text.append("\n    ").append(thrown.getStackTrace()[i]);
        }
        return text.toString();
    }
}
