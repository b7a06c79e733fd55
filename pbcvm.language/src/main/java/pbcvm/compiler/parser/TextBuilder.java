package pbcvm.compiler.parser;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pbcvm.code.SurrogateText;

/** Collects the characters of a string, in which surrogates that an escape wrote stay apart. */
final class TextBuilder {

    private int[] codePoints = new int[16];
    private int length;
    private boolean surrogates;

    void add(int codePoint) {
        if (length == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, length * 2);
        }
        codePoints[length++] = codePoint;
        surrogates |= codePoint >= 0xd800 && codePoint <= 0xdfff;
    }

    void addUtf8(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= 0) {
            add(bytes[i++]);
        }
        if (i < to) {
            new String(bytes, i, to - i, StandardCharsets.UTF_8).codePoints().forEach(this::add);
        }
    }

    void add(TextBuilder other) {
        for (int i = 0; i < other.length; i++) {
            add(other.codePoints[i]);
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The text as a constant. */
    Object toConstant() {
        if (surrogates) {
            for (int i = 1; i < length; i++) {
                if (isIn(codePoints[i - 1], 0xd800, 0xdbff) && isIn(codePoints[i], 0xdc00, 0xdfff)) {
                    return new SurrogateText(Arrays.copyOf(codePoints, length));
                }
            }
        }
        return new String(codePoints, 0, length);
    }

    private static boolean isIn(int c, int low, int high) {
        return c >= low && c <= high;
    }
}
