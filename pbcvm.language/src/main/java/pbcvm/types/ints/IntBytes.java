package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.BytesType;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;

/** Ints as bytes: {@code int.to_bytes} and {@code int.from_bytes}. */
public final class IntBytes {
    private IntBytes() {
    }

    static Object toBytes(Object self, Object length, Object byteOrder, Object signed) {
        long size = length == null ? 1 : Py.indexAsLong(length);
        boolean little = isLittle(byteOrder, "to_bytes");
        boolean isSigned = Py.isTrue(signed);
        if (size < 0) {
            throw Raise.valueError("length argument must be non-negative");
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        return new PyBytes(encode(Ints.exact(self), (int) size, little, isSigned));
    }

    private static boolean isLittle(Object byteOrder, String method) {
        if (byteOrder == null) {
            return false;
        }
        TruffleString text = Py.asString(byteOrder);
        if (text == null) {
            throw Raise.typeError("%s() argument 'byteorder' must be str, not %s", method, Raise.typeName(byteOrder));
        }
        String order = Str.java(text);
        if (!order.equals("little") && !order.equals("big")) {
            throw Raise.valueError("byteorder must be either 'little' or 'big'");
        }
        return order.equals("little");
    }

    /** An exact int as two's complement bytes; OverflowError when they are too few. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(Object exact, int size, boolean little, boolean signed) {
        BigInteger value = Ints.big(exact);
        if (value.signum() < 0 && !signed) {
            throw Raise.overflowError("can't convert negative int to unsigned");
        }
        int bits = value.bitLength() + (signed && value.signum() != 0 ? 1 : 0);
        if (bits > 8L * size) {
            throw Raise.overflowError("int too big to convert");
        }
        byte[] result = new byte[size];
        byte[] shortest = value.toByteArray();
        int count = Math.min(size, shortest.length);
        if (value.signum() < 0) {
            Arrays.fill(result, (byte) -1);
        }
        System.arraycopy(shortest, shortest.length - count, result, size - count, count);
        return little ? reversed(result) : result;
    }

    /** The exact int that two's complement bytes spell. */
    @TruffleBoundary
    public static Object decode(byte[] bytes, boolean little, boolean signed) {
        if (bytes.length == 0) {
            return 0L;
        }
        byte[] big = little ? reversed(bytes.clone()) : bytes;
        return Ints.of(signed ? new BigInteger(big) : new BigInteger(1, big));
    }

    private static byte[] reversed(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
        return bytes;
    }

    static Object fromBytes(Object[] args) {
        boolean little = isLittle(args[2], "from_bytes");
        boolean signed = Py.isTrue(args[3]);
        Object value = decode(bytes(args[1]), little, signed);
        PyType type = (PyType) args[0];
        return type == IntType.TYPE ? value : Py.call(type, value);
    }

    private static byte[] bytes(Object source) {
        if (Buffers.isBuffer(source) && Types.of(source).lookup(Slot.BYTES) == null
                || source instanceof PyBytes bytes && bytes.type() == BytesType.TYPE) {
            return Buffers.bytes(source);
        }
        if (Ints.isInt(source) || Py.asString(source) != null) {
            throw Raise.typeError("cannot convert '%s' object to bytes", Raise.typeName(source));
        }
        return ((PyBytes) Py.call(BytesType.TYPE, source)).value;
    }
}
