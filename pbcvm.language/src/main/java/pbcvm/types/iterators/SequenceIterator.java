package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.object.PyType;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;

/** Iterates by {@code __getitem__} with 0, 1, 2 … until IndexError or StopIteration. */
public final class SequenceIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("iterator");

    private Object sequence;
    private long position;

    public SequenceIterator(Object sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (sequence == null) {
            return null;
        }
        try {
            Object value = Py.getItem(sequence, position);
            position++;
            return value;
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.INDEX_ERROR) || Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                sequence = null;
                return null;
            }
            throw e;
        }
    }
}
