package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.operation.Iteration;

/**
 * Stands in a loop for an instance of a Python class that derives from a builtin iterator and may have a
 * {@code __next__} of its own. Python code never sees it.
 */
public final class SubclassIterator extends PyIterator {
    private static final PyType TYPE = IteratorTypes.builtin("iterator");

    private final PyIterator instance;

    public SubclassIterator(PyIterator instance) {
        super(TYPE);
        this.instance = instance;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        return Iteration.next(instance);
    }
}
