package pbcvm.compiler;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.Test;
import pbcvm.compiler.parser.ParseMode;
import pbcvm.compiler.parser.ParserOptions;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.parser.SourceParser;
import pbcvm.compiler.scope.ScopeDump;
import pbcvm.compiler.syntax.AstDump;
import pbcvm.compiler.syntax.Mod;

/** Trees, symbol tables and errors of small sources, right and wrong ones, are those that CPython has written down. */
public class SnippetsTest {

    private static final Path FOLDER = Path.of("src/test/compiler-lib");

    private static String[] blocks(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        return text.substring(0, text.length() - 1).split("\n%%\n", -1);
    }

    private static Mod parse(String source) {
        return SourceParser.parse(source, ParseMode.EXEC, ParserOptions.DEFAULT);
    }

    private static void compare(String name, Function<String, String> compiler) throws IOException {
        String[] sources = blocks("snippets.txt");
        String[] expected = blocks(name);
        assertEquals(sources.length, expected.length);
        assertTrue(sources.length > 200);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            String found;
            try {
                found = compiler.apply(sources[i]);
            } catch (PythonSyntaxException error) {
                found = "!" + CompilerLibIT.errorText(error);
            }
            if (!found.equals(expected[i])) {
                wrong.add(sources[i] + "\nCPython: " + expected[i] + "\nPBCVM:   " + found);
            }
        }
        assertEquals(String.join("\n\n", wrong), 0, wrong.size());
    }

    @Test
    public void trees() throws IOException {
        compare("trees.txt", source -> AstDump.dump(parse(source), true));
    }

    @Test
    public void symbolTables() throws IOException {
        compare("symtables.txt", source -> ScopeDump.dump(parse(source)));
    }

    @Test
    public void errors() throws IOException {
        compare("errors.txt", source -> CompilerLibIT.checkErrors(parse(source)));
    }
}
