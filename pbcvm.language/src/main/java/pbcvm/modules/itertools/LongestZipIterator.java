package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code zip_longest}: tuples of the elements of several iterators until the last one ends. */
final class LongestZipIterator extends PyIterator {
    static final PyType TYPE = Support.type("zip_longest", LongestZipIterator::table);

    private final Object[] sources;
    private final Object fill;
    private int active;

    private LongestZipIterator(PyType type, Object[] sources, Object fill) {
        super(type);
        this.sources = sources;
        this.fill = fill;
        this.active = sources.length;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (active == 0) {
            return null;
        }
        Object[] items = new Object[sources.length];
        for (int i = 0; i < items.length; i++) {
            Object item = sources[i] == null ? null : advance(i);
            if (item == null && active == 0) {
                return null;
            }
            items[i] = item == null ? fill : item;
        }
        return PyTuple.of(items);
    }

    private Object advance(int which) {
        Object item;
        try {
            item = Iterators.next(sources[which]);
        } catch (RuntimeException e) {
            active = 0;
            throw e;
        }
        if (item == null) {
            sources[which] = null;
            active--;
        }
        return item;
    }

    private static Object make(Object[] args) {
        PyDict keywords = (PyDict) args[2];
        Object fill = keywords.get(Str.of("fillvalue"));
        if (keywords.size() > (fill == null ? 0 : 1)) {
            throw Raise.typeError("zip_longest() got an unexpected keyword argument");
        }
        Object[] iterables = ((PyTuple) args[1]).items;
        Object[] sources = new Object[iterables.length];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Py.iter(iterables[i]);
        }
        return new LongestZipIterator(Construction.check(TYPE, args[0]), sources, fill == null ? PyNone.NONE : fill);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *iterables, **keywords)", LongestZipIterator::make);
    }
}
