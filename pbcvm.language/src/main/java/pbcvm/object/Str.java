package pbcvm.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Conversions between guest strings and Java. A guest string is a {@link TruffleString} in {@link #ENCODING}: its index
 * is a code point, lone surrogates included.
 */
public final class Str {
    /** The encoding of every guest string. */
    public static final Encoding ENCODING = Encoding.UTF_32;
    /** The empty string. */
    public static final TruffleString EMPTY = ENCODING.getEmpty();

    /** Up to this length a plain loop compares fastest. */
    private static final int SHORT = 32;

    private static final ConcurrentHashMap<TruffleString, TruffleString> INTERNED = new ConcurrentHashMap<>();
    private static final TruffleString[] LATIN1 = new TruffleString[256];
    /** The strings of {@link #LATIN1} by bits of their hash codes, and their code points; few may be missing. */
    private static final TruffleString[] BY_HASH = new TruffleString[2048];
    private static final short[] POINT_BY_HASH = new short[BY_HASH.length];

    static {
        for (int i = LATIN1.length - 1; i >= 0; i--) {
            LATIN1[i] = TruffleString.fromCodePointUncached(i, ENCODING);
            INTERNED.put(LATIN1[i], LATIN1[i]);
            int slot = slot(LATIN1[i]);
            BY_HASH[slot] = LATIN1[i];
            POINT_BY_HASH[slot] = (short) i;
        }
    }

    private static int slot(TruffleString text) {
        return text.hashCode() * 0x9E3779B1 >>> 21;
    }

    private Str() {
    }

    /** The guest string with the text of a Java string; unpaired surrogates are kept. */
    @TruffleBoundary
    public static TruffleString of(String text) {
        if (text.length() == 1 && text.charAt(0) < LATIN1.length) {
            return LATIN1[text.charAt(0)];
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return of(text.codePoints().toArray());
            }
        }
        return TruffleString.fromJavaStringUncached(text, ENCODING);
    }

    /** The decimal digits of a number. */
    @TruffleBoundary
    public static TruffleString ofLong(long number) {
        if (number >= 0 && number <= 9) {
            return LATIN1['0' + (int) number];
        }
        return TruffleString.fromLongUncached(number, ENCODING, false);
    }

    /** The guest string made of code points. The array is copied. */
    @TruffleBoundary
    public static TruffleString of(int[] codePoints) {
        return TruffleString.fromIntArrayUTF32Uncached(codePoints);
    }

    /** The guest string made of the first {@code length} code points. */
    @TruffleBoundary
    public static TruffleString of(int[] codePoints, int offset, int length) {
        return TruffleString.fromIntArrayUTF32Uncached(codePoints, offset, length);
    }

    /** The one-character string. */
    public static TruffleString ofCodePoint(int codePoint) {
        if (codePoint < LATIN1.length) {
            return LATIN1[codePoint];
        }
        return wide(codePoint);
    }

    @TruffleBoundary
    private static TruffleString wide(int codePoint) {
        return of(new int[]{codePoint});
    }

    /** The Java string with the same code points; a lone surrogate becomes that char. */
    @TruffleBoundary
    public static String java(TruffleString text) {
        if (text.isValidUncached(ENCODING)) {
            return text.toJavaStringUncached();
        }
        int[] points = codePoints(text);
        return new String(points, 0, points.length);
    }

    /** The code points of a string. */
    @TruffleBoundary
    public static int[] codePoints(TruffleString text) {
        int[] result = new int[length(text)];
        var iterator = text.createCodePointIteratorUncached(ENCODING);
        for (int i = 0; i < result.length; i++) {
            result[i] = iterator.nextUncached(ENCODING);
        }
        return result;
    }

    /** Number of code points. */
    public static int length(TruffleString text) {
        return text.byteLength(ENCODING) >>> 2;
    }

    /** The code point of a string of length one. */
    @TruffleBoundary
    public static int single(TruffleString text) {
        int slot = slot(text);
        return BY_HASH[slot] == text ? POINT_BY_HASH[slot] : text.codePointAtIndexUncached(0, ENCODING);
    }

    /** The code point at an index within bounds. */
    @TruffleBoundary
    public static int at(TruffleString text, int index) {
        return text.codePointAtIndexUncached(index, ENCODING);
    }

    /** The part from {@code start} with {@code length} code points. */
    @TruffleBoundary
    public static TruffleString substring(TruffleString text, int start, int length) {
        if (length == 1) {
            return ofCodePoint(at(text, start));
        }
        return text.substringUncached(start, length, ENCODING, false);
    }

    /** Both strings joined; long results may be joined lazily. */
    @TruffleBoundary
    public static TruffleString concat(TruffleString a, TruffleString b) {
        return a.concatUncached(b, ENCODING, true);
    }

    /** Whether two guest strings have the same code points. */
    @TruffleBoundary
    public static boolean equal(TruffleString a, TruffleString b) {
        if (a == b) {
            return true;
        }
        int length = length(a);
        if (length != length(b)) {
            return false;
        }
        if (length > SHORT || !a.isCompatibleToUncached(Encoding.ISO_8859_1)
                || !b.isCompatibleToUncached(Encoding.ISO_8859_1)) {
            return a.equals(b);
        }
        return equalBytes(a.getInternalByteArrayUncached(Encoding.ISO_8859_1),
                b.getInternalByteArrayUncached(Encoding.ISO_8859_1));
    }

    private static boolean equalBytes(InternalByteArray a, InternalByteArray b) {
        byte[] left = a.getArray();
        byte[] right = b.getArray();
        int from = a.getOffset();
        int shift = b.getOffset() - from;
        for (int i = from + a.getLength() - 1; i >= from; i--) {
            if (left[i] != right[i + shift]) {
                return false;
            }
        }
        return true;
    }

    /** The one instance that stands for all equal strings: for names, so that they can be compared by identity. */
    @TruffleBoundary
    public static TruffleString intern(TruffleString text) {
        TruffleString known = INTERNED.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** The interned guest string with the text of a Java string. */
    @TruffleBoundary
    public static TruffleString intern(String text) {
        return intern(of(text));
    }
}
