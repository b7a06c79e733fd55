package pbcvm.pyc;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.Test;
import pbcvm.code.MalformedCodeException;
import pbcvm.flow.Samples;
import pbcvm.version.PythonVersion;

/** Headers of all versions and kinds. */
public class PycHeaderTest {

    private static final long SAMPLE_TIME = 1_600_000_000;

    @Test
    public void headersOfCPythonAreRead() throws IOException {
        for (PythonVersion version : PythonVersion.values()) {
            Path file = Samples.of(version).getFirst();
            byte[] data = Files.readAllBytes(file);
            PycHeader header = PycHeader.read(data, file.toString());
            assertEquals(version, header.version());
            assertEquals(PycHeader.Kind.TIMESTAMP, header.kind());
            assertEquals(SAMPLE_TIME, header.sourceTime());
            assertEquals(version == PythonVersion.V2_7 ? 0 : Files.size(Path.of("src/test/bytes/source/common.py")),
                    header.sourceSize());
            assertArrayEquals(Arrays.copyOf(data, header.length()), header.toBytes());
        }
    }

    @Test
    public void hashesAreKept() {
        for (PycHeader.Kind kind : PycHeader.Kind.values()) {
            boolean isHash = kind != PycHeader.Kind.TIMESTAMP;
            PycHeader header = new PycHeader(PythonVersion.V3_11, kind, isHash ? 0 : 0xFFFFFFFFL, isHash ? 0 : 7,
                    isHash ? 0xFEDCBA9876543210L : 0);
            assertEquals(header, PycHeader.read(header.toBytes(), "file"));
        }
    }

    @Test
    public void damageIsRefused() {
        byte[] good = new PycHeader(PythonVersion.V3_11, PycHeader.Kind.TIMESTAMP, 1, 2, 0).toBytes();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(MalformedCodeException.class, () -> PycHeader.read(cut, "file"));
        }
        byte[] flags = good.clone();
        flags[4] = 2;
        assertEquals("file: byte 4: invalid flags 2",
                assertThrows(MalformedCodeException.class, () -> PycHeader.read(flags, "file")).getMessage());
        byte[] magic = good.clone();
        magic[0]++;
        assertThrows(MalformedCodeException.class, () -> PycHeader.read(magic, "file"));
    }
}
