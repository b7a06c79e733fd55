package pbcvm.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import java.security.MessageDigest;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;

/** Comparison that takes the same time wherever the operands differ. */
final class DigestComparison {
    private DigestComparison() {
    }

    static Object compare(Object a, Object b) {
        TruffleString x = Py.asString(a);
        TruffleString y = Py.asString(b);
        if (x != null && y != null) {
            return MessageDigest.isEqual(ascii(x), ascii(y));
        }
        return MessageDigest.isEqual(bytes(a, a, b), bytes(b, a, b));
    }

    private static byte[] ascii(TruffleString text) {
        int[] points = Str.codePoints(text);
        byte[] result = new byte[points.length];
        for (int i = 0; i < points.length; i++) {
            if (points[i] > 127) {
                throw Raise.typeError("comparing strings with non-ASCII characters is not supported");
            }
            result[i] = (byte) points[i];
        }
        return result;
    }

    private static byte[] bytes(Object value, Object a, Object b) {
        if (value instanceof PyBytes bytes) {
            return bytes.value;
        }
        if (value instanceof PyByteArray array) {
            return java.util.Arrays.copyOf(array.value, array.size);
        }
        throw Raise.typeError("unsupported operand types(s) or combination of types: '%s' and '%s'",
                Raise.typeName(a), Raise.typeName(b));
    }
}
