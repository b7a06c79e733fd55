package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code chain}: the elements of one iterable after the other. */
final class ChainIterator extends PyIterator {
    static final PyType TYPE = Support.type("chain", ChainIterator::table);

    /** Gives the iterables; null when all is over. */
    private Object sources;
    private Object active;

    private ChainIterator(PyType type, Object sources) {
        super(type);
        this.sources = sources;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        while (sources != null) {
            if (active == null) {
                Object iterable = Iterators.next(sources);
                if (iterable == null) {
                    sources = null;
                    return null;
                }
                active = iterate(iterable);
            }
            Object item = Iterators.next(active);
            if (item != null) {
                return item;
            }
            active = null;
        }
        return null;
    }

    private Object iterate(Object iterable) {
        try {
            return Py.iter(iterable);
        } catch (RuntimeException e) {
            sources = null;
            throw e;
        }
    }

    private static Object make(Object[] args) {
        PyType type = Construction.check(TYPE, args[0]);
        if (((PyDict) args[2]).size() > 0 && type.lookup(Slot.INIT) == TYPE.lookup(Slot.INIT)) {
            throw Raise.typeError("chain() takes no keyword arguments");
        }
        return new ChainIterator(type, Py.iter(args[1]));
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", ChainIterator::make);
        t.classMethod("from_iterable(type, iterable, /)", args -> new ChainIterator((PyType) args[0],
                Py.iter(args[1])));
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        t.method("__reduce__(self, /)", self -> {
            ChainIterator it = (ChainIterator) self;
            if (it.sources == null) {
                return PyTuple.of(it.type(), PyTuple.EMPTY);
            }
            return PyTuple.of(it.type(), PyTuple.EMPTY,
                    it.active == null ? PyTuple.of(it.sources) : PyTuple.of(it.sources, it.active));
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ChainIterator it = (ChainIterator) self;
            Object[] parts = ((PyTuple) state).items;
            it.sources = parts[0];
            it.active = parts.length > 1 ? parts[1] : null;
            return PyNone.NONE;
        });
    }
}
