package pbcvm.modules.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.lists.Order;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The functions {@code min} and {@code max}. */
final class Extremes {
    private Extremes() {
    }

    static Object min(Object[] args) {
        if (isPair(args)) {
            if (args[0] instanceof Long a && args[1] instanceof Long b) {
                return b < a ? args[1] : args[0];
            }
            if (args[0] instanceof Double a && args[1] instanceof Double b) {
                return b < a ? args[1] : args[0];
            }
        }
        return find("min", args);
    }

    static Object max(Object[] args) {
        if (isPair(args)) {
            if (args[0] instanceof Long a && args[1] instanceof Long b) {
                return b > a ? args[1] : args[0];
            }
            if (args[0] instanceof Double a && args[1] instanceof Double b) {
                return b > a ? args[1] : args[0];
            }
        }
        return find("max", args);
    }

    private static boolean isPair(Object[] args) {
        return args[2] == PyNone.NONE && args[3] == null && args[4] == PyTuple.EMPTY;
    }

    /** Arguments: first, second, key, default, tuple of the rest. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object find(String name, Object[] args) {
        Object first = args[0];
        Object second = args[1];
        Object key = args[2] == PyNone.NONE ? null : args[2];
        Object fallback = args[3];
        boolean greatest = name.equals("max");
        if (second == null) {
            return ofIterable(name, first, key, fallback, greatest);
        }
        if (fallback != null) {
            throw Raise.typeError("Cannot specify a default for %s() with multiple positional arguments", name);
        }
        PyTuple rest = (PyTuple) args[4];
        if (key == null && rest.items.length == 0) {
            return better(second, first, greatest) ? second : first;
        }
        Object best = first;
        Object bestKey = ContainerBuiltins.apply(key, first);
        for (int i = -1; i < rest.items.length; i++) {
            Object item = i < 0 ? second : rest.items[i];
            Object itemKey = ContainerBuiltins.apply(key, item);
            if (better(itemKey, bestKey, greatest)) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }

    private static Object ofIterable(String name, Object iterable, Object key, Object fallback, boolean greatest) {
        Object iterator = Py.iter(iterable);
        Object best = null;
        Object bestKey = null;
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            Object itemKey = ContainerBuiltins.apply(key, item);
            if (best == null || better(itemKey, bestKey, greatest)) {
                best = item;
                bestKey = itemKey;
            }
        }
        if (best != null) {
            return best;
        }
        if (fallback == null) {
            throw Raise.valueError("%s() arg is an empty sequence", name);
        }
        return fallback;
    }

    private static boolean better(Object candidate, Object best, boolean greatest) {
        if (!greatest) {
            return Order.less(candidate, best);
        }
        if (candidate instanceof Long a && best instanceof Long b) {
            return a > b;
        }
        if (candidate instanceof Double a && best instanceof Double b) {
            return a > b;
        }
        return Compare.test(CompareOperator.GT, candidate, best);
    }
}
