package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.ints.BoolType;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code filter}: the elements of an iterator for which a function gives true. */
public final class FilterIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("filter", FilterIterator::table);

    private final Object function;
    private final Object source;

    private FilterIterator(PyType type, Object function, Object source) {
        super(type);
        this.function = function;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        boolean plain = function == PyNone.NONE || function == BoolType.TYPE;
        for (Object item = Iterators.next(source); item != null; item = Iterators.next(source)) {
            if (Py.isTrue(plain ? item : Calls.call(function, item))) {
                return item;
            }
        }
        return null;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, function, iterable, /)", args -> new FilterIterator(
                Construction.check(TYPE, args[0]), args[1], Py.iter(args[2])));
        t.method("__reduce__(self, /)", self -> {
            FilterIterator it = (FilterIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.function, it.source));
        });
    }
}
