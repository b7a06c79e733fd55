package pbcvm.types.functions;

import java.math.BigInteger;
import pbcvm.code.Bytes;
import pbcvm.code.CodeObject;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.LongInt;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.object.Str;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.floats.PyComplex;
import pbcvm.types.ints.Ints;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.singletons.PyEllipsis;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Turns the plain constants of a code object into guest values. */
public final class Constants {
    private Constants() {
    }

    static Object[] toGuest(Object[] constants) {
        Object[] result = new Object[constants.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = toGuest(constants[i]);
        }
        return result;
    }

    /** The guest value of one constant. */
    public static Object toGuest(Object constant) {
        return switch (constant) {
            case Singleton.NONE -> PyNone.NONE;
            case Singleton.ELLIPSIS -> PyEllipsis.ELLIPSIS;
            case String text -> text.length() <= 4096 ? Str.intern(text) : Str.of(text);
            case SurrogateText text -> Str.of(text.codePoints());
            case BigInteger big -> Ints.of(big);
            case LongInt number -> Ints.of(number.value());
            case Bytes bytes -> new PyBytes(bytes.value());
            case Complex complex -> new PyComplex(complex.re(), complex.im());
            case Tuple tuple -> PyTuple.of(toGuest(tuple.toArray()));
            case FrozenSetConst set -> PyFrozenSet.of(toGuest(set.elements().toArray()));
            case CodeObject code -> new PyCode(code);
            default -> constant;
        };
    }
}
