package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code compress}: the elements whose selectors are true. */
final class CompressIterator extends PyIterator {
    static final PyType TYPE = Support.type("compress", CompressIterator::table);

    private final Object data;
    private final Object selectors;

    private CompressIterator(PyType type, Object data, Object selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        while (true) {
            Object item = Iterators.next(data);
            Object selector = item == null ? null : Iterators.next(selectors);
            if (selector == null) {
                return null;
            }
            if (Py.isTrue(selector)) {
                return item;
            }
        }
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, data, selectors)", args -> new CompressIterator(Construction.check(TYPE, args[0]),
                Py.iter(args[1]), Py.iter(args[2])));
        t.method("__reduce__(self, /)", self -> {
            CompressIterator it = (CompressIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.data, it.selectors));
        });
    }
}
