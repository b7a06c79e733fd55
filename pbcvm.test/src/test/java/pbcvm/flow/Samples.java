package pbcvm.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;

/** The pyc files that the tests of the bytes share: small programs, compiled by every version that can. */
public final class Samples {

    private static final Path FOLDER = Path.of("src/test/bytes");

    private Samples() {
    }

    /** All samples of one version. */
    public static List<Path> of(PythonVersion version) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(version.toString()))) {
            return files.filter(file -> file.toString().endsWith(".pyc")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One sample of one version. */
    public static PycFile read(PythonVersion version, String name) {
        try {
            return PycFile.read(FOLDER.resolve(version.toString()).resolve(name + ".pyc"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
