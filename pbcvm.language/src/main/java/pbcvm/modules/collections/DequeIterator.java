package pbcvm.modules.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** Iterates over a deque from either end; a change to the deque is an error. */
final class DequeIterator extends PyIterator {
    static final PyType TYPE = IteratorTypes.builtin("_deque_iterator", t -> table(t, false))
            .inModule("_collections").notSubclassable();
    static final PyType REVERSE = IteratorTypes.builtin("_deque_reverse_iterator", t -> table(t, true))
            .inModule("_collections").notSubclassable();

    private final PyDeque deque;
    private final boolean reverse;
    private final int version;
    private int remaining;

    DequeIterator(PyDeque deque, boolean reverse) {
        super(reverse ? REVERSE : TYPE);
        this.deque = deque;
        this.reverse = reverse;
        this.version = deque.version;
        this.remaining = deque.size;
    }

    @Override
    public Object next() {
        if (deque.version != version) {
            throw changed();
        }
        int left = remaining;
        if (left == 0) {
            return null;
        }
        remaining = left - 1;
        return deque.get(reverse ? left - 1 : deque.size - left);
    }

    @TruffleBoundary
    private PythonException changed() {
        remaining = 0;
        return Raise.runtimeError("deque mutated during iteration");
    }

    private static void table(TypeTable t, boolean reverse) {
        t.newMethod("__new__(type, iterable, index=0, /)", args -> {
            if (!(args[1] instanceof PyDeque deque)) {
                throw Raise.typeError("argument 1 must be collections.deque, not %s", Raise.typeName(args[1]));
            }
            DequeIterator it = new DequeIterator(deque, reverse);
            it.remaining = (int) Math.clamp(deque.size - Py.indexAsLong(args[2]), 0, deque.size);
            return it;
        });
        t.method("__length_hint__(self, /)", self -> (long) ((DequeIterator) self).remaining);
        t.method("__reduce__(self, /)", self -> {
            DequeIterator it = (DequeIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.deque, (long) it.deque.size - it.remaining));
        });
    }
}
