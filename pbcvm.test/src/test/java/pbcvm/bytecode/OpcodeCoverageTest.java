package pbcvm.bytecode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.BeforeClass;
import org.junit.Test;

import pbcvm.code.CodeObject;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;

/**
 * Every opcode that can be executed has its class, in one family package, and a feature script that runs it; {@code
 * docs/OPCODES.md} says which.
 *
 * <p>{@code -Dpbcvm.test.update=true} writes that page anew.
 */
public class OpcodeCoverageTest {

    private static final Path TOP = Path.of("..");
    private static final Path PAGE = TOP.resolve("docs/OPCODES.md");
    private static final Path CLASSES = TOP.resolve("pbcvm.language/src/main/java/pbcvm/nodes/opcode");
    private static final Path PYCS = Path.of("src/test/pyc");
    /** The versions whose code is executed. */
    private static final List<PythonVersion> EXECUTED = List.of(PythonVersion.V3_11);
    /** Opcodes that only carry data for others or mark a place: they need no class. */
    private static final Set<Opcode> DATA = EnumSet.of(Opcode.CACHE, Opcode.EXTENDED_ARG, Opcode.NOP, Opcode.RESUME,
            Opcode.PRECALL, Opcode.KW_NAMES);
    private static final int SCRIPTS_SHOWN = 3;

    private static Map<String, List<String>> families;
    private static Map<Opcode, List<String>> scripts;

    @BeforeClass
    public static void collect() throws IOException {
        families = families();
        scripts = new EnumMap<>(Opcode.class);
        for (PythonVersion version : EXECUTED) {
            collectScripts(version);
        }
    }

    @Test
    public void everyOpcodeHasOneClass() {
        List<String> holes = new ArrayList<>();
        for (Opcode opcode : executed()) {
            if (!DATA.contains(opcode)) {
                int count = families.getOrDefault(className(opcode), List.of()).size();
                if (count != 1) {
                    holes.add(opcode + ": " + count + " classes " + className(opcode));
                }
            }
        }
        assertTrue(String.join("\n", holes), holes.isEmpty());
    }

    @Test
    public void everyOpcodeHasAScript() {
        List<String> holes = new ArrayList<>();
        for (Opcode opcode : executed()) {
            if (opcode != Opcode.CACHE && opcode != Opcode.EXTENDED_ARG && !scripts.containsKey(opcode)) {
                holes.add(opcode.toString());
            }
        }
        assertTrue("no script: " + holes, holes.isEmpty());
    }

    @Test
    public void thePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("pbcvm.test.update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", page);
    }

    private static Set<Opcode> executed() {
        Set<Opcode> result = EnumSet.noneOf(Opcode.class);
        for (PythonVersion version : EXECUTED) {
            for (Opcode opcode : Opcode.values()) {
                if (OpcodeTables.of(version).contains(opcode) && opcode.isInFiles()) {
                    result.add(opcode);
                }
            }
        }
        return result;
    }

    /** {@code FOR_ITER} is {@code ForIterNode}. */
    private static String className(Opcode opcode) {
        StringBuilder name = new StringBuilder();
        for (String word : opcode.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase());
        }
        return name.append("Node").toString();
    }

    /** The family packages of each class name. */
    private static Map<String, List<String>> families() throws IOException {
        Map<String, List<String>> result = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Node.java")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                String family = file.getParent().getFileName().toString();
                result.computeIfAbsent(name, key -> new ArrayList<>()).add(family);
            }
        }
        return result;
    }

    /** Notes for every opcode the scripts that have it, the shortest script first. */
    private static void collectScripts(PythonVersion version) throws IOException {
        List<Path> pycs;
        try (Stream<Path> files = Files.list(PYCS.resolve(version.toString()))) {
            pycs = files.filter(OpcodeCoverageTest::isScript)
                    .sorted(Comparator.comparing((Path f) -> f.toFile().length()).thenComparing(f -> f)).toList();
        }
        for (Path pyc : pycs) {
            String name = pyc.getFileName().toString().replace(".pyc", "");
            for (Opcode opcode : opcodes(PycFile.read(pyc).code(), EnumSet.noneOf(Opcode.class))) {
                scripts.computeIfAbsent(opcode, key -> new ArrayList<>()).add(name);
            }
        }
    }

    /** Modules that the scripts import have no expected output. */
    private static boolean isScript(Path pyc) {
        String name = pyc.getFileName().toString();
        return name.endsWith(".pyc") && Files.exists(Path.of("src/test/python", name.replace(".pyc", ".out")));
    }

    private static Set<Opcode> opcodes(CodeObject code, Set<Opcode> found) {
        for (Instruction instruction : Decoder.decode(code)) {
            found.add(instruction.opcode());
        }
        for (Object constant : code.consts()) {
            if (constant instanceof CodeObject nested) {
                opcodes(nested, found);
            }
        }
        return found;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                        # Opcodes

                        Written by `OpcodeCoverageTest` (`-Dpbcvm.test.update=true`). Code of %s is executed; of the \
                        other
                        versions the bytes are read, verified, disassembled and written. A class stands in
                        `pbcvm.nodes.opcode` and the family package named here; "data" marks opcodes that only carry
                        something for others. The scripts are in `pbcvm.test/src/test/python`.

                        | Opcode | Versions | Class | Scripts |
                        |---|---|---|---|
                        """.formatted(EXECUTED.getFirst()));
        Set<Opcode> executed = executed();
        for (Opcode opcode : Opcode.values()) {
            String versions = versions(opcode);
            if (!versions.isEmpty() && opcode.isInFiles()) {
                boolean runs = executed.contains(opcode);
                page.append("| ").append(opcode).append(" | ").append(versions).append(" | ")
                        .append(runs ? place(opcode) : "").append(" | ")
                        .append(runs ? examples(opcode) : "").append(" |\n");
            }
        }
        return page.toString();
    }

    private static String place(Opcode opcode) {
        if (DATA.contains(opcode)) {
            return "data";
        }
        String name = className(opcode);
        return String.join(", ",
                families.getOrDefault(name, List.of("MISSING")).stream().map(f -> f + "." + name).toList());
    }

    private static String examples(Opcode opcode) {
        return String.join(", ", scripts.getOrDefault(opcode, List.of()).stream().limit(SCRIPTS_SHOWN).toList());
    }

    /** The versions that have the opcode, neighbours joined: {@code 2.7, 3.6–3.8}. */
    private static String versions(Opcode opcode) {
        List<String> ranges = new ArrayList<>();
        PythonVersion first = null;
        PythonVersion last = null;
        for (PythonVersion version : PythonVersion.values()) {
            if (OpcodeTables.of(version).contains(opcode)) {
                first = first == null ? version : first;
                last = version;
            } else if (first != null) {
                ranges.add(range(first, last));
                first = null;
            }
        }
        if (first != null) {
            ranges.add(range(first, last));
        }
        return String.join(", ", ranges);
    }

    private static String range(PythonVersion first, PythonVersion last) {
        return first == last ? first.toString() : first + "–" + last;
    }
}
