package pbcvm;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Which packages may know which, read off the sources. */
public class LayeringTest {

    private static final Path SOURCES = Path.of("../pbcvm.language/src/main/java/pbcvm");

    /** Packages that are plain Java; each may know those before it and itself. */
    private static final List<String> PLAIN = List.of("util", "version", "code", "marshal", "pyc", "bytecode", "flow",
            "compiler");

    private static final Pattern NAME = Pattern.compile("\\bpbcvm\\.(\\w+)");
    private static final Pattern VERSION_TEST = Pattern.compile("(==|!=)\\s*PythonVersion\\.|PythonVersion\\.V\\w+\\s*"
            + "(==|!=)|\\.(minor|major)\\(\\)\\s*[<>=!]|[vV]ersion(\\(\\))?\\.(compareTo|ordinal)\\(");

    private static List<Path> sourcesOf(String folder) throws IOException {
        if (!Files.isDirectory(SOURCES.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The source without comments, for those may mention anything. */
    private static String codeOf(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    @Test
    public void plainPackagesKnowOnlyThoseBeforeThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String name : PLAIN) {
            for (Path file : sourcesOf(name)) {
                count++;
                String code = codeOf(file);
                if (code.contains("com.oracle.truffle") || code.contains("org.graalvm")) {
                    wrong.add(file + " knows Truffle");
                }
                Matcher matcher = NAME.matcher(code);
                while (matcher.find()) {
                    int known = PLAIN.indexOf(matcher.group(1));
                    if (known < 0 || known > PLAIN.indexOf(name)) {
                        wrong.add(file + " knows " + matcher.group());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue("found " + count, count > 50);
    }

    @Test
    public void executionDoesNotKnowTheLibrary() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("nodes", "translate")) {
            for (Path file : sourcesOf(name)) {
                if (codeOf(file).contains("pbcvm.modules")) {
                    wrong.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void onlyThePackageVersionComparesVersions() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sourcesOf("")) {
            if (!file.startsWith(SOURCES.resolve("version")) && VERSION_TEST.matcher(codeOf(file)).find()) {
                wrong.add(file.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }
}
