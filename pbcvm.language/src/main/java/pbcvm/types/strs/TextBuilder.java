package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.object.Str;

/** Collects code points of a new string; they are bytes until one does not fit. */
public final class TextBuilder {
    private byte[] narrow;
    private int[] wide;
    private int length;

    public TextBuilder() {
        this(16);
    }

    /** A builder that expects about so many code points. */
    public TextBuilder(int capacity) {
        narrow = new byte[Math.max(4, capacity)];
    }

    /** Number of code points so far. */
    public int length() {
        return length;
    }

    /** Adds a code point. */
    public TextBuilder append(int codePoint) {
        if (narrow != null) {
            if (codePoint < 256) {
                if (length == narrow.length) {
                    narrow = Arrays.copyOf(narrow, length * 2);
                }
                narrow[length++] = (byte) codePoint;
                return this;
            }
            widen();
        }
        if (length == wide.length) {
            wide = Arrays.copyOf(wide, length * 2);
        }
        wide[length++] = codePoint;
        return this;
    }

    private void widen() {
        wide = new int[narrow.length];
        for (int i = 0; i < length; i++) {
            wide[i] = narrow[i] & 0xff;
        }
        narrow = null;
    }

    /** Adds a code point several times. */
    public TextBuilder repeat(int codePoint, int count) {
        for (int i = 0; i < count; i++) {
            append(codePoint);
        }
        return this;
    }

    /** Adds the code points of a Java string. */
    public TextBuilder append(String text) {
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            i += point > 0xffff ? 1 : 0;
            append(point);
        }
        return this;
    }

    /** Adds a string. */
    public TextBuilder append(TruffleString text) {
        Text view = Text.of(text);
        return append(view, 0, view.length);
    }

    /** Adds code points of a text from {@code start} (inclusive) to {@code stop}. */
    public TextBuilder append(Text text, int start, int stop) {
        int count = stop - start;
        if (narrow != null && text.narrow != null) {
            if (length + count > narrow.length) {
                narrow = Arrays.copyOf(narrow, Math.max(length + count, length * 2));
            }
            System.arraycopy(text.narrow, text.offset + start, narrow, length, count);
            length += count;
            return this;
        }
        for (int i = start; i < stop; i++) {
            append(text.at(i));
        }
        return this;
    }

    /** The code points as bytes; all are below 256. */
    public byte[] toLatin1() {
        return Arrays.copyOf(narrow, length);
    }

    /** The string; the builder is used up. */
    public TruffleString build() {
        return narrow != null ? Text.ofLatin1(narrow, 0, length) : Str.of(wide, 0, length);
    }
}
