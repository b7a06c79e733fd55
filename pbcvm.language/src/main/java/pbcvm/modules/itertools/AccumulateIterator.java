package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** An {@code accumulate}: running totals. */
final class AccumulateIterator extends PyIterator {
    static final PyType TYPE = Support.type("accumulate", AccumulateIterator::table);

    private final Object source;
    private final Object function;
    private Object initial;
    private Object total;

    private AccumulateIterator(PyType type, Object source, Object function, Object initial) {
        super(type);
        this.source = source;
        this.function = function;
        this.initial = initial;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (initial != PyNone.NONE) {
            total = initial;
            initial = PyNone.NONE;
            return total;
        }
        Object item = Iterators.next(source);
        if (item == null) {
            return null;
        }
        if (total == null) {
            total = item;
        } else {
            total = function == PyNone.NONE ? Binary.apply(BinaryOperator.ADD, total, item)
                    : Calls.call(function, total, item);
        }
        return total;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable, func=None, *, initial=None)", args -> new AccumulateIterator(
                Construction.check(TYPE, args[0]), Py.iter(args[1]), args[2], args[3]));
        t.method("__reduce__(self, /)", self -> {
            AccumulateIterator it = (AccumulateIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.source, it.function),
                    it.total == null ? PyNone.NONE : it.total);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ((AccumulateIterator) self).total = state == PyNone.NONE ? null : state;
            return PyNone.NONE;
        });
    }
}
