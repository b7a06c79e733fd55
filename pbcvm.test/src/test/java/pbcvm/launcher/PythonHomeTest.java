package pbcvm.launcher;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Where a standard library is looked for. */
public class PythonHomeTest {

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    /** A version that no machine has. */
    private final PythonHome home = new PythonHome("9.99");

    private Path install(String prefix) throws IOException {
        Path directory = folder.getRoot().toPath().toRealPath().resolve(prefix);
        Files.createDirectories(directory.resolve("lib/python9.99"));
        Files.createFile(directory.resolve("lib/python9.99/os.py"));
        Files.createDirectories(directory.resolve("bin"));
        Path command = Files.createFile(directory.resolve("bin/python9.99"));
        command.toFile().setExecutable(true);
        return directory;
    }

    @Test
    public void commandOnThePathComesFirst() throws IOException {
        Path named = install("usr");
        install("home/.pyenv/versions/9.99.1");
        assertEquals(named.toString(),
                home.find("/nowhere:" + named.resolve("bin"), folder.getRoot().toPath().resolve("home")));
    }

    @Test
    public void newestOfTheUserIsTaken() throws IOException {
        install("home/.pyenv/versions/9.99.2");
        Path newest = install("home/.pyenv/versions/9.99.10");
        assertEquals(newest.toString(), home.find("", newest.getParent().getParent().getParent()));
    }

    @Test
    public void nothingFoundIsTheEmptyText() {
        assertEquals("", home.find("/nowhere", folder.getRoot().toPath()));
    }
}
