package pbcvm.modules.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.iterators.CallableIterator;
import pbcvm.types.iterators.EnumerateIterator;
import pbcvm.types.iterators.FilterIterator;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.MapIterator;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.iterators.ReversedIterator;
import pbcvm.types.iterators.ZipIterator;
import pbcvm.types.lists.ListSort;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.ranges.RangeType;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.sets.PySet;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.slices.SliceType;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** The builtin functions and classes around containers and iteration. */
final class ContainerBuiltins {
    private ContainerBuiltins() {
    }

    static void table(ModuleTable m) {
        m.type(ListType.TYPE);
        m.type(TupleType.TYPE);
        m.type(DictType.TYPE);
        m.type(PySet.TYPE);
        m.type(PyFrozenSet.TYPE);
        m.type(RangeType.TYPE);
        m.type(SliceType.TYPE);
        m.type(EnumerateIterator.TYPE);
        m.type(ZipIterator.TYPE);
        m.type(MapIterator.TYPE);
        m.type(FilterIterator.TYPE);
        m.type(ReversedIterator.TYPE);
        m.inlined("len(obj, /)", ContainerBuiltins::length);
        m.function("iter(object, sentinel=?, /)", ContainerBuiltins::iterator);
        m.function("next(iterator, default=?, /)", ContainerBuiltins::next);
        m.functionN("sorted(iterable=?, /, *rest, key=None, reverse=False, **unknown)",
                ContainerBuiltins::sorted);
        m.function("sum(iterable, /, start=0)", Summation::sum);
        m.inlinedN("min(first, second=?, /, *rest, key=None, default=?)", Extremes::min);
        m.inlinedN("max(first, second=?, /, *rest, key=None, default=?)", Extremes::max);
        m.function("any(iterable, /)", ContainerBuiltins::any);
        m.function("all(iterable, /)", ContainerBuiltins::all);
    }

    private static Object length(Object value) {
        return size(value);
    }

    /** In a single place the number is boxed: so compiled code can leave that out. */
    private static long size(Object value) {
        if (value instanceof PyList list && list.isExactly(ListType.TYPE)) {
            return list.size;
        }
        if (value instanceof TruffleString text) {
            return Str.length(text);
        }
        if (value instanceof PyTuple tuple && tuple.isExactly(TupleType.TYPE)) {
            return tuple.items.length;
        }
        if (value instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            return dict.size();
        }
        return generalLength(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long generalLength(Object value) {
        return Py.len(value);
    }

    private static Object iterator(Object value, Object sentinel) {
        if (sentinel == null) {
            return Py.iter(value);
        }
        if (!Py.isCallable(value)) {
            throw Raise.typeError("iter(v, w): v must be callable");
        }
        return new CallableIterator(value, sentinel);
    }

    private static Object next(Object iterator, Object fallback) {
        if (iterator instanceof PyIterator builtin && !(iterator instanceof PyGenerator)
                && !builtin.type().isHeapType()) {
            Object value = builtin.next();
            if (value == null && fallback == null) {
                throw Raise.stopIteration(null);
            }
            return value == null ? fallback : value;
        }
        Object method = Types.of(iterator).lookup(Slot.NEXT);
        if (method == null) {
            throw Raise.typeError("'%s' object is not an iterator", Raise.typeName(iterator));
        }
        try {
            return Calls.callMethod(method, iterator);
        } catch (PythonException e) {
            if (fallback != null && Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                return fallback;
            }
            throw e;
        }
    }

    private static Object sorted(Object[] args) {
        PyTuple rest = (PyTuple) args[3];
        if (args[0] == null || rest.items.length > 0) {
            throw Raise.typeError("sorted expected 1 argument, got %d", args[0] == null ? 0 : 1 + rest.items.length);
        }
        PyDict unknown = (PyDict) args[4];
        if (unknown.size() > 0) {
            throw Raise.typeError("'%s' is an invalid keyword argument for sort()", Py.strJava(unknown.keyAt(0)));
        }
        Object[] items = Py.toArray(args[0]);
        PyList list = PyList.specialized(items, items.length);
        Object key = args[1];
        ListSort.sort(list, key == PyNone.NONE ? null : key, Py.indexAsInt(args[2]) != 0);
        return list;
    }

    private static Object any(Object iterable) {
        Object iterator = Py.iter(iterable);
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            if (Py.isTrue(item)) {
                return true;
            }
        }
        return false;
    }

    private static Object all(Object iterable) {
        Object iterator = Py.iter(iterable);
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            if (!Py.isTrue(item)) {
                return false;
            }
        }
        return true;
    }

    /** {@code callable(value)} for one value, or the value itself when there is no function. */
    static Object apply(Object function, Object value) {
        return function == null ? value : Calls.call(function, value);
    }
}
