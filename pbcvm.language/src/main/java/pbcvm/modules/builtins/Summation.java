package pbcvm.modules.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.ints.Ints;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.strs.PyStrObject;

/** The function {@code sum}: ints and floats are added directly, everything else by {@code +}. */
final class Summation {
    private Summation() {
    }

    static Object sum(Object iterable, Object start) {
        Object iterator = Py.iter(iterable);
        if (start instanceof TruffleString || start instanceof PyStrObject) {
            throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (start instanceof PyBytes) {
            throw Raise.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (start instanceof PyByteArray) {
            throw Raise.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        return start instanceof Long number ? sumLongs(iterator, number) : sumAny(iterator, start);
    }

    private static Object sumLongs(Object iterator, long start) {
        long total = start;
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            long number;
            if (item instanceof Long value) {
                number = value;
            } else if (item instanceof Boolean value) {
                number = value ? 1 : 0;
            } else {
                return sumAny(iterator, Binary.apply(BinaryOperator.ADD, total, item));
            }
            long next = total + number;
            if (((total ^ next) & (number ^ next)) < 0) {
                return sumAny(iterator, Ints.of(Ints.big(total).add(Ints.big(number))));
            }
            total = next;
        }
        return total;
    }

    private static Object sumAny(Object iterator, Object start) {
        Object total = start;
        if (total instanceof Double number) {
            return sumDoubles(iterator, number);
        }
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            total = Binary.apply(BinaryOperator.ADD, total, item);
            if (total instanceof Double number && item instanceof Double) {
                return sumDoubles(iterator, number);
            }
        }
        return total;
    }

    private static Object sumDoubles(Object iterator, double start) {
        double total = start;
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            if (item instanceof Double number) {
                total += number;
            } else if (Ints.exact(item) instanceof Long number) {
                total += number;
            } else {
                return sumGeneral(iterator, Binary.apply(BinaryOperator.ADD, total, item));
            }
        }
        return total;
    }

    private static Object sumGeneral(Object iterator, Object start) {
        Object total = start;
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            total = Binary.apply(BinaryOperator.ADD, total, item);
        }
        return total;
    }
}
