package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.ints.BoolType;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code filterfalse}: the elements for which a function gives false. */
final class FilterFalseIterator extends PyIterator {
    static final PyType TYPE = Support.type("filterfalse", FilterFalseIterator::table);

    private final Object function;
    private final Object source;

    private FilterFalseIterator(PyType type, Object function, Object source) {
        super(type);
        this.function = function;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        boolean plain = function == PyNone.NONE || function == BoolType.TYPE;
        for (Object item = Iterators.next(source); item != null; item = Iterators.next(source)) {
            if (!Py.isTrue(plain ? item : Calls.call(function, item))) {
                return item;
            }
        }
        return null;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, function, iterable, /)", args -> new FilterFalseIterator(
                Construction.check(TYPE, args[0]), args[1], Py.iter(args[2])));
        t.method("__reduce__(self, /)", self -> {
            FilterFalseIterator it = (FilterFalseIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.function, it.source));
        });
    }
}
