package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** One of the independent iterators that {@code tee} makes of one; they share a chain of the elements read so far. */
final class TeeIterator extends PyIterator {
    static final PyType TYPE = Support.type("_tee", TeeIterator::table).notSubclassable();

    /** An element that some iterators have still to give; filled when the first of them asks. */
    private static final class Link {
        private Object value;
        private Link next;
    }

    private final Source source;
    private Link link;

    /** The iterator behind the tees. */
    private static final class Source {
        private final Object iterator;
        private boolean running;

        Source(Object iterator) {
            this.iterator = iterator;
        }
    }

    private TeeIterator(Source source, Link link) {
        super(TYPE);
        this.source = source;
        this.link = link;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (link.next == null) {
            if (source.running) {
                throw Raise.runtimeError("cannot re-enter the tee iterator");
            }
            source.running = true;
            Object value;
            try {
                value = Iterators.next(source.iterator);
            } finally {
                source.running = false;
            }
            if (value == null) {
                return null;
            }
            link.value = value;
            link.next = new Link();
        }
        Object value = link.value;
        link = link.next;
        return value;
    }

    private TeeIterator copy() {
        return new TeeIterator(source, link);
    }

    /** {@code tee(iterable, n)}. */
    static Object tee(Object iterable, Object count) {
        long n = Py.indexAsLong(count);
        if (n < 0) {
            throw Raise.valueError("n must be >= 0");
        }
        Object[] result = new Object[(int) n];
        if (n == 0) {
            return PyTuple.EMPTY;
        }
        Object iterator = Py.iter(iterable);
        Object copy = Types.of(iterator).lookup(Str.intern("__copy__"));
        if (iterator instanceof TeeIterator || copy != null) {
            result[0] = iterator;
        } else {
            result[0] = new TeeIterator(new Source(iterator), new Link());
        }
        for (int i = 1; i < result.length; i++) {
            result[i] = Py.callMethod(result[0], "__copy__");
        }
        return PyTuple.of(result);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable, /)", args -> {
            Object iterator = Py.iter(args[1]);
            return iterator instanceof TeeIterator tee ? tee.copy()
                    : new TeeIterator(new Source(iterator), new Link());
        });
        t.method("__copy__(self, /)", self -> ((TeeIterator) self).copy());
    }
}
