package pbcvm.compiler.assemble;

import java.math.BigInteger;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;

/** Whether a constant counts as true. */
public final class Truth {

    private Truth() {
    }

    public static boolean of(Object constant) {
        return switch (constant) {
            case Boolean value -> value;
            case Singleton value -> value != Singleton.NONE;
            case Long value -> value != 0;
            case BigInteger value -> value.signum() != 0;
            case Double value -> value != 0;
            case Complex value -> value.re() != 0 || value.im() != 0;
            case String value -> !value.isEmpty();
            case Bytes value -> value.value().length > 0;
            case Tuple value -> value.size() > 0;
            case FrozenSetConst value -> value.elements().size() > 0;
            default -> true;
        };
    }
}
