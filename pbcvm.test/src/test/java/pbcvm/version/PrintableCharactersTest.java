package pbcvm.version;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Characters are printable from the version on that knows them. */
public class PrintableCharactersTest {

    private static final int SINCE_UNICODE_14 = 0x1FAE1;
    private static final int SINCE_UNICODE_15 = 0x1FAE8;
    private static final int SINCE_UNICODE_16 = 0x1FAE9;

    @Test
    public void oldCharactersAlwaysAre() {
        for (PythonVersion version : PythonVersion.values()) {
            assertTrue(PrintableCharacters.isPrintable('a', version));
            assertTrue(PrintableCharacters.isPrintable(' ', version));
            assertTrue(PrintableCharacters.isPrintable(0x20AC, version));
            assertFalse(PrintableCharacters.isPrintable('\n', version));
            assertFalse(PrintableCharacters.isPrintable(0xA0, version));
            assertFalse(PrintableCharacters.isPrintable(0xD800, version));
            assertFalse(PrintableCharacters.isPrintable(0xE000, version));
        }
    }

    @Test
    public void newCharactersAreSinceTheirVersion() {
        assertFalse(PrintableCharacters.isPrintable(SINCE_UNICODE_14, PythonVersion.V3_10));
        assertTrue(PrintableCharacters.isPrintable(SINCE_UNICODE_14, PythonVersion.V3_11));
        assertFalse(PrintableCharacters.isPrintable(SINCE_UNICODE_15, PythonVersion.V3_11));
        assertTrue(PrintableCharacters.isPrintable(SINCE_UNICODE_15, PythonVersion.V3_12));
        assertFalse(PrintableCharacters.isPrintable(SINCE_UNICODE_16, PythonVersion.V3_13));
    }
}
