package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** A {@code map}: what a function gives for the elements of one or more iterators. */
public final class MapIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("map", MapIterator::table);

    private final Object function;
    private final Object[] sources;

    private MapIterator(PyType type, Object function, Object[] sources) {
        super(type);
        this.function = function;
        this.sources = sources;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object[] items = new Object[sources.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Iterators.next(sources[i]);
            if (items[i] == null) {
                return null;
            }
        }
        return Calls.call(function, items);
    }

    private static Object make(Object[] args) {
        PyType type = Construction.check(TYPE, args[0]);
        Object[] given = ((PyTuple) args[1]).items;
        if (((PyDict) args[2]).size() > 0 && type.lookup(Slot.INIT) == TYPE.lookup(Slot.INIT)) {
            throw Raise.typeError("map() takes no keyword arguments");
        }
        if (given.length < 2) {
            throw Raise.typeError("map() must have at least two arguments.");
        }
        Object[] sources = new Object[given.length - 1];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Py.iter(given[i + 1]);
        }
        return new MapIterator(type, given[0], sources);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", MapIterator::make);
        t.method("__reduce__(self, /)", self -> {
            MapIterator it = (MapIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(Calls.prepend(it.function, it.sources)));
        });
    }
}
