package pbcvm.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.codecs.ByteOutput;
import pbcvm.types.codecs.Codecs;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** Methods of bytes and bytearrays that treat them as ASCII text: case, tests, strip, padding, translate, hex. */
final class BytesText {
    private static final String HEX = "0123456789abcdef";

    private BytesText() {
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isAlpha(int c) {
        return isLower(c) || isUpper(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    // -- Case
    // -----------------------------------------------------------------------------------------------------------

    private static Object convert(Object self, boolean lower, boolean upper) {
        byte[] result = BytesSearch.self(self).clone();
        for (int i = 0; i < result.length; i++) {
            if (lower && isUpper(result[i]) || upper && isLower(result[i])) {
                result[i] ^= 32;
            }
        }
        return BytesSearch.make(self, result);
    }

    static Object lower(Object self) {
        return convert(self, true, false);
    }

    static Object upper(Object self) {
        return convert(self, false, true);
    }

    static Object swapCase(Object self) {
        return convert(self, true, true);
    }

    static Object capitalize(Object self) {
        return words(self, true);
    }

    static Object title(Object self) {
        return words(self, false);
    }

    /** Capital letters at the start (of each word, or of the whole only), small ones elsewhere. */
    private static Object words(Object self, boolean once) {
        byte[] result = BytesSearch.self(self).clone();
        boolean inWord = false;
        for (int i = 0; i < result.length; i++) {
            if (inWord ? isUpper(result[i]) : isLower(result[i])) {
                result[i] ^= 32;
            }
            inWord = once || isAlpha(result[i]);
        }
        return BytesSearch.make(self, result);
    }

    // -- Tests
    // ----------------------------------------------------------------------------------------------------------

    /** A question about a byte. */
    private interface Test {
        boolean holds(int c);
    }

    private static Object all(Object self, Test test) {
        byte[] value = BytesSearch.self(self);
        for (byte c : value) {
            if (!test.holds(c)) {
                return false;
            }
        }
        return value.length > 0;
    }

    static Object isAlpha(Object self) {
        return all(self, BytesText::isAlpha);
    }

    static Object isDigit(Object self) {
        return all(self, BytesText::isDigit);
    }

    static Object isAlnum(Object self) {
        return all(self, c -> isAlpha(c) || isDigit(c));
    }

    static Object isSpace(Object self) {
        return all(self, BytesSplit::isSpace);
    }

    static Object isAscii(Object self) {
        for (byte c : BytesSearch.self(self)) {
            if (c < 0) {
                return false;
            }
        }
        return true;
    }

    static Object isLower(Object self) {
        return cased(self, true);
    }

    static Object isUpper(Object self) {
        return cased(self, false);
    }

    private static Object cased(Object self, boolean lower) {
        boolean found = false;
        for (byte c : BytesSearch.self(self)) {
            if (lower ? isUpper(c) : isLower(c)) {
                return false;
            }
            found |= isAlpha(c);
        }
        return found;
    }

    static Object isTitle(Object self) {
        boolean found = false;
        boolean inWord = false;
        for (byte c : BytesSearch.self(self)) {
            if (isUpper(c) && inWord || isLower(c) && !inWord) {
                return false;
            }
            inWord = isAlpha(c);
            found |= inWord;
        }
        return found;
    }

    // -- Ends
    // -----------------------------------------------------------------------------------------------------------

    static Object strip(Object self, Object characters) {
        return strip(self, characters, true, true);
    }

    static Object leftStrip(Object self, Object characters) {
        return strip(self, characters, true, false);
    }

    static Object rightStrip(Object self, Object characters) {
        return strip(self, characters, false, true);
    }

    private static Object strip(Object self, Object characters, boolean left, boolean right) {
        byte[] value = BytesSearch.self(self);
        boolean[] set = new boolean[256];
        if (characters == PyNone.NONE) {
            for (int c = 0; c < 128; c++) {
                set[c] = BytesSplit.isSpace(c);
            }
        } else {
            for (byte c : Buffers.bytes(characters)) {
                set[c & 0xff] = true;
            }
        }
        int start = 0;
        int stop = value.length;
        while (left && start < stop && set[value[start] & 0xff]) {
            start++;
        }
        while (right && stop > start && set[value[stop - 1] & 0xff]) {
            stop--;
        }
        return BytesSearch.part(self, value, start, stop);
    }

    static Object center(Object self, Object width, Object fill) {
        long target = Py.indexAsLong(width);
        byte padding = fill(fill, "center");
        long total = Math.max(0, target - BytesSearch.self(self).length);
        long left = total / 2 + (total & target & 1);
        return pad(self, left, total - left, padding);
    }

    static Object leftJustify(Object self, Object width, Object fill) {
        long target = Py.indexAsLong(width);
        return pad(self, 0, target - BytesSearch.self(self).length, fill(fill, "ljust"));
    }

    static Object rightJustify(Object self, Object width, Object fill) {
        long target = Py.indexAsLong(width);
        return pad(self, target - BytesSearch.self(self).length, 0, fill(fill, "rjust"));
    }

    private static byte fill(Object fill, String method) {
        if (fill == null) {
            return ' ';
        }
        if (fill instanceof PyBytes || fill instanceof PyByteArray) {
            byte[] bytes = Buffers.bytes(fill);
            if (bytes.length == 1) {
                return bytes[0];
            }
        }
        throw Raise.typeError("%s() argument 2 must be a byte string of length 1, not %s", method,
                Raise.argumentName(fill));
    }

    private static Object pad(Object self, long left, long right, byte fill) {
        byte[] value = BytesSearch.self(self);
        if (left <= 0 && right <= 0) {
            return BytesSearch.unchanged(self, value);
        }
        long before = Math.max(0, left);
        long total = before + value.length + Math.max(0, right);
        if (total > Integer.MAX_VALUE - 64) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        byte[] result = new byte[(int) total];
        Arrays.fill(result, fill);
        System.arraycopy(value, 0, result, (int) before, value.length);
        return BytesSearch.make(self, result);
    }

    static Object zeroFill(Object self, Object width) {
        byte[] value = BytesSearch.self(self);
        long total = Py.indexAsLong(width) - value.length;
        Object padded = pad(self, total, 0, (byte) '0');
        if (total > 0 && value.length > 0 && (value[0] == '+' || value[0] == '-')) {
            byte[] result = Buffers.bytes(padded);
            result[0] = value[0];
            result[(int) total] = '0';
        }
        return padded;
    }

    static Object expandTabs(Object self, Object tabSize) {
        int size = Py.indexAsInt(tabSize);
        ByteOutput out = new ByteOutput(BytesSearch.self(self).length + 16);
        int column = 0;
        for (byte c : BytesSearch.self(self)) {
            if (c == '\t') {
                int step = size > 0 ? size - column % size : 0;
                column += step;
                for (int i = 0; i < step; i++) {
                    out.add(' ');
                }
            } else {
                column = c == '\n' || c == '\r' ? 0 : column + 1;
                out.add(c);
            }
        }
        return BytesSearch.make(self, out.toArray());
    }

    // -- Translation
    // ------------------------------------------------------------------------------------------------------

    static Object translate(Object self, Object table, Object delete) {
        byte[] value = BytesSearch.self(self);
        byte[] map = table == PyNone.NONE ? null : Buffers.bytes(table);
        if (map != null && map.length != 256) {
            throw Raise.valueError("translation table must be 256 characters long");
        }
        boolean[] dropped = new boolean[256];
        if (delete != null) {
            for (byte c : Buffers.bytes(delete)) {
                dropped[c & 0xff] = true;
            }
        }
        byte[] result = new byte[value.length];
        int count = 0;
        for (byte c : value) {
            if (!dropped[c & 0xff]) {
                result[count++] = map == null ? c : map[c & 0xff];
            }
        }
        return BytesSearch.make(self, Arrays.copyOf(result, count));
    }

    static Object makeTable(Object[] args) {
        byte[] from = Buffers.bytes(args[0]);
        byte[] to = Buffers.bytes(args[1]);
        if (from.length != to.length) {
            throw Raise.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            table[from[i] & 0xff] = to[i];
        }
        return new PyBytes(table);
    }

    // -- Hexadecimal
    // ------------------------------------------------------------------------------------------------------

    static Object hex(Object self, Object separator, Object group) {
        return hex(BytesSearch.self(self), separator, group);
    }

    /** The digits of all bytes, with a separator between groups that are counted from the right (left if negative). */
    static TruffleString hex(byte[] value, Object separator, Object group) {
        int between = separator == null ? -1 : separator(separator);
        int size = group == null ? 1 : Py.indexAsInt(group);
        int width = Math.abs(size);
        TextBuilder out = new TextBuilder(value.length * 2);
        for (int i = 0; i < value.length; i++) {
            if (i > 0 && between >= 0 && width > 0 && (size > 0 ? value.length - i : i) % width == 0) {
                out.append(between);
            }
            out.append(HEX.charAt(value[i] >> 4 & 15)).append(HEX.charAt(value[i] & 15));
        }
        return out.build();
    }

    private static int separator(Object value) {
        TruffleString text = Py.asString(value);
        int length;
        int c;
        if (text != null) {
            length = Str.length(text);
            c = length == 1 ? Str.at(text, 0) : 0;
        } else if (value instanceof PyBytes bytes) {
            length = bytes.value.length;
            c = length == 1 ? bytes.value[0] & 0xff : 0;
        } else {
            if (Py.len(value) != 1) {
                throw Raise.valueError("sep must be length 1.");
            }
            throw Raise.typeError("sep must be str or bytes.");
        }
        if (length != 1) {
            throw Raise.valueError("sep must be length 1.");
        }
        if (c > 127) {
            throw Raise.valueError("sep must be ASCII.");
        }
        return c;
    }

    static byte[] fromHex(Object value) {
        TruffleString source = Py.asString(value);
        if (source == null) {
            throw Raise.typeError("fromhex() argument must be str, not %s", Raise.argumentName(value));
        }
        Text text = Text.of(source);
        ByteOutput out = new ByteOutput(text.length / 2);
        int at = 0;
        while (at < text.length) {
            if (BytesSplit.isSpace(text.at(at))) {
                at++;
                continue;
            }
            int high = digit(text, at);
            int low = high < 0 ? 0 : digit(text, at + 1);
            if (high < 0 || low < 0) {
                throw Raise.valueError("non-hexadecimal number found in fromhex() arg at position %d",
                        high < 0 ? at : at + 1);
            }
            out.add(high << 4 | low);
            at += 2;
        }
        return out.toArray();
    }

    private static int digit(Text text, int at) {
        int c = at < text.length ? text.at(at) : -1;
        return c >= 0 && c < 128 ? Character.digit(c, 16) : -1;
    }

    // -- Conversion
    // -------------------------------------------------------------------------------------------------------

    static Object decode(Object self, Object encoding, Object errors) {
        return Codecs.decode(BytesSearch.self(self), codecName(encoding, "decode", "encoding"),
                codecName(errors, "decode", "errors"));
    }

    static String codecName(Object value, String method, String parameter) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s() argument '%s' must be str, not %s", method, parameter,
                    Raise.argumentName(value));
        }
        String name = Str.java(text);
        if (name.indexOf(0) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return name;
    }

    /** {@code repr} of bytes. */
    static TruffleString repr(byte[] value, String before, String after) {
        boolean single = false;
        boolean twice = false;
        for (byte c : value) {
            single |= c == '\'';
            twice |= c == '"';
        }
        int quote = single && !twice ? '"' : '\'';
        TextBuilder out = new TextBuilder(value.length + 16).append(before).append('b').append(quote);
        for (byte c : value) {
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c == quote || c == '\'' && !before.isEmpty()) {
                        out.append('\\').append(c);
                    } else if (c >= 32 && c < 127) {
                        out.append(c);
                    } else {
                        out.append("\\x").append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
                    }
                }
            }
        }
        return out.append(quote).append(after).build();
    }

    /** The number of bytes that {@code bytes(count)} makes. */
    static int size(Object count) {
        Object index = Py.index(count);
        if (index instanceof PyBigInt) {
            throw Raise.overflowError("cannot fit '%s' into an index-sized integer", Raise.typeName(count));
        }
        if ((Long) index < 0) {
            throw Raise.valueError("negative count");
        }
        if ((Long) index > Integer.MAX_VALUE - 64) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        return (int) (long) (Long) index;
    }

    /** An object of a class derived from bytes or bytearray, or of those. */
    static Object instance(PyType type, byte[] value, boolean mutable) {
        if (mutable) {
            return type == ByteArrayType.TYPE ? new PyByteArray(value) : new PyByteArray(type, value);
        }
        return type == BytesType.TYPE ? new PyBytes(value) : new PyBytes(type, value);
    }
}
