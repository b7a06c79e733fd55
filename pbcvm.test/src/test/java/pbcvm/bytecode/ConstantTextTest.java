package pbcvm.bytecode;

import static org.junit.Assert.assertEquals;

import java.math.BigInteger;
import org.junit.Test;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.LongInt;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;

/** The texts are what CPython's {@code repr} gives. */
public class ConstantTextTest {

    private static String text(Object constant) {
        return new ConstantText(PythonVersion.V3_11).of(constant);
    }

    private static String text2(Object constant) {
        return new ConstantText(PythonVersion.V2_7).of(constant);
    }

    @Test
    public void floatsAreShortest() {
        assertEquals("1.0", text(1.0));
        assertEquals("-0.0", text(-0.0));
        assertEquals("0.1", text(0.1));
        assertEquals("5e-324", text(Double.MIN_VALUE));
        assertEquals("1.7976931348623157e+308", text(Double.MAX_VALUE));
        assertEquals("1e+16", text(1e16));
        assertEquals("9999999999999998.0", text(9999999999999998.0));
        assertEquals("0.0001", text(1e-4));
        assertEquals("1e-05", text(1e-5));
        assertEquals("1.5e+100", text(1.5e100));
        assertEquals("2e-323", text(2e-323));
        assertEquals("inf", text(Double.POSITIVE_INFINITY));
        assertEquals("nan", text(Double.NaN));
    }

    @Test
    public void complexNumbersDropAPositiveZero() {
        assertEquals("2j", text(new Complex(0, 2)));
        assertEquals("(-0+2j)", text(new Complex(-0.0, 2)));
        assertEquals("(1.5-0j)", text(new Complex(1.5, -0.0)));
        assertEquals("(1+nanj)", text(new Complex(1, Double.NaN)));
    }

    @Test
    public void integersOfPython2TellTheirType() {
        assertEquals("5", text2(5L));
        assertEquals("5L", text2(new LongInt(BigInteger.valueOf(5))));
        assertEquals("100000000000000000000", text(BigInteger.TEN.pow(20)));
    }

    @Test
    public void textChoosesItsQuotes() {
        assertEquals("'a'", text("a"));
        assertEquals("\"it's\"", text("it's"));
        assertEquals("'\\'\"'", text("'\""));
        assertEquals("'\\\\\\n\\t\\x00\\x7f'", text("\\\n\t\0\u007f"));
        assertEquals("'\u20ac\ud83d\udc0d'", text("\u20ac\ud83d\udc0d"));
        assertEquals("'\\ud83d'", text("\ud83d"));
        assertEquals("'\\ud83d\\udc0d'", text(new SurrogateText(new int[]{0xd83d, 0xdc0d})));
        assertEquals("u'\\u20ac\\U0001f40d\\xe9'", text2("\u20ac\ud83d\udc0d\u00e9"));
    }

    @Test
    public void bytesAreEscaped() {
        assertEquals("b'a\\xff\\n'", text(new Bytes(new byte[]{'a', -1, '\n'})));
        assertEquals("b\"'\"", text(new Bytes(new byte[]{'\''})));
        assertEquals("'a\\xff'", text2(new Bytes(new byte[]{'a', -1})));
    }

    @Test
    public void containersNest() {
        assertEquals("()", text(Tuple.EMPTY));
        assertEquals("(1,)", text(Tuple.of(1L)));
        assertEquals("(None, (True, Ellipsis))",
                text(Tuple.of(Singleton.NONE, Tuple.of(true, Singleton.ELLIPSIS))));
        assertEquals("frozenset()", text(new FrozenSetConst(Tuple.EMPTY)));
        assertEquals("frozenset({1, 2})", text(new FrozenSetConst(Tuple.of(1L, 2L))));
    }

    @Test
    public void setsOfNumbersAreInTheOrderOfTheirHashes() {
        Tuple tens = Tuple.of(10L, 20L, 30L, 40L, 50L, 60L, 70L);
        assertEquals("frozenset({70, 40, 10, 50, 20, 60, 30})", text(new FrozenSetConst(tens)));
        assertEquals("frozenset({0.5, 1.5, -0.1, 8, 100000000000000000000, 1e+300, -1})",
                text(new FrozenSetConst(Tuple.of(1.5, 0.5, -1L, -0.1, 1e300, 8L, BigInteger.TEN.pow(20)))));
        assertEquals("frozenset({3, (1, 2), 4})", text(new FrozenSetConst(Tuple.of(Tuple.of(1L, 2L), 3L, 4L))));
        assertEquals("frozenset({'b', 'a'})", text(new FrozenSetConst(Tuple.of("b", "a"))));
    }
}
