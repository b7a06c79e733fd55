package pbcvm.flow;

import pbcvm.code.CodeObject;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.SetConst;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;

/** Which constants a code object may have. */
final class ConstantRules {

    private ConstantRules() {
    }

    /** What is wrong with a constant, {@code null} if nothing is. */
    static String fault(Object constant) {
        return constant instanceof CodeObject ? null : faultInside(constant);
    }

    private static String faultInside(Object constant) {
        if (constant instanceof Singleton && constant != Singleton.NONE && constant != Singleton.ELLIPSIS) {
            return "a constant may not be " + constant;
        }
        if (constant instanceof ListConst || constant instanceof SetConst || constant instanceof DictConst) {
            return "a constant may not be a list, a set or a dict";
        }
        if (constant instanceof CodeObject) {
            return "a code object may not stand inside another constant";
        }
        if (constant instanceof Tuple tuple) {
            return firstFault(tuple);
        }
        return constant instanceof FrozenSetConst set ? firstFault(set.elements()) : null;
    }

    private static String firstFault(Tuple items) {
        for (Object item : items) {
            String fault = faultInside(item);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    /** Whether a constant is a tuple of texts. */
    static boolean isTupleOfTexts(Object constant) {
        if (!(constant instanceof Tuple tuple)) {
            return false;
        }
        for (Object item : tuple) {
            if (!(item instanceof String)) {
                return false;
            }
        }
        return true;
    }
}
