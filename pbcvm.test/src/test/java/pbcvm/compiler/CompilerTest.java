package pbcvm.compiler;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import pbcvm.code.CodeObject;
import pbcvm.code.Tuple;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.parser.WarningSink;
import pbcvm.pyc.PycFile;

/** The code that is made of the feature scripts is that of their checked-in files, which CPython has made. */
public class CompilerTest {

    private static final Path SCRIPTS = Path.of("src/test/python");
    private static final Path PYCS = Path.of("src/test/pyc/3.11");

    @Test
    public void featureScriptsHaveTheCodeOfCPython() throws IOException {
        compareFolder(SCRIPTS, PYCS);
        compareFolder(SCRIPTS.resolve("modules"), PYCS);
    }

    private static void compareFolder(Path sources, Path pycs) throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.list(sources)) {
            scripts = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
        CodeComparison comparison = new CodeComparison();
        List<String> differences = new ArrayList<>();
        for (Path script : scripts) {
            String name = script.getFileName().toString().replaceFirst("\\.py$", "");
            Path pyc = pycs.resolve(name + ".pyc");
            if (Files.exists(pyc)) {
                comparison.first = null;
                compare(comparison, Files.readAllBytes(script), PycFile.read(pyc).code());
                if (comparison.first != null) {
                    differences.add(name + ": " + comparison.first);
                }
            }
        }
        assertEquals(List.of(), differences);
        assertEquals(comparison.total, comparison.equal);
    }

    private static void compare(CodeComparison comparison, byte[] source, CodeObject expected) {
        boolean isSingle = new String(source, StandardCharsets.UTF_8).startsWith("# mode: single");
        comparison.compare(expected, new Compiler(expected.fileName(), 0, 0, WarningSink.IGNORE).compile(source,
                isSingle ? CompileMode.SINGLE : CompileMode.EXEC));
    }

    private static CodeObject compile(String source, int optimize, int flags) {
        return new Compiler("<test>", optimize, flags, WarningSink.IGNORE).compile(source, CompileMode.EXEC);
    }

    @Test
    public void optimizationDropsAssertionsAndDocstrings() {
        String source = "def f():\n  'text'\n  assert x, 'wrong'\n  return __debug__\n";
        CodeObject plain = (CodeObject) compile(source, 0, 0).consts()[0];
        assertEquals(Tuple.of("text", "wrong", true), Tuple.of(plain.consts()));
        CodeObject asserted = (CodeObject) compile(source, 1, 0).consts()[0];
        assertEquals(Tuple.of("text", false), Tuple.of(asserted.consts()));
        CodeObject bare = (CodeObject) compile(source, 2, 0).consts()[0];
        assertEquals(Tuple.of(pbcvm.code.Singleton.NONE, false), Tuple.of(bare.consts()));
    }

    @Test
    public void topLevelAwaitNeedsItsFlag() {
        assertThrows(PythonSyntaxException.class, () -> compile("await x", 0, 0));
        assertTrue(compile("await x", 0, Compiler.ALLOW_TOP_LEVEL_AWAIT).hasFlag(CodeObject.COROUTINE));
    }

    @Test
    public void constantsAreFoldedExactly() {
        assertEquals(Tuple.of(1e-3, 0.1, 2.5, -2L, pbcvm.code.Singleton.NONE),
                Tuple.of(compile("a = 10 ** -3; b = 1 / 10; c = 5 // 2.0 + .5; d = ~1", 0, 0).consts()));
    }

    @Test
    public void largeResultsAreNotFolded() {
        assertEquals(Tuple.of("x", 5000L, pbcvm.code.Singleton.NONE),
                Tuple.of(compile("a = 'x' * 5000", 0, 0).consts()));
    }

    @Test
    public void warningsCanBeErrors() {
        Compiler strict = new Compiler("<test>", 0, 0, (category, message, line) -> true);
        PythonSyntaxException error = assertThrows(PythonSyntaxException.class,
                () -> strict.compile("x is 1", CompileMode.EXEC));
        assertEquals("\"is\" with a literal. Did you mean \"==\"?", error.getMessage());
    }
}
