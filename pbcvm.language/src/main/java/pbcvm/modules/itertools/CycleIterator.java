package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.lists.PyList;

/** A {@code cycle}: the elements of an iterator again and again. */
final class CycleIterator extends PyIterator {
    static final PyType TYPE = Support.type("cycle", CycleIterator::table);

    private Object source;
    private final PyList saved = new PyList();
    private int position;

    private CycleIterator(PyType type, Object source) {
        super(type);
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source != null) {
            Object item = Iterators.next(source);
            if (item != null) {
                saved.append(item);
                return item;
            }
            source = null;
        }
        if (saved.size == 0) {
            return null;
        }
        Object item = saved.get(position);
        position = position + 1 < saved.size ? position + 1 : 0;
        return item;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable, /)", args -> new CycleIterator(Construction.check(TYPE, args[0]),
                Py.iter(args[1])));
    }
}
