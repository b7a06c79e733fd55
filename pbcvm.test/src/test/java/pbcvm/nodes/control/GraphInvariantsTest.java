package pbcvm.nodes.control;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import pbcvm.launcher.PbcvmLauncher;

/**
 * What partial evaluation makes of hot functions: no dispatch, the loops of the Python code and no others, no boxes
 * in loops over numbers, no deoptimization after warm-up. Reads the graphs that the compiler dumps while another
 * virtual machine runs {@code src/test/graphs/hot.pyc}.
 */
public class GraphInvariantsTest {

    @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String PROGRAM = Path.of("src", "test", "graphs", "hot.pyc").toAbsolutePath().toString();
    private static final Pattern FILE = Pattern.compile("\\w+-(\\d+)\\[(\\w+)\\]\\.bgv");
    private static final int SECONDS = Integer.getInteger("pbcvm.test.seconds", 300);

    /** The functions, and how many loops each has. */
    private static final Map<String, Integer> LOOPS = Map.of("integer_loop", 1, "float_loop", 1, "nested_loop", 2,
            "try_loop", 1, "generator_loop", 1, "method_loop", 1, "closure_loop", 1, "list_loop", 1);

    private static final List<String> ALLOCATIONS = List.of("Box", "BoxNode$AllocatingBox", "BoxNode$PureBox",
            "CommitAllocation", "NewInstance", "NewArray", "DynamicNewArray", "DynamicNewInstance");
    private static final List<String> CALLS = List.of("Invoke", "InvokeWithException");

    private static String log;
    private static String out;
    private static final Map<String, DumpedGraph> GRAPHS = new HashMap<>();

    @BeforeClass
    public static void compile() throws IOException, InterruptedException {
        File outFile = FOLDER.newFile();
        File errFile = FOLDER.newFile();
        Path dump = FOLDER.newFolder().toPath();
        List<String> command = new ArrayList<>(virtualMachine());
        command.addAll(List.of("-Djdk.graal.Dump=Truffle:1", "-Djdk.graal.PrintGraph=File",
                "-Djdk.graal.TrackNodeSourcePosition=true", "-Djdk.graal.DumpPath=" + dump));
        command.addAll(List.of(PbcvmLauncher.class.getName(), "--experimental-options", "--engine.MultiTier=false",
                "--engine.BackgroundCompilation=false", "--engine.TraceCompilation",
                "--compiler.NodeSourcePositions=true",
                "--engine.CompileOnly=" + String.join(",", LOOPS.keySet()), PROGRAM));
        Process process = new ProcessBuilder(command).redirectOutput(outFile).redirectError(errFile).start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        log = Files.readString(errFile.toPath());
        out = Files.readString(outFile.toPath());
        assertTrue(log, ended);
        readGraphs(dump);
    }

    /** The optimizing runtime: as modules where the build made them, else from the jars of the class path. */
    private static List<String> virtualMachine() {
        List<String> compiler = new ArrayList<>();
        List<String> modules = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.matches("(compiler|truffle-compiler|collections|word)-[0-9].*\\.jar")) {
                compiler.add(entry);
            } else if (name.matches("(truffle-api|truffle-runtime|polyglot|nativeimage|jniutils)-[0-9].*\\.jar")) {
                modules.add(entry);
            } else {
                classes.add(entry);
            }
        }
        if (System.getProperty("pbcvm.test.modules") != null) {
            compiler = List.of(System.getProperty("pbcvm.test.compiler"));
            modules = List.of(System.getProperty("pbcvm.test.modules"));
        }
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss16m",
                "-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI", "-XX:+UseSerialGC",
                "--upgrade-module-path=" + String.join(File.pathSeparator, compiler),
                "--module-path=" + String.join(File.pathSeparator, modules), "--add-modules=ALL-MODULE-PATH",
                "--enable-native-access=org.graalvm.truffle", "--sun-misc-unsafe-memory-access=allow", "-cp",
                String.join(File.pathSeparator, classes));
    }

    /** Files are named {@code TruffleHotSpotCompilation-<number>[<function>].bgv}; the last compilation counts. */
    private static void readGraphs(Path dump) throws IOException {
        Map<String, Path> last = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        try (Stream<Path> files = Files.walk(dump)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    int number = Integer.parseInt(name.group(1));
                    if (numbers.merge(name.group(2), number, Math::max) == number) {
                        last.put(name.group(2), file);
                    }
                }
            }
        }
        for (Map.Entry<String, Path> entry : last.entrySet()) {
            DumpedGraph.read(entry.getValue()).stream().filter(graph -> graph.name().contains("After TruffleTier"))
                    .max(Comparator.comparingInt(DumpedGraph::size))
                    .ifPresent(graph -> GRAPHS.put(entry.getKey(), graph));
        }
    }

    private static DumpedGraph graph(String function) {
        DumpedGraph graph = GRAPHS.get(function);
        assertNotNull(function + " was not compiled\n" + log, graph);
        return graph;
    }

    private static void assertNoneInLoops(String function, List<String> kinds) {
        for (String kind : kinds) {
            assertEquals(function + ": " + kind, List.of(), graph(function).describeInLoops(kind));
        }
    }

    @Test
    public void resultsAreRight() {
        assertEquals("[3300, 49.0, 165999, 150, 4950, 5250, 500, 250]", out.strip());
    }

    @Test
    public void noDispatchIsLeft() {
        for (String function : LOOPS.keySet()) {
            assertEquals(function, List.of(), graph(function).all("IntegerSwitch"));
        }
    }

    @Test
    public void loopsAreThoseOfThePythonCode() {
        for (Map.Entry<String, Integer> entry : LOOPS.entrySet()) {
            DumpedGraph graph = graph(entry.getKey());
            assertEquals(entry.getKey() + graph.describeInLoops("LoopBegin"), (int) entry.getValue(),
                    graph.all("LoopBegin").size());
        }
    }

    @Test
    public void loopsOverNumbersDoNotAllocate() {
        for (String function : List.of("integer_loop", "float_loop", "method_loop", "closure_loop", "list_loop")) {
            assertNoneInLoops(function, ALLOCATIONS);
        }
    }

    @Test
    public void hotLoopsDoNotCall() {
        for (String function : List.of("integer_loop", "float_loop", "generator_loop", "method_loop", "closure_loop",
                "list_loop")) {
            assertNoneInLoops(function, CALLS);
        }
    }

    /** The lines of {@code integer_loop}'s loop, and node classes named after their opcodes. */
    @Test
    public void nodesNameOpcodeAndLine() {
        String origins = graph("integer_loop").origins();
        for (String part : List.of("hot.py:9)", "hot.py:10)", "hot.py:12)", "hot.py:13)",
                "pbcvm.nodes.opcode.store.StoreFastNode", "pbcvm.nodes.opcode.binary.SubtractNode")) {
            assertTrue(part + " in\n" + origins, origins.contains(part));
        }
    }

    @Test
    public void everythingCompilesAndStaysCompiled() {
        assertFalse(log, log.contains("opt failed"));
        int mark = log.indexOf("warm\n");
        assertTrue(log, mark >= 0);
        for (String event : List.of("opt deopt", "opt inval", "opt done")) {
            assertFalse(log, log.substring(mark).contains(event));
        }
    }
}
