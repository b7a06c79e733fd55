package pbcvm.types.ranges;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.ints.Ints;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Iterates over a range whose numbers do not fit 64 bits. */
final class BigRangeIterator extends PyIterator {
    static final PyType TYPE = IteratorTypes.builtin("longrange_iterator", BigRangeIterator::table).notSubclassable();

    private final BigInteger start;
    private final BigInteger step;
    private final BigInteger length;
    private BigInteger position = BigInteger.ZERO;

    BigRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
        super(TYPE);
        this.start = start;
        this.step = step;
        this.length = length;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (position.compareTo(length) >= 0) {
            return null;
        }
        BigInteger value = start.add(position.multiply(step));
        position = position.add(BigInteger.ONE);
        return Ints.of(value);
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            BigRangeIterator it = (BigRangeIterator) self;
            return Ints.of(it.length.subtract(it.position));
        });
        t.method("__reduce__(self, /)", self -> {
            BigRangeIterator it = (BigRangeIterator) self;
            PyRange range = Ranges.of(it.start, it.start.add(it.length.multiply(it.step)), it.step);
            return PyTuple.of(Builtin.function("iter"), PyTuple.of(range), Ints.of(it.position));
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            BigRangeIterator it = (BigRangeIterator) self;
            it.position = Py.big(state).max(BigInteger.ZERO).min(it.length);
            return PyNone.NONE;
        });
    }
}
