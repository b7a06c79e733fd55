package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CompactionLevel;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import pbcvm.object.Str;

/**
 * The code points of a string, for algorithms in Java. A string within Latin-1 is read in place.
 *
 * <p>Invariants: exactly one of {@link #narrow} and {@link #wide} is not null; nobody writes into them.
 */
public final class Text {
    /** One byte per code point, from {@link #offset} on. */
    final byte[] narrow;
    final int offset;
    /** The code points. */
    final int[] wide;
    /** Number of code points. */
    public final int length;

    private Text(byte[] narrow, int offset, int[] wide, int length) {
        this.narrow = narrow;
        this.offset = offset;
        this.wide = wide;
        this.length = length;
    }

    /** The code points of a string. */
    @TruffleBoundary
    public static Text of(TruffleString text) {
        if (isNarrow(text)) {
            InternalByteArray bytes = text.getInternalByteArrayUncached(Encoding.ISO_8859_1);
            return new Text(bytes.getArray(), bytes.getOffset(), null, bytes.getLength());
        }
        int[] points = Str.codePoints(text);
        return new Text(null, 0, points, points.length);
    }

    /** Bytes as the code points below 256; the array is not copied. */
    public static Text of(byte[] bytes) {
        return new Text(bytes, 0, null, bytes.length);
    }

    /** Whether the string holds its code points as bytes. */
    static boolean isNarrow(TruffleString text) {
        boolean narrow = text.isCompatibleToUncached(Encoding.ISO_8859_1);
        assert !narrow || text.getStringCompactionLevelUncached(Str.ENCODING) == CompactionLevel.S1;
        return narrow;
    }

    /** Whether all code points are below 128. */
    @TruffleBoundary
    public static boolean isAscii(TruffleString text) {
        return text.isCompatibleToUncached(Encoding.US_ASCII);
    }

    /**
     * The string whose code points are these bytes; the array is taken over. Latin-1 is compatible with the language's
     * encoding, so the string serves as it is.
     */
    @TruffleBoundary
    public static TruffleString ofLatin1(byte[] bytes, int offset, int length) {
        if (length <= 1) {
            return length == 0 ? Str.EMPTY : Str.ofCodePoint(bytes[offset] & 0xff);
        }
        return TruffleString.fromByteArrayUncached(bytes, offset, length, Encoding.ISO_8859_1, false);
    }

    /** The string whose code points are these bytes; the array is taken over. */
    public static TruffleString ofLatin1(byte[] bytes) {
        return ofLatin1(bytes, 0, bytes.length);
    }

    /** The code point at an index within bounds. */
    public int at(int index) {
        return narrow != null ? narrow[offset + index] & 0xff : wide[index];
    }

    /** The string from {@code start} (inclusive) to {@code stop}. */
    public TruffleString substring(int start, int stop) {
        if (stop - start == 1) {
            return Str.ofCodePoint(at(start));
        }
        if (stop <= start) {
            return Str.EMPTY;
        }
        if (narrow != null) {
            byte[] part = new byte[stop - start];
            System.arraycopy(narrow, offset + start, part, 0, part.length);
            return ofLatin1(part);
        }
        return Str.of(wide, start, stop - start);
    }

    /** First index of a part that is not empty within {@code from} and {@code to}, or -1; both texts are narrow. */
    int indexOf(Text part, int from, int to) {
        byte[] bytes = narrow;
        byte[] wanted = part.narrow;
        byte first = wanted[part.offset];
        int last = offset + to - part.length;
        search: for (int i = offset + from; i <= last; i++) {
            if (bytes[i] == first) {
                for (int k = 1; k < part.length; k++) {
                    if (bytes[i + k] != wanted[part.offset + k]) {
                        continue search;
                    }
                }
                return i - offset;
            }
        }
        return -1;
    }

    /** Whether the code points from {@code start} on begin with another text. */
    boolean matches(int start, Text other) {
        if (start < 0 || start + other.length > length) {
            return false;
        }
        for (int i = 0; i < other.length; i++) {
            if (at(start + i) != other.at(i)) {
                return false;
            }
        }
        return true;
    }
}
