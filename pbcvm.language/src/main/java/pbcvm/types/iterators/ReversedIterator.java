package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code reversed}: iterates by {@code __getitem__} from the last position to the first. */
public final class ReversedIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("reversed", ReversedIterator::table);

    private Object sequence;
    private long position;

    private ReversedIterator(PyType type, Object sequence) {
        super(type);
        this.sequence = sequence;
        this.position = Py.len(sequence) - 1;
    }

    /** {@code reversed(value)}. */
    public static Object of(PyType type, Object value) {
        PyType valueType = Types.of(value);
        Object method = valueType.lookup(Slot.REVERSED);
        if (method != null && method != PyNone.NONE) {
            return Calls.callMethod(method, value);
        }
        if (method == PyNone.NONE || value instanceof PyDict || valueType.lookup(Slot.GETITEM) == null) {
            throw Raise.typeError("'%s' object is not reversible", valueType.name());
        }
        return new ReversedIterator(type, value);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (sequence == null) {
            return null;
        }
        if (position >= 0) {
            try {
                Object value = Py.getItem(sequence, position);
                position--;
                return value;
            } catch (PythonException e) {
                if (!Py.matches(e, ExceptionTypes.INDEX_ERROR) && !Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                    throw e;
                }
            }
        }
        sequence = null;
        position = -1;
        return null;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, sequence, /)", args -> of(Construction.check(TYPE, args[0]),
                args[1]));
        t.method("__length_hint__(self, /)", self -> {
            ReversedIterator it = (ReversedIterator) self;
            return it.sequence == null || Py.len(it.sequence) < it.position + 1 ? 0L : it.position + 1;
        });
        t.method("__reduce__(self, /)", self -> {
            ReversedIterator it = (ReversedIterator) self;
            return it.sequence == null ? PyTuple.of(it.type(), PyTuple.of(PyTuple.EMPTY))
                    : PyTuple.of(it.type(), PyTuple.of(it.sequence), it.position);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ReversedIterator it = (ReversedIterator) self;
            if (it.sequence != null) {
                it.position = Math.clamp(Py.indexAsLong(state), -1L, Py.len(it.sequence) - 1);
            }
            return PyNone.NONE;
        });
        t.doc("Return a reverse iterator over the values of the given sequence.");
    }
}
