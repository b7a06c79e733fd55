package pbcvm.types.sequences;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Unpacking of iterables into targets: {@code a, b = x} and {@code a, *b, c = x}. */
public final class Unpacking {
    private Unpacking() {
    }

    /** The elements of an iterable that must have exactly {@code count}; nobody may write into the array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] unpack(Object iterable, int count) {
        if (iterable instanceof PyTuple tuple && tuple.type() == TupleType.TYPE && tuple.items.length == count) {
            return tuple.items;
        }
        if (iterable instanceof PyList list && list.type() == ListType.TYPE && list.size == count) {
            return list.toArray();
        }
        Object iterator = iterator(iterable);
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = Iterators.next(iterator);
            if (items[i] == null) {
                throw Raise.valueError("not enough values to unpack (expected %d, got %d)", count, i);
            }
        }
        if (Iterators.next(iterator) != null) {
            throw Raise.valueError("too many values to unpack (expected %d)", count);
        }
        return items;
    }

    /**
     * The elements of an iterable for {@code before} targets, a starred one and {@code after} more: the middle element
     * of the result is a list.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] unpackStarred(Object iterable, int before, int after) {
        Object iterator = iterator(iterable);
        Object[] result = new Object[before + 1 + after];
        for (int i = 0; i < before; i++) {
            result[i] = Iterators.next(iterator);
            if (result[i] == null) {
                throw notEnough(before + after, i);
            }
        }
        PyList rest = new PyList();
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            rest.append(item);
        }
        if (rest.size < after) {
            throw notEnough(before + after, before + rest.size);
        }
        int kept = rest.size - after;
        for (int i = 0; i < after; i++) {
            result[before + 1 + i] = rest.get(kept + i);
        }
        result[before] = rest.copyRange(0, kept);
        return result;
    }

    private static PythonException notEnough(int expected, int got) {
        return Raise.valueError("not enough values to unpack (expected at least %d, got %d)", expected, got);
    }

    private static Object iterator(Object iterable) {
        if (!Iteration.mentionsIteration(iterable)) {
            throw Raise.typeError("cannot unpack non-iterable %s object", Raise.typeName(iterable));
        }
        return Py.iter(iterable);
    }

    /** The elements of what stands behind {@code *} in a display; adds them to a list. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void extend(PyList list, Object iterable) {
        if (iterable instanceof PyTuple tuple && tuple.type() == TupleType.TYPE) {
            list.appendAll(tuple.items, tuple.items.length);
            return;
        }
        if (iterable instanceof PyList other && other.type() == ListType.TYPE) {
            list.appendAll(other);
            return;
        }
        Object iterator;
        try {
            iterator = Py.iter(iterable);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR) && !Iteration.mentionsIteration(iterable)) {
                throw Raise.typeError("Value after * must be an iterable, not %s", Raise.typeName(iterable));
            }
            throw e;
        }
        if (Types.of(iterable).isHeapType()) {
            Iteration.lengthHint(iterable, 0);
        }
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            list.append(item);
        }
    }

    /** The positional arguments that {@code f(*iterable)} passes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] arguments(Object callable, Object iterable) {
        if (iterable instanceof PyTuple tuple && tuple.type() == TupleType.TYPE) {
            return tuple.items;
        }
        if (!Iteration.mentionsIteration(iterable)) {
            throw Raise.typeError("%s argument after * must be an iterable, not %s", FunctionText.of(callable),
                    Raise.typeName(iterable));
        }
        return Py.toArray(iterable);
    }
}
