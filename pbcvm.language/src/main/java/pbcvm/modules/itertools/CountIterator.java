package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code count}: evenly spaced numbers without end. */
final class CountIterator extends PyIterator {
    static final PyType TYPE = Support.type("count", CountIterator::table);

    private final Object step;
    private final boolean byOne;
    /** The next number while it is a small int and the step is one; then {@link #general} is null. */
    private long current;
    private Object general;

    private CountIterator(PyType type, Object start, Object step) {
        super(type);
        this.step = step;
        this.byOne = step instanceof Long number && number == 1;
        if (byOne && start instanceof Long number) {
            current = number;
        } else {
            general = start;
        }
    }

    @Override
    public Object next() {
        if (general == null && current != Long.MAX_VALUE) {
            return current++;
        }
        return nextGeneral();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object nextGeneral() {
        Object value = value();
        general = Binary.apply(BinaryOperator.ADD, value, step);
        return value;
    }

    private Object value() {
        return general == null ? (Object) current : general;
    }

    private static Object make(Object[] args) {
        for (int i = 1; i <= 2; i++) {
            if (!isNumber(args[i])) {
                throw Raise.typeError("a number is required");
            }
        }
        return new CountIterator(Construction.check(TYPE, args[0]), args[1], args[2]);
    }

    private static boolean isNumber(Object value) {
        PyType type = Types.of(value);
        return value instanceof Long || type.lookup(Slot.INDEX) != null || type.lookup(Slot.FLOAT) != null
                || type.lookup(Slot.INT) != null || type.lookup(Slot.COMPLEX) != null;
    }

    private Object repr() {
        String text = TYPE == type() ? "count" : type().name();
        return Str.of(text + "(" + Py.reprJava(value()) + (byOne ? ")" : ", " + Py.reprJava(step) + ")"));
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, start=0, step=1)", CountIterator::make);
        t.method("__repr__(self, /)", self -> ((CountIterator) self).repr());
        t.method("__reduce__(self, /)", self -> {
            CountIterator it = (CountIterator) self;
            return PyTuple.of(it.type(), it.byOne ? PyTuple.of(it.value()) : PyTuple.of(it.value(), it.step));
        });
    }
}
