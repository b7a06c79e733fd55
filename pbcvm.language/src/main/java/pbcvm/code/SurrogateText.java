package pbcvm.code;

import java.util.Arrays;

/**
 * A text constant that a Java string cannot hold: a lone high surrogate stands directly before a lone low one, which
 * UTF-16 would read as one character. The array must not be changed.
 */
public record SurrogateText(int[] codePoints) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SurrogateText that && Arrays.equals(codePoints, that.codePoints);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codePoints);
    }

    @Override
    public String toString() {
        return "SurrogateText" + Arrays.toString(codePoints);
    }
}
