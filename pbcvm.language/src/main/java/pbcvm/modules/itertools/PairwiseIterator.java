package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code pairwise}: overlapping pairs of neighbours. */
final class PairwiseIterator extends PyIterator {
    static final PyType TYPE = Support.type("pairwise", PairwiseIterator::table);

    private Object source;
    private Object previous;

    private PairwiseIterator(PyType type, Object source) {
        super(type);
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source == null) {
            return null;
        }
        if (previous == null) {
            previous = Iterators.next(source);
            if (previous == null || source == null) {
                source = null;
                return null;
            }
        }
        Object item = Iterators.next(source);
        if (item == null) {
            source = null;
            previous = null;
            return null;
        }
        PyTuple pair = PyTuple.of(previous, item);
        previous = item;
        return pair;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable, /)", args -> new PairwiseIterator(Construction.check(TYPE, args[0]),
                Py.iter(args[1])));
    }
}
