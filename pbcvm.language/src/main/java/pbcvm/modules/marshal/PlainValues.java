package pbcvm.modules.marshal;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.SetConst;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.floats.PyComplex;
import pbcvm.types.functions.Constants;
import pbcvm.types.functions.PyCode;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.lists.PyList;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.sets.PySet;
import pbcvm.types.singletons.PyEllipsis;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Translates between guest values and the plain values that marshal data holds. */
final class PlainValues {
    private static final int MOST_NESTED = 2000;

    private PlainValues() {
    }

    static Object toGuest(Object plain) {
        return switch (plain) {
            case Tuple tuple -> PyTuple.of(all(tuple));
            case ListConst list -> new PyList(all(list.items()));
            case SetConst set -> Py.call(PySet.TYPE, new PyList(all(set.elements())));
            case FrozenSetConst set -> PyFrozenSet.of(all(set.elements()));
            case DictConst dict -> {
                PyDict result = new PyDict();
                Object[] items = all(dict.keysAndValues());
                for (int i = 0; i < items.length; i += 2) {
                    result.put(items[i], items[i + 1]);
                }
                yield result;
            }
            case Singleton.STOP_ITERATION -> pbcvm.types.exceptions.ExceptionTypes.STOP_ITERATION;
            default -> Constants.toGuest(plain);
        };
    }

    private static Object[] all(Tuple tuple) {
        Object[] result = new Object[tuple.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = toGuest(tuple.get(i));
        }
        return result;
    }

    static Object fromGuest(Object value) {
        return fromGuest(value, 0);
    }

    private static Object fromGuest(Object value, int depth) {
        if (depth > MOST_NESTED) {
            throw Raise.valueError("object too deeply nested to marshal");
        }
        if (value == PyNone.NONE) {
            return Singleton.NONE;
        }
        if (value == PyEllipsis.ELLIPSIS) {
            return Singleton.ELLIPSIS;
        }
        if (value == pbcvm.types.exceptions.ExceptionTypes.STOP_ITERATION) {
            return Singleton.STOP_ITERATION;
        }
        return switch (value) {
            case Boolean bool -> bool;
            case Long number -> number;
            case Double number -> number;
            case PyBigInt big -> big.value;
            case PyComplex number -> new Complex(number.real, number.imag);
            case TruffleString text -> text.isValidUncached(Str.ENCODING) ? Str.java(text)
                    : new SurrogateText(Str.codePoints(text));
            case PyCode code -> code.code;
            case PyTuple tuple -> items(tuple.items, depth);
            case PyList list -> new ListConst(items(list.toArray(), depth));
            case PyFrozenSet set -> new FrozenSetConst(items(Py.toArray(set), depth));
            case PySet set -> new SetConst(items(Py.toArray(set), depth));
            case PyDict dict -> new DictConst(entries(dict, depth));
            default -> {
                if (Buffers.isBuffer(value)) {
                    yield new Bytes(Buffers.bytes(value));
                }
                throw Raise.valueError("unmarshallable object");
            }
        };
    }

    private static Tuple items(Object[] values, int depth) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = fromGuest(values[i], depth + 1);
        }
        return Tuple.of(result);
    }

    private static Tuple entries(PyDict dict, int depth) {
        Object[] result = new Object[dict.size() * 2];
        int count = 0;
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.keyAt(i) != null) {
                result[count++] = fromGuest(dict.keyAt(i), depth + 1);
                result[count++] = fromGuest(dict.valueAt(i), depth + 1);
            }
        }
        return Tuple.of(result);
    }
}
