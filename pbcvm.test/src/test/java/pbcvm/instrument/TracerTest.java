package pbcvm.instrument;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.Test;

/** The tools of {@code profiler-tool} count what runs in {@code debugged.py}. */
public class TracerTest {

    private static final Path PYC = Path.of("src", "test", "pyc", "3.11", "debugged.pyc");

    private static String run(String tool, String... options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Engine probe = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
            assumeTrue(probe.getInstruments().containsKey(tool));
        }
        Engine.Builder builder = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").out(out)
                .option(tool, "true");
        for (int i = 0; i < options.length; i += 2) {
            builder.option(options[i], options[i + 1]);
        }
        try (Engine engine = builder.build();
                Context context = Context.newBuilder("pbcvm").engine(engine).allowAllAccess(true).build()) {
            context.eval(Source.newBuilder("pbcvm", PYC.toFile()).build());
        }
        return out.toString();
    }

    @Test
    public void tracerCountsCallsOfFunctions() throws Exception {
        String text = run("cputracer");
        Matcher inner = Pattern.compile("(?m)^ *inner +\\| +(\\d+) ").matcher(text);
        assertTrue(text, inner.find());
        assertTrue(text, inner.group(1).equals("4"));
        assertTrue(text, text.contains("debugged.py~4-6"));
    }

    @Test
    public void tracerCountsLines() throws Exception {
        String text = run("cputracer", "cputracer.TraceRoots", "false", "cputracer.TraceStatements", "true");
        assertTrue(text, Pattern.compile("\\| +4 .*debugged.py~5:").matcher(text).find());
        assertTrue(text, Pattern.compile("\\| +3 .*debugged.py~13:").matcher(text).find());
    }

    @Test
    public void samplerRuns() throws Exception {
        assertTrue(run("cpusampler").contains("Sampling Histogram"));
    }
}
