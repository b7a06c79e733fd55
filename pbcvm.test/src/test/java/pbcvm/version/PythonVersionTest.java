package pbcvm.version;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Versions, their order and their magic numbers. */
public class PythonVersionTest {

    @Test
    public void textAndVersionBelongTogether() {
        for (PythonVersion version : PythonVersion.values()) {
            assertEquals(version, PythonVersion.parse(version.toString()));
        }
        assertEquals("3.11", PythonVersion.V3_11.toString());
        assertNull(PythonVersion.parse("3.5"));
    }

    @Test
    public void magicNumbersAreFoundBack() {
        for (PythonVersion version : PythonVersion.values()) {
            assertEquals(version, MagicNumbers.versionOf(MagicNumbers.of(version)));
        }
        assertNull(MagicNumbers.versionOf(3494));
        assertTrue(MagicNumbers.isPyc(new byte[]{(byte) 0xa7, 0x0d, 0x0d, 0x0a, 0}));
        assertFalse(MagicNumbers.isPyc(new byte[]{(byte) 0xa7, 0x0d, 0x0d}));
        assertFalse(MagicNumbers.isPyc(new byte[]{(byte) 0xa7, 0x0d, 0x0a, 0x0d}));
    }

    @Test
    public void rangesAreClosed() {
        VersionRange range = new VersionRange(PythonVersion.V3_8, PythonVersion.V3_10);
        assertFalse(range.contains(PythonVersion.V3_7));
        assertTrue(range.contains(PythonVersion.V3_8));
        assertTrue(range.contains(PythonVersion.V3_10));
        assertFalse(range.contains(PythonVersion.V3_11));
        assertEquals(3, range.versions().size());
    }
}
