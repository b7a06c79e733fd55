package pbcvm.compiler.optimize;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pbcvm.bytecode.SetOrder;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;

/** Sets of constants: equal numbers are one element whatever their type. */
public final class ConstantSets {

    private ConstantSets() {
    }

    /** The elements of a set made of these, each once. Numbers stand in CPython's order. */
    public static Tuple distinct(Tuple values) {
        Set<Object> seen = new HashSet<>();
        List<Object> elements = new ArrayList<>();
        for (Object value : values) {
            if (seen.add(equalityKey(value))) {
                elements.add(value);
            }
        }
        Tuple once = SetOrder.of(Tuple.of(elements.toArray()), PythonVersion.V3_11);
        return SetOrder.of(once, PythonVersion.V3_11);
    }

    /** Equal for constants that Python's {@code ==} finds equal. */
    public static Object equalityKey(Object constant) {
        return switch (constant) {
            case Boolean truth -> truth ? 1L : 0L;
            case Double number -> numberKey(number);
            case Complex number -> number.im() == 0 ? numberKey(number.re()) : number;
            case Tuple tuple -> keys(tuple);
            case FrozenSetConst set -> new HashSet<>(keys(set.elements()));
            default -> constant;
        };
    }

    private static List<Object> keys(Tuple tuple) {
        List<Object> keys = new ArrayList<>();
        for (Object item : tuple) {
            keys.add(equalityKey(item));
        }
        return keys;
    }

    private static Object numberKey(double number) {
        if (Double.isInfinite(number) || Double.isNaN(number) || number != Math.rint(number)) {
            return number;
        }
        BigInteger integer = new BigDecimal(number).toBigInteger();
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
    }
}
