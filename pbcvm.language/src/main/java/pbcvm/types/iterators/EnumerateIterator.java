package pbcvm.types.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.ints.Ints;
import pbcvm.types.tuples.PyTuple;

/** An {@code enumerate}: pairs of a running number and the element. */
public final class EnumerateIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("enumerate", EnumerateIterator::table);

    private final Object source;
    private long index;
    /** The number while it does not fit 64 bits; else null. */
    private BigInteger big;

    private EnumerateIterator(PyType type, Object source, Object start) {
        super(type);
        this.source = source;
        if (start instanceof Long number) {
            index = number;
        } else {
            big = Ints.big(start);
        }
    }

    @Override
    public Object next() {
        Object item = Iterators.next(source);
        if (item == null) {
            return null;
        }
        long number = index;
        if (big != null || number == Long.MAX_VALUE) {
            return nextBig(item);
        }
        index = number + 1;
        return PyTuple.of(number, item);
    }

    @TruffleBoundary
    private Object nextBig(Object item) {
        BigInteger number = big == null ? BigInteger.valueOf(index) : big;
        big = number.add(BigInteger.ONE);
        return PyTuple.of(Ints.of(number), item);
    }

    private static Object make(Object[] args) {
        if (args[1] == null) {
            throw Raise.typeError("enumerate() missing required argument 'iterable'");
        }
        return new EnumerateIterator(Construction.check(TYPE, args[0]), Py.iter(args[1]), Py.index(args[2]));
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable=?, start=0)", EnumerateIterator::make);
        t.method("__reduce__(self, /)", self -> {
            EnumerateIterator it = (EnumerateIterator) self;
            Object number = it.big == null ? (Object) it.index : Ints.of(it.big);
            return PyTuple.of(it.type(), PyTuple.of(it.source, number));
        });
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
    }
}
