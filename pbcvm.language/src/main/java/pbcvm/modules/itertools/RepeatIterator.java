package pbcvm.modules.itertools;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code repeat}: one object a number of times, or without end. */
final class RepeatIterator extends PyIterator {
    static final PyType TYPE = Support.type("repeat", RepeatIterator::table);

    private final Object element;
    /** How often it comes yet; -1 for ever. */
    private long remaining;

    private RepeatIterator(PyType type, Object element, long times) {
        super(type);
        this.element = element;
        this.remaining = times;
    }

    @Override
    public Object next() {
        long left = remaining;
        if (left == 0) {
            return null;
        }
        if (left > 0) {
            remaining = left - 1;
        }
        return element;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, object, times=?)", args -> new RepeatIterator(Construction.check(TYPE, args[0]),
                args[1], args[2] == null ? -1 : Math.max(0, Py.indexAsLong(args[2]))));
        t.method("__repr__(self, /)", self -> {
            RepeatIterator it = (RepeatIterator) self;
            return Str.of(it.type().name() + "(" + Py.reprJava(it.element)
                    + (it.remaining < 0 ? ")" : ", " + it.remaining + ")"));
        });
        t.method("__length_hint__(self, /)", self -> {
            RepeatIterator it = (RepeatIterator) self;
            if (it.remaining < 0) {
                throw Raise.typeError("len() of unsized object");
            }
            return it.remaining;
        });
        t.method("__reduce__(self, /)", self -> {
            RepeatIterator it = (RepeatIterator) self;
            return PyTuple.of(it.type(),
                    it.remaining < 0 ? PyTuple.of(it.element) : PyTuple.of(it.element, it.remaining));
        });
    }
}
