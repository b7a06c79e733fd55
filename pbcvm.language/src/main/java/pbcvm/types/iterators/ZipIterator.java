package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code zip}: tuples of the elements of several iterators, until the first one ends. */
public final class ZipIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("zip", ZipIterator::table);

    private final Object[] sources;
    private boolean strict;

    private ZipIterator(PyType type, Object[] sources, boolean strict) {
        super(type);
        this.sources = sources;
        this.strict = strict;
    }

    @Override
    public Object next() {
        Object[] from = sources;
        if (from.length == 2) {
            Object first = Iterators.next(from[0]);
            if (first == null) {
                return ended(0);
            }
            Object second = Iterators.next(from[1]);
            if (second == null) {
                return ended(1);
            }
            return PyTuple.of(first, second);
        }
        return nextMany();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object nextMany() {
        if (sources.length == 0) {
            return null;
        }
        Object[] items = new Object[sources.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Py.next(sources[i]);
            if (items[i] == null) {
                return ended(i);
            }
        }
        return PyTuple.of(items);
    }

    private Object ended(int which) {
        if (strict) {
            checkLengths(which);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void checkLengths(int which) {
        if (which > 0) {
            throw unequal(which, "shorter");
        }
        for (int i = 1; i < sources.length; i++) {
            if (Py.next(sources[i]) != null) {
                throw unequal(i, "longer");
            }
        }
    }

    private static PythonException unequal(int which, String how) {
        return Raise.valueError("zip() argument %d is %s than argument%s%d", which + 1, how, which == 1 ? " " : "s 1-",
                which);
    }

    private static Object make(Object[] args) {
        Object[] iterables = ((PyTuple) args[2]).items;
        boolean strict = Py.isTrue(args[1]);
        Object[] sources = new Object[iterables.length];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Py.iter(iterables[i]);
        }
        return new ZipIterator(Construction.check(TYPE, args[0]), sources, strict);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *iterables, strict=False)", ZipIterator::make);
        t.method("__reduce__(self, /)", self -> {
            ZipIterator it = (ZipIterator) self;
            PyTuple sources = PyTuple.of(it.sources.clone());
            return it.strict ? PyTuple.of(it.type(), sources, Boolean.TRUE) : PyTuple.of(it.type(), sources);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ((ZipIterator) self).strict = Py.isTrue(state);
            return PyNone.NONE;
        });
    }
}
