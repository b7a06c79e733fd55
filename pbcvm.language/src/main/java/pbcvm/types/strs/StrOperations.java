package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.slices.SliceBounds;

/** The operations of exact strings that opcodes use. Each is one call behind a boundary. */
public final class StrOperations {
    /** From this length on a joined string keeps its parts until somebody reads it. */
    public static final int LAZY = 256;
    /** Up to this length of the wanted part a plain loop searches fast. */
    private static final int SHORT = 32;
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 64;

    private StrOperations() {
    }

    /** {@code a + b}; a long result keeps its parts until somebody reads it, so repeated appending stays linear. */
    public static TruffleString concat(TruffleString a, TruffleString b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isEmpty() ? a : join(a, b);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString join(TruffleString a, TruffleString b) {
        checkLength((long) Str.length(a) + Str.length(b));
        return a.concatUncached(b, Str.ENCODING, Str.length(a) + Str.length(b) >= LAZY);
    }

    private static void checkLength(long length) {
        if (length > MAX_LENGTH) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
    }

    /** {@code text * count}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repeat(TruffleString text, long count) {
        int length = Str.length(text);
        if (count <= 0 || length == 0) {
            return Str.EMPTY;
        }
        if (count == 1) {
            return text;
        }
        if (count > Long.MAX_VALUE / length) {
            throw Raise.overflowError("repeated string is too long");
        }
        checkLength(length * count);
        return text.repeatUncached((int) count, Str.ENCODING);
    }

    /** Order by code points: negative, 0 or positive. */
    @TruffleBoundary
    public static int compare(TruffleString a, TruffleString b) {
        if (a == b) {
            return 0;
        }
        if (Text.isNarrow(a) && Text.isNarrow(b)) {
            InternalByteArray left = a.getInternalByteArrayUncached(TruffleString.Encoding.ISO_8859_1);
            InternalByteArray right = b.getInternalByteArrayUncached(TruffleString.Encoding.ISO_8859_1);
            return Arrays.compareUnsigned(left.getArray(), left.getOffset(), left.getEnd(), right.getArray(),
                    right.getOffset(), right.getEnd());
        }
        return a.compareIntsUTF32Uncached(b);
    }

    /** {@code a == b}. */
    public static boolean equals(TruffleString a, TruffleString b) {
        return a == b || Str.length(a) == Str.length(b) && Str.equal(a, b);
    }

    /** {@code part in text}. */
    @TruffleBoundary
    public static boolean contains(TruffleString text, TruffleString part) {
        return indexOf(text, part, 0, Str.length(text)) >= 0;
    }

    /** First index of {@code part} within {@code from} and {@code to}, or -1. */
    static int indexOf(TruffleString text, TruffleString part, int from, int to) {
        int length = Str.length(part);
        if (to - from < length) {
            return -1;
        }
        if (length == 0) {
            return from;
        }
        if (length == 1) {
            return text.indexOfCodePointUncached(Str.single(part), from, to, Str.ENCODING);
        }
        if (length <= SHORT && Text.isNarrow(text) && Text.isNarrow(part)) {
            return Text.of(text).indexOf(Text.of(part), from, to);
        }
        int found = text.byteIndexOfStringUncached(part, from << 2, to << 2, Str.ENCODING);
        return found < 0 ? -1 : found >> 2;
    }

    /** Last index of {@code part} within {@code from} and {@code to}, or -1. */
    static int lastIndexOf(TruffleString text, TruffleString part, int from, int to) {
        int length = Str.length(part);
        if (to - from < length) {
            return -1;
        }
        if (length == 0) {
            return to;
        }
        int found = text.lastByteIndexOfStringUncached(part, to << 2, from << 2, Str.ENCODING);
        return found < 0 ? -1 : found >> 2;
    }

    /** {@code text[index]}. */
    public static TruffleString getItem(TruffleString text, long index) {
        int length = Str.length(text);
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw outOfRange();
        }
        return Str.ofCodePoint(Str.at(text, (int) position));
    }

    @TruffleBoundary
    private static RuntimeException outOfRange() {
        return Raise.indexError("string index out of range");
    }

    /** The part from {@code start} (inclusive) to {@code stop}, both within the string. */
    @TruffleBoundary
    public static TruffleString slice(TruffleString text, int start, int stop) {
        int length = stop - start;
        if (length <= 0) {
            return Str.EMPTY;
        }
        return length == Str.length(text) ? text : Str.substring(text, start, length);
    }

    /** {@code count} characters from {@code start} in steps of {@code step}; all positions are within the string. */
    @TruffleBoundary
    public static TruffleString slice(TruffleString text, int start, long step, int count) {
        if (count == 0) {
            return Str.EMPTY;
        }
        if (step == 1) {
            return slice(text, start, start + count);
        }
        Text view = Text.of(text);
        TextBuilder result = new TextBuilder(count);
        long at = start;
        for (int i = 0; i < count; i++) {
            result.append(view.at((int) at));
            at += step;
        }
        return result.build();
    }

    /** {@code text[start:stop:step]}, the parts as {@link SliceBounds#fit} wants them. */
    @TruffleBoundary
    public static TruffleString slice(TruffleString text, long start, long stop, long step) {
        SliceBounds bounds = SliceBounds.fit(start, stop, step, Str.length(text));
        return slice(text, (int) bounds.start, bounds.step, (int) bounds.length);
    }

    /** {@code iter(text)}. */
    public static StrIterator iterator(TruffleString text) {
        return StrIterator.of(text);
    }
}
