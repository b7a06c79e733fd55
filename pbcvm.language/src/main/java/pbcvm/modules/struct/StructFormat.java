package pbcvm.modules.struct;

import java.util.ArrayList;
import java.util.List;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;

/** A parsed format: where each value stands among the packed bytes. */
final class StructFormat {
    final StructCode[] codes;
    /** Length of the packed bytes. */
    final int size;
    /** Number of values. */
    final int values;
    final boolean bigEndian;
    /** Whether ints and floats follow the rules of C's native types. */
    final boolean isNative;

    private StructFormat(StructCode[] codes, int size, int values, boolean bigEndian, boolean isNative) {
        this.codes = codes;
        this.size = size;
        this.values = values;
        this.bigEndian = bigEndian;
        this.isNative = isNative;
    }

    static StructFormat parse(String text) {
        int at = 0;
        char order = text.isEmpty() ? '@' : text.charAt(0);
        if (order == '<' || order == '>' || order == '!' || order == '=' || order == '@') {
            at = 1;
        } else {
            order = '@';
        }
        boolean isNative = order == '@';
        List<StructCode> codes = new ArrayList<>();
        long size = 0;
        long values = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                continue;
            }
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    count = Math.min(count * 10 + text.charAt(at++) - '0', Long.MAX_VALUE / 100);
                }
                if (at == text.length()) {
                    throw error("repeat count given without format specifier");
                }
                c = text.charAt(at++);
            }
            int itemSize = isNative ? StructCode.nativeSize(c) : StructCode.standardSize(c);
            if (itemSize == 0) {
                throw error("bad char in struct format");
            }
            if (isNative) {
                size = (size + itemSize - 1) / itemSize * itemSize;
            }
            boolean text1 = c == 's' || c == 'p';
            if (size + count * itemSize > Integer.MAX_VALUE - 16) {
                throw error("total struct size too long");
            }
            if (c != 'x' && (count > 0 || text1)) {
                codes.add(new StructCode(c, text1 ? (int) count : itemSize, (int) size, text1 ? 1 : (int) count));
                values += text1 ? 1 : count;
            }
            size += count * itemSize;
        }
        return new StructFormat(codes.toArray(StructCode[]::new), (int) size, (int) values,
                order == '>' || order == '!', isNative);
    }

    /** A {@code struct.error}. */
    static PythonException error(String format, Object... args) {
        return Raise.error(StructModule.ERROR, format, args);
    }
}
