package pbcvm.launcher;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.Test;

/** CPython's rules for a command line. */
public class ArgumentsTest {

    private static Arguments parse(String... words) throws UsageException {
        return Arguments.parse(List.of(words));
    }

    @Test
    public void optionsEndAtTheProgram() throws UsageException {
        Arguments arguments = parse("-B", "prog.pyc", "-O", "--version");
        assertEquals(Arguments.Target.PATH, arguments.target());
        assertEquals("prog.pyc", arguments.program());
        assertEquals(List.of("-O", "--version"), arguments.programArguments());
        assertTrue(arguments.has('B'));
        assertFalse(arguments.has('O'));
    }

    @Test
    public void lettersMayStandTogether() throws UsageException {
        Arguments arguments = parse("-OOBmjson.tool", "x");
        assertEquals(2, arguments.count('O'));
        assertEquals(Arguments.Target.MODULE, arguments.target());
        assertEquals("json.tool", arguments.program());
        assertEquals(List.of("x"), arguments.programArguments());
    }

    @Test
    public void valueMayBeTheNextWord() throws UsageException {
        Arguments arguments = parse("-W", "error", "-Xa=b", "-X", "c", "-c", "pass", "-W");
        assertEquals(List.of("error"), arguments.warnOptions());
        assertEquals(List.of("a=b", "c"), arguments.implementationOptions());
        assertEquals(Arguments.Target.COMMAND, arguments.target());
        assertEquals(List.of("-W"), arguments.programArguments());
    }

    @Test
    public void unknownLongOptionIsPassedOn() throws UsageException {
        assertEquals(List.of("--engine.TraceCompilation"), parse("--engine.TraceCompilation", "a.pyc").passedOn());
    }

    @Test
    public void dashIsStandardInput() throws UsageException {
        Arguments arguments = parse("-", "a");
        assertEquals(Arguments.Target.STANDARD_INPUT, arguments.target());
        assertEquals("-", arguments.program());
        assertEquals(List.of("a"), arguments.programArguments());
    }

    @Test
    public void twoDashesEndTheOptions() throws UsageException {
        assertEquals("-x.pyc", parse("--", "-x.pyc").program());
    }

    @Test
    public void disassemblyTakesAFile() throws UsageException {
        assertEquals(Arguments.Target.DISASSEMBLY, parse("--dis", "a.pyc").target());
        assertEquals(Arguments.Target.JSON_DISASSEMBLY, parse("--dis=json", "a.pyc").target());
    }

    @Test
    public void mistakesHaveCPythonsWords() {
        assertMistake("Unknown option: -z", "-Bz");
        assertMistake("Argument expected for the -m option", "-m");
        assertMistake("Argument expected for the -W option", "-W");
        assertMistake("Argument expected for the --check-hash-based-pycs options", "--check-hash-based-pycs");
        assertMistake("--check-hash-based-pycs must be one of 'default', 'always', or 'never'",
                "--check-hash-based-pycs", "often");
    }

    private static void assertMistake(String message, String... words) {
        assertEquals(message, assertThrows(UsageException.class, () -> parse(words)).getMessage());
    }

    @Test
    public void variablesCountUnlessIgnored() throws UsageException {
        Map<String, String> variables =
                Map.of("PYTHONOPTIMIZE", "x", "PYTHONVERBOSE", "3", "PYTHONDONTWRITEBYTECODE", "",
                        "PYTHONPATH", "/lib", "PYTHONWARNINGS", "ignore,once");
        Map<String, String> options = LanguageOptions.of(parse("-v", "-Werror", "-bb", "p"), variables::get);
        assertEquals("1", options.get("pbcvm.Optimize"));
        assertEquals("3", options.get("pbcvm.Verbose"));
        assertEquals("/lib", options.get("pbcvm.PythonPath"));
        assertEquals("ignore\nonce\nerror\nerror::BytesWarning", options.get("pbcvm.WarnOptions"));
        assertFalse(options.containsKey("pbcvm.DontWriteBytecode"));
        assertEquals(Map.of("pbcvm.Isolated", "true", "pbcvm.IgnoreEnvironment", "true", "pbcvm.NoUserSite", "true",
                "pbcvm.SafePath", "true"), LanguageOptions.of(parse("-I", "p"), variables::get));
    }
}
