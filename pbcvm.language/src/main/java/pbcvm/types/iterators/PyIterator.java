package pbcvm.types.iterators;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/**
 * A builtin iterator. Its class table offers {@code __iter__} and {@code __next__} through
 * {@link IteratorTypes#builtin}; loops call {@link #next} directly.
 */
public abstract class PyIterator extends PyObject {
    protected PyIterator(PyType type) {
        super(type);
    }

    /**
     * The next element; null at the end (and from then on). Compiled loops inline it, so the common case must be fit
     * for
     * partial evaluation and slow cases stand behind a {@code @TruffleBoundary}.
     */
    public abstract Object next();
}
