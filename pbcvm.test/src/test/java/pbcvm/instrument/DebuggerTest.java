package pbcvm.instrument;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedCallback;
import com.oracle.truffle.api.debug.SuspendedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A debugger stops at lines of {@code debugged.py} while its pyc runs, steps, and sees variables by name. */
public class DebuggerTest {

    private static final Path PYTHON = Path.of("src", "test", "python", "debugged.py").toAbsolutePath();
    private static final Path PYC = Path.of("src", "test", "pyc", "3.11", "debugged.pyc");

    private final List<String> stops = new ArrayList<>();
    private Engine engine;

    @Before
    public void open() {
        engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();
    }

    @After
    public void close() {
        engine.close(true);
    }

    private void run(SuspendedCallback callback, boolean fromStart, int... lines) throws IOException {
        try (DebuggerSession session = Debugger.find(engine).startSession(callback);
                Context context = Context.newBuilder("pbcvm").engine(engine).allowAllAccess(true)
                        .out(new ByteArrayOutputStream()).build()) {
            for (int line : lines) {
                session.install(Breakpoint.newBuilder(PYTHON.toUri()).lineIs(line).build());
            }
            if (fromStart) {
                session.suspendNextExecution();
            }
            context.eval(Source.newBuilder("pbcvm", PYC.toFile()).build());
        }
    }

    private void note(SuspendedEvent event) {
        DebugStackFrame frame = event.getTopStackFrame();
        stops.add(frame.getName() + ":" + event.getSourceSection().getStartLine() + variables(frame));
    }

    private static Map<String, String> variables(DebugStackFrame frame) {
        Map<String, String> result = new TreeMap<>();
        DebugScope scope = frame.getScope();
        for (DebugValue value : scope.getDeclaredValues()) {
            result.put(value.getName(), value.toDisplayString());
        }
        return result;
    }

    @Test
    public void breakpointSeesVariables() throws IOException {
        run(this::note, false, 6);
        assertEquals(List.of("inner:6{a=0, b=3, total=3}", "inner:6{a=1, b=3, total=4}", "inner:6{a=2, b=3, total=5}"),
                stops);
    }

    @Test
    public void stepsOverIntoAndOut() throws IOException {
        int[] count = new int[1];
        run(event -> {
            stops.add(event.getTopStackFrame().getName() + ":" + event.getSourceSection().getStartLine());
            switch (count[0]++) {
                case 0 -> event.prepareStepOver(1);
                case 1 -> event.prepareStepOver(1);
                case 2 -> event.prepareStepInto(1);
                case 3 -> event.prepareStepOut(1);
                default -> event.prepareContinue();
            }
        }, false, 10);
        assertEquals(List.of("outer:10", "outer:11", "outer:12", "inner:5", "outer:12"), stops.subList(0, 5));
    }

    @Test
    public void stackShowsCallers() throws IOException {
        run(event -> {
            for (DebugStackFrame frame : event.getStackFrames()) {
                if (frame.getSourceSection() != null) {
                    stops.add(frame.getName() + ":" + frame.getSourceSection().getStartLine());
                }
            }
            List<DebugStackFrame> frames = new ArrayList<>();
            event.getStackFrames().forEach(frames::add);
            stops.add(variables(frames.get(1)).toString());
        }, false, 5);
        assertEquals(List.of("inner:5", "outer:12", "<module>:40", "{i=0, n=3, seen=[]}"), stops.subList(0, 4));
    }

    @Test
    public void generatorsCellsAndMethods() throws IOException {
        run(this::note, false, 22, 28, 36);
        assertEquals(stops.toString(), 3,
                stops.stream().filter(stop -> stop.startsWith("counting:28") || stop.startsWith("use:"))
                        .count());
        assertTrue(stops.toString(), stops.contains("counting:28{k=0, limit=2}"));
        assertTrue(stops.toString(), stops.contains("counting:28{k=1, limit=2}"));
        assertTrue(stops.toString(), stops.contains("use:36{kept=5}"));
        assertTrue(stops.toString(), stops.get(0).startsWith("get:22{self="));
    }

    @Test
    public void globalsAreTheScopeAround() throws IOException {
        run(event -> {
            DebugScope scope = event.getTopStackFrame().getScope();
            assertTrue(scope.isFunctionScope());
            assertFalse(scope.getParent().isFunctionScope());
            stops.add(scope.getParent().getDeclaredValue("outer").toDisplayString().substring(0, 9));
            assertNull(scope.getDeclaredValue("outer"));
        }, false, 6);
        assertEquals(3, stops.size());
    }

    @Test
    public void everyLineIsOneStop() throws IOException {
        run(event -> {
            stops.add(event.getSourceSection() == null ? "end"
                    : String.valueOf(event.getSourceSection().getStartLine()));
            event.prepareStepOver(1);
        }, true);
        assertEquals("[1, 4, 9, 17, 25, 32, 40, 41, 42, 43, 45, 46, 47]", stops.toString());
    }
}
