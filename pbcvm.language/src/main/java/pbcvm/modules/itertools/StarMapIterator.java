package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code starmap}: what a function gives when each element is unpacked as its arguments. */
final class StarMapIterator extends PyIterator {
    static final PyType TYPE = Support.type("starmap", StarMapIterator::table);

    private final Object function;
    private final Object source;

    private StarMapIterator(PyType type, Object function, Object source) {
        super(type);
        this.function = function;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object arguments = Iterators.next(source);
        return arguments == null ? null : Calls.call(function, Py.toArray(arguments));
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, function, iterable, /)", args -> new StarMapIterator(
                Construction.check(TYPE, args[0]), args[1], Py.iter(args[2])));
        t.method("__reduce__(self, /)", self -> {
            StarMapIterator it = (StarMapIterator) self;
            return PyTuple.of(it.type(), PyTuple.of(it.function, it.source));
        });
    }
}
