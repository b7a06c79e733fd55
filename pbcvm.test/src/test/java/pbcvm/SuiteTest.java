package pbcvm;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Test;

/** Keeps the mx suite equal to the Maven poms: modules, library versions, digests and module descriptors. */
public class SuiteTest {

    private static final Path TOP = Path.of(System.getProperty("pbcvm.top", ".."));
    private static final Pattern LIBRARY = Pattern.compile("\"digest\": \"sha512:([0-9a-f]+)\",\\s*\"maven\": \\{"
            + "\"groupId\": \"([^\"]+)\", \"artifactId\": \"([^\"]+)\", \"version\": \"([^\"]+)\"\\}");

    private final String suite = read("mx.pbcvm/suite.py");
    private final String pom = read("pom.xml");

    @Test
    public void projectsAreTheModules() {
        assertEquals(all(pom, "<module>([^<]+)</module>"), all(section("projects"), "\"(pbcvm\\.[a-z]+)\": \\{"));
    }

    @Test
    public void versionIsThePoms() {
        assertEquals(first(pom, "<version>([^<]+?)(?:-SNAPSHOT)?</version>"),
                first(suite, "\"version\": \"([^\"]+)\""));
    }

    @Test
    public void librariesHaveThePomsVersions() {
        Map<String, String> versions = new TreeMap<>();
        Matcher library = LIBRARY.matcher(suite);
        while (library.find()) {
            versions.put(library.group(3), library.group(4));
        }
        assertTrue(
                versions.keySet().containsAll(Set.of("truffle-api", "truffle-runtime", "compiler", "launcher-common")));
        versions.forEach((artifact, version) -> {
            String property = artifact.equals("truffle-dsl-processor") ? "dsl.version" : "graalvm.version";
            assertEquals(artifact, first(pom, "<" + property + ">([^<]+)<"), version);
        });
    }

    @Test
    public void everyRunTimeJarIsALibraryWithItsDigest() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Matcher library = LIBRARY.matcher(suite);
        while (library.find()) {
            digests.put(library.group(3) + "-" + library.group(4) + ".jar", library.group(1));
        }
        int compared = 0;
        for (String folder : new String[]{"dependency", "compiler"}) {
            Path jars = TOP.resolve("pbcvm.launcher/target").resolve(folder);
            if (!Files.isDirectory(jars)) {
                continue;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(jars, "*.jar")) {
                for (Path jar : files) {
                    assertEquals(jar.toString(), digests.get(jar.getFileName().toString()), sha512(jar));
                    compared++;
                }
            }
        }
        assertTrue("no jars to compare with", compared > 0 || !Files.isDirectory(TOP.resolve("pbcvm.launcher/target")));
    }

    @Test
    public void distributionsHaveTheDescriptors() {
        for (String module : new String[]{"pbcvm.language", "pbcvm.launcher"}) {
            String descriptor = read(module + "/src/main/module/module-info.java");
            String info = first(section("distributions"), "(\"name\": \"" + module + "\"[^}]+)");
            assertEquals(module, all(descriptor, "requires ([\\w.]+);"),
                    all(first(info, "\"requires\": \\[([^\\]]*)"), "\"([^\"]+)\""));
            assertEquals(module, all(descriptor, "exports ([\\w. ,]+);"),
                    all(first(info, "\"exports\": \\[([^\\]]*)"), "\"([^\"]+)\""));
        }
    }

    @Test
    public void graalSuiteIsNotImported() {
        assertFalse(suite.contains("\"imports\""));
    }

    private String section(String name) {
        return first(suite, "(?s)\n    \"" + name + "\": \\{(.*?)\n    \\},");
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(pattern, matcher.find());
        return matcher.group(1);
    }

    private static Set<String> all(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String read(String file) {
        try {
            return Files.readString(TOP.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String sha512(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
