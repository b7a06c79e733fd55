package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** An {@code islice}: the elements at the positions of a slice without negative parts. */
final class SliceIterator extends PyIterator {
    static final PyType TYPE = Support.type("islice", SliceIterator::table);
    private static final String RANGE = " for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

    private Object source;
    private long wanted;
    /** Where it ends; -1 for nowhere. */
    private final long stop;
    private final long step;
    private long count;

    private SliceIterator(PyType type, Object source, long start, long stop, long step) {
        super(type);
        this.source = source;
        this.wanted = start;
        this.stop = stop;
        this.step = step;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source == null) {
            return null;
        }
        while (count < wanted) {
            if (Iterators.next(source) == null) {
                source = null;
                return null;
            }
            count++;
        }
        if (stop != -1 && count >= stop) {
            source = null;
            return null;
        }
        Object item = Iterators.next(source);
        if (item == null) {
            source = null;
            return null;
        }
        count++;
        long previous = wanted;
        wanted += step;
        if (wanted < previous || stop != -1 && wanted > stop) {
            wanted = stop;
        }
        return item;
    }

    private static Object make(Object[] args) {
        PyType type = Construction.check(TYPE, args[0]);
        if (((PyDict) args[2]).size() > 0 && type.lookup(Slot.INIT) == TYPE.lookup(Slot.INIT)) {
            throw Raise.typeError("islice() takes no keyword arguments");
        }
        Object[] given = ((PyTuple) args[1]).items;
        if (given.length < 2) {
            throw Raise.typeError("islice expected at least 2 arguments, got %d", given.length);
        }
        if (given.length > 4) {
            throw Raise.typeError("islice expected at most 4 arguments, got %d", given.length);
        }
        long start = 0;
        long stop;
        if (given.length == 2) {
            stop = part(given[1], -1, "Stop argument");
            if (stop < -1) {
                throw Raise.valueError("Stop argument" + RANGE);
            }
        } else {
            start = part(given[1], 0, "Indices");
            stop = part(given[2], -1, "Stop argument");
            if (start < 0 || stop < -1) {
                throw Raise.valueError("Indices" + RANGE);
            }
        }
        long step = given.length == 4 ? step(given[3]) : 1;
        return new SliceIterator(type, Py.iter(given[0]), start, stop, step);
    }

    private static long part(Object value, long none, String what) {
        if (value == PyNone.NONE) {
            return none;
        }
        try {
            long number = Py.indexAsLong(value);
            return number == -1 ? -2 : number;
        } catch (PythonException e) {
            throw checked(e, what + RANGE);
        }
    }

    private static long step(Object value) {
        if (value == PyNone.NONE) {
            return 1;
        }
        long step;
        try {
            step = Py.indexAsLong(value);
        } catch (PythonException e) {
            throw checked(e, "Step for islice() must be a positive integer or None.");
        }
        if (step < 1) {
            throw Raise.valueError("Step for islice() must be a positive integer or None.");
        }
        return step;
    }

    private static PythonException checked(PythonException e, String message) {
        return Py.matches(e, ExceptionTypes.TYPE_ERROR) || Py.matches(e, ExceptionTypes.OVERFLOW_ERROR)
                ? Raise.valueError(message) : e;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", SliceIterator::make);
        t.method("__reduce__(self, /)", self -> {
            SliceIterator it = (SliceIterator) self;
            Object source = it.source == null ? Py.iter(PyTuple.EMPTY) : it.source;
            Object stop = it.source == null ? (Object) 0L : it.stop == -1 ? PyNone.NONE : (Object) it.stop;
            return it.source == null ? PyTuple.of(it.type(), PyTuple.of(source, 0L), 0L)
                    : PyTuple.of(it.type(), PyTuple.of(source, it.wanted, stop, it.step), it.count);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ((SliceIterator) self).count = Py.indexAsLong(state);
            return PyNone.NONE;
        });
    }
}
