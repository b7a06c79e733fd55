package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code dropwhile}: the elements from the first one on for which a function gives false. */
final class DropWhileIterator extends PyIterator {
    static final PyType TYPE = Support.type("dropwhile", DropWhileIterator::table);

    private final Object function;
    private final Object source;
    private boolean over;

    private DropWhileIterator(PyType type, Object function, Object source) {
        super(type);
        this.function = function;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        for (Object item = Iterators.next(source); item != null; item = Iterators.next(source)) {
            if (over || !Py.isTrue(Calls.call(function, item))) {
                over = true;
                return item;
            }
        }
        return null;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, predicate, iterable, /)", args -> new DropWhileIterator(
                Construction.check(TYPE, args[0]), args[1], Py.iter(args[2])));
        t.method("__reduce__(self, /)", self -> {
            DropWhileIterator it = (DropWhileIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.function, it.source), it.over ? 1L : 0L);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ((DropWhileIterator) self).over = Py.isTrue(state);
            return PyNone.NONE;
        });
    }
}
