package pbcvm.types.ints;

import java.math.BigInteger;
import pbcvm.object.PyObject;

/**
 * An {@code int} that does not fit 64 bits. Invariant: {@link #value} is outside the range of {@code long}; make one
 * with
 * {@link Ints#of(BigInteger)} only.
 */
public final class PyBigInt extends PyObject {
    public final BigInteger value;

    PyBigInt(BigInteger value) {
        super(IntType.TYPE);
        assert value.bitLength() > 63;
        this.value = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyBigInt big && big.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
