package pbcvm.code;

import java.math.BigInteger;

/** A constant of Python 2's type {@code long}, which is not {@code int} even when it is small. */
public record LongInt(BigInteger value) {
}
