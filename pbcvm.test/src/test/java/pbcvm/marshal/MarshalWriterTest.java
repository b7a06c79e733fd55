package pbcvm.marshal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import pbcvm.code.Bytes;
import pbcvm.code.CodeObject;
import pbcvm.code.Complex;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.LongInt;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.flow.Samples;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/** What is written is read again as the same. */
public class MarshalWriterTest {

    private static final List<Object> CONSTANTS = List.of(Singleton.NONE, Singleton.ELLIPSIS,
            Singleton.STOP_ITERATION, true, false, 0L, -1L, 1L << 31, Long.MIN_VALUE, 1.5, -0.0, Double.NaN,
            new Complex(-0.0, Double.POSITIVE_INFINITY), "", "text", "x".repeat(300), "\u20ac", "\ud83d\udc0d",
            "\udc0d",
            new SurrogateText(new int[]{'a', 0xd800, 0xdc00}), new Bytes(new byte[]{0, -1}), Tuple.EMPTY,
            Tuple.of("a", Tuple.of("a")), new FrozenSetConst(Tuple.of(1L)), new DictConst(Tuple.of("k", 1L)));

    private static Object writeAndRead(Object constant, PythonVersion version) {
        MarshalWriter writer = new MarshalWriter(version);
        writer.write(constant);
        byte[] data = writer.toBytes();
        MarshalReader reader = new MarshalReader(data, 0, version, "file");
        Object read = reader.read();
        assertEquals(data.length, reader.position());
        return read;
    }

    @Test
    public void constantsStayTheSame() {
        for (PythonVersion version : PythonVersion.values()) {
            for (Object constant : CONSTANTS) {
                assertEquals(version.toString(), constant, writeAndRead(constant, version));
            }
            BigInteger large = BigInteger.TEN.pow(50).negate();
            boolean isPython2 = VersionRange.PYTHON_2.contains(version);
            Object number = isPython2 ? new LongInt(large) : large;
            assertEquals(number, writeAndRead(number, version));
            Object[] items = new Object[300];
            java.util.Arrays.fill(items, 1L);
            assertEquals(Tuple.of(items), writeAndRead(Tuple.of(items), version));
        }
    }

    @Test
    public void oneObjectStaysOneObject() {
        Tuple shared = Tuple.of(1L, 2L);
        Tuple read = (Tuple) writeAndRead(Tuple.of(shared, shared, Tuple.of(1L, 2L)), PythonVersion.V3_11);
        assertTrue(read.get(0) == read.get(1));
    }

    @Test
    public void filesStayTheSame() throws Exception {
        for (PythonVersion version : PythonVersion.values()) {
            for (Path file : Samples.of(version)) {
                PycFile original = PycFile.read(Files.readAllBytes(file), file.toString());
                PycFile copy = PycFile.read(original.toBytes(), file.toString());
                assertEquals(original.header(), copy.header());
                assertSame(original.code(), copy.code());
            }
        }
    }

    private static void assertSame(CodeObject one, CodeObject other) {
        assertEquals(one.qualName(), other.qualName());
        assertEquals(one.name(), other.name());
        assertEquals(one.fileName(), other.fileName());
        assertEquals(one.firstLine(), other.firstLine());
        assertEquals(one.flags(), other.flags());
        assertEquals(one.stackSize(), other.stackSize());
        assertEquals(one.nLocals(), other.nLocals());
        assertEquals(one.argCount() + one.posOnlyArgCount() + one.kwOnlyArgCount(),
                other.argCount() + other.posOnlyArgCount() + other.kwOnlyArgCount());
        assertArrayEquals(one.code(), other.code());
        assertArrayEquals(one.lineTable(), other.lineTable());
        assertArrayEquals(one.exceptionTable(), other.exceptionTable());
        assertArrayEquals(one.names(), other.names());
        assertArrayEquals(one.localsPlusNames(), other.localsPlusNames());
        assertArrayEquals(one.localsPlusKinds(), other.localsPlusKinds());
        assertArrayEquals(one.varNames(), other.varNames());
        assertArrayEquals(one.cellVars(), other.cellVars());
        assertArrayEquals(one.freeVars(), other.freeVars());
        assertEquals(one.consts().length, other.consts().length);
        for (int i = 0; i < one.consts().length; i++) {
            if (one.consts()[i] instanceof CodeObject inner) {
                assertSame(inner, (CodeObject) other.consts()[i]);
            } else {
                assertEquals(one.consts()[i], other.consts()[i]);
            }
        }
    }
}
