package pbcvm.code;

import java.util.Arrays;

/** A constant of type {@code bytes}; for Python 2 of type {@code str}. The array must not be changed. */
public record Bytes(byte[] value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Bytes" + Arrays.toString(value);
    }
}
