package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.StopIterationException;
import pbcvm.object.PyType;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;

/** Iterates over what a foreign iterator gives. */
final class ForeignIterator extends PyIterator {
    static final PyType TYPE = IteratorTypes.builtin("foreign_iterator");

    private final Object iterator;
    private boolean finished;

    ForeignIterator(Object iterator) {
        super(TYPE);
        this.iterator = iterator;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (finished) {
            return null;
        }
        Object value = Foreign.run("iteration", library -> {
            try {
                return library.getIteratorNextElement(iterator);
            } catch (StopIterationException e) {
                finished = true;
                return PyNone.NONE;
            }
        });
        return finished ? null : value;
    }
}
