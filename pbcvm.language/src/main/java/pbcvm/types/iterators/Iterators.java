package pbcvm.types.iterators;

import pbcvm.operation.Py;

/** Advances iterators that other iterators are built on. */
public final class Iterators {
    private Iterators() {
    }

    /** The next element of any iterator; null at its end. Fit for partial evaluation. */
    public static Object next(Object iterator) {
        if (iterator instanceof PyIterator builtin && !builtin.type().isHeapType()) {
            return builtin.next();
        }
        return Py.next(iterator);
    }
}
