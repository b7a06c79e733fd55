package pbcvm.marshal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.LongInt;
import pbcvm.code.MalformedCodeException;
import pbcvm.code.SetConst;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;

/** Marshalled data of all kinds, good and bad. Letters of the data stand for bytes of that value. */
public class MarshalReaderTest {

    private static Object read(PythonVersion version, String data) {
        return new MarshalReader(data.getBytes(StandardCharsets.ISO_8859_1), 0, version, "file").read();
    }

    private static Object read(String data) {
        return read(PythonVersion.V3_11, data);
    }

    private static String refusal(PythonVersion version, String data) {
        return assertThrows(MalformedCodeException.class, () -> read(version, data)).getMessage();
    }

    private static String refusal(String data) {
        return refusal(PythonVersion.V3_11, data);
    }

    @Test
    public void singletons() {
        assertEquals(Singleton.NONE, read("N"));
        assertEquals(true, read("T"));
        assertEquals(false, read("F"));
        assertEquals(Singleton.ELLIPSIS, read("."));
        assertEquals(Singleton.STOP_ITERATION, read("S"));
    }

    @Test
    public void numbers() {
        assertEquals(-2L, read("i\u00fe\u00ff\u00ff\u00ff"));
        assertEquals(1L << 15, read("l\2\0\0\0\0\0\1\0"));
        assertEquals(-((1L << 15) + 3), read("l\u00fe\u00ff\u00ff\u00ff\3\0\1\0"));
        assertEquals(0L, read("l\0\0\0\0"));
        assertEquals(BigInteger.ONE.shiftLeft(75), read("l\6\0\0\0" + "\0\0".repeat(5) + "\1\0"));
        assertEquals(1.5, read("g\0\0\0\0\0\0\u00f8\u003f"));
        assertEquals(1.5, read("f\u00031.5"));
        assertEquals(Double.NEGATIVE_INFINITY, read("f\4-inf"));
        assertEquals(new Complex(1.5, -2), read("x\u00031.5\u0002-2"));
        assertEquals(new Complex(0, 1.5), read("y" + "\0".repeat(8) + "\0\0\0\0\0\0\u00f8\u003f"));
    }

    @Test
    public void numbersOfPython2() {
        assertEquals(7L, read(PythonVersion.V2_7, "i\7\0\0\0"));
        assertEquals(1L << 40, read(PythonVersion.V2_7, "I\0\0\0\0\0\1\0\0"));
        assertEquals(new LongInt(BigInteger.valueOf(7)), read(PythonVersion.V2_7, "l\1\0\0\0\7\0"));
    }

    @Test
    public void texts() {
        assertEquals("abc", read("z\3abc"));
        assertEquals("abc", read("Z\3abc"));
        assertEquals("abc", read("a\3\0\0\0abc"));
        assertEquals("\u20ac", read("u\3\0\0\0\u00e2\u0082\u00ac"));
        assertEquals("\ud83d\udc0d", read("t\4\0\0\0\u00f0\u009f\u0090\u008d"));
        assertEquals("\ud83d", read("u\3\0\0\0\u00ed\u00a0\u00bd"));
        assertEquals(new SurrogateText(new int[]{0xd83d, 0xdc0d}),
                read("u\6\0\0\0\u00ed\u00a0\u00bd\u00ed\u00b0\u008d"));
        assertEquals(new Bytes(new byte[]{'a', 0}), read("s\2\0\0\0a\0"));
    }

    @Test
    public void containers() {
        assertEquals(Tuple.of(1L, Tuple.EMPTY), read(")\2i\1\0\0\0(\0\0\0\0"));
        assertEquals(new ListConst(Tuple.of(true)), read("[\1\0\0\0T"));
        assertEquals(new SetConst(Tuple.of(true)), read("<\1\0\0\0T"));
        assertEquals(new FrozenSetConst(Tuple.of(true)), read(">\1\0\0\0T"));
        assertEquals(new DictConst(Tuple.of(true, Singleton.NONE)), read("{TN0"));
    }

    @Test
    public void referencesAreTheSameObject() {
        Tuple tuple = (Tuple) read("\u00a9\3\u00a9\1Tr\1\0\0\0)\1T");
        assertSame(tuple.get(0), tuple.get(1));
        assertNotSame(tuple.get(0), tuple.get(2));
    }

