package pbcvm.launcher;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a program file is taken for, and the words when it cannot be opened. */
public class ProgramFileTest {

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private Path file(String name, byte... content) throws IOException {
        File file = folder.newFile(name);
        return Files.write(file.toPath(), content);
    }

    @Test
    public void suffixOrMagicNumberMeansCompiled() throws IOException {
        assertEquals(ProgramFile.Kind.COMPILED, ProgramFile.kind(file("a.pyc")));
        assertEquals(ProgramFile.Kind.COMPILED,
                ProgramFile.kind(file("b", (byte) 0xa7, (byte) 0x0d, (byte) '\r', (byte) '\n')));
        assertEquals(ProgramFile.Kind.SOURCE, ProgramFile.kind(file("c.py", "print()".getBytes())));
        assertEquals(ProgramFile.Kind.SOURCE, ProgramFile.kind(file("empty")));
    }

    @Test
    public void foldersAndZipFilesAreContainers() throws IOException {
        assertEquals(ProgramFile.Kind.CONTAINER, ProgramFile.kind(folder.getRoot().toPath()));
        assertEquals(ProgramFile.Kind.CONTAINER, ProgramFile.kind(file("z", "PK\3\4".getBytes())));
    }

    @Test
    public void missingFileHasCPythonsWords() {
        NoSuchFileException problem =
                assertThrows(NoSuchFileException.class, () -> ProgramFile.kind(Path.of("/no/x.pyc")));
        assertEquals("can't open file '/no/x.pyc': [Errno 2] No such file or directory",
                ProgramFile.cannotOpen("/no/x.pyc", problem));
        assertEquals("can't open file \"/it's\": [Errno 2] No such file or directory",
                ProgramFile.cannotOpen("/it's", problem));
    }
}