    @Test
    public void internedStringsOfPython2AreReferredToByThemselves() {
        assertEquals(Tuple.of(new Bytes(new byte[]{'a'}), new Bytes(new byte[]{'b'}), new Bytes(new byte[]{'a'})),
                read(PythonVersion.V2_7, "(\3\0\0\0t\1\0\0\0as\1\0\0\0bR\0\0\0\0"));
    }

    @Test
    public void badReferencesAreRefused() {
        assertTrue(refusal("r\0\0\0\0").endsWith("reference 0 to an object that does not exist"));
        assertTrue(
                refusal("\u00a9\1r\u00ff\u00ff\u00ff\u00ff").endsWith("reference -1 to an object that does not exist"));
        assertEquals("file: byte 7: reference 0 to an object that contains it", refusal("\u00a9\1r\0\0\0\0"));
    }

    @Test
    public void truncationIsRefusedEverywhere() {
        String[] whole = {"i\1\0\0\0", "g" + "\0".repeat(8), "z\3abc", "(\2\0\0\0TT", "{TT0", "l\2\0\0\0\1\0\1\0"};
        for (String data : whole) {
            read(data);
            for (int length = 0; length < data.length(); length++) {
                String cut = data.substring(0, length);
                assertTrue(refusal(cut).startsWith("file: byte "));
            }
        }
    }

    @Test
    public void sizesBeyondTheDataAreRefused() {
        assertEquals("file: byte 5: size 2147483647 is beyond the end of the data", refusal("(\u00ff\u00ff\u00ff\177"));
        assertEquals("file: byte 5: size -1 is beyond the end of the data", refusal("s\u00ff\u00ff\u00ff\u00ff"));
        assertEquals("file: byte 5: size -2147483648 is beyond the end of the data", refusal("l\0\0\0\u0080"));
    }

    @Test
    public void lettersOfOtherVersionsAreRefused() {
        assertTrue(refusal("I" + "\0".repeat(8)).endsWith("unknown type code 73"));
        assertTrue(refusal(PythonVersion.V2_7, "z\1a").endsWith("unknown type code 122"));
        assertTrue(refusal(PythonVersion.V2_7, "\u00ceN").endsWith("unknown type code 206"));
        assertTrue(refusal("?").endsWith("unknown type code 63"));
    }

    @Test
    public void badTextsAndDigitsAreRefused() {
        assertTrue(refusal("u\2\0\0\0\u00c0\u0080").endsWith("text is no UTF-8"));
        assertTrue(refusal("u\1\0\0\0\u00ff").endsWith("text is no UTF-8"));
        assertTrue(refusal("u\2\0\0\0\u00e2\u0082").endsWith("text is no UTF-8"));
        assertTrue(refusal("f\1x").endsWith("a float is not written as a number"));
        assertTrue(refusal("l\1\0\0\0\u00ff\u00ff").endsWith("a digit of an integer is out of range"));
        assertTrue(refusal("l\1\0\0\0\0\0").endsWith("an integer has a leading zero digit"));
        assertTrue(refusal("0").endsWith("a null object stands where a value is needed"));
        assertTrue(refusal("{T0").endsWith("a null object stands where a value is needed"));
    }

    @Test
    public void depthIsBounded() throws Exception {
        Thread small = new Thread(null, () -> {
            assertTrue(refusal(")\1".repeat(100_000) + "N").endsWith("deep"));
            read(")\1".repeat(MarshalReader.MAX_CONSTANT_DEPTH) + "N");
        }, "small stack", 256 * 1024);
        Throwable[] failure = new Throwable[1];
        small.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
        small.start();
        small.join();
        assertEquals(null, failure[0]);
    }

    @Test
    public void sharedObjectsMayNotUnfoldWithoutBound() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int levels = 12;
        data.writeBytes(new byte[]{')', (byte) levels});
        data.writeBytes(new byte[]{(byte) (')' | 0x80), 1, 'N'});
        for (int level = 1; level < levels; level++) {
            data.writeBytes(new byte[]{(byte) (')' | 0x80), (byte) 200});
            for (int i = 0; i < 200; i++) {
                data.writeBytes(new byte[]{'r', (byte) (level - 1), 0, 0, 0});
            }
        }
        assertThrows(MalformedCodeException.class,
                () -> new MarshalReader(data.toByteArray(), 0, PythonVersion.V3_11, "file").read());
    }
}
