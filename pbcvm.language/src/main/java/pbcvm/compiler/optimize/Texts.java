package pbcvm.compiler.optimize;

import pbcvm.code.SurrogateText;

/** Text constants as code points and back. */
final class Texts {

    private Texts() {
    }

    static boolean isText(Object constant) {
        return constant instanceof String || constant instanceof SurrogateText;
    }

    static int[] points(Object text) {
        return text instanceof String string ? string.codePoints().toArray() : ((SurrogateText) text).codePoints();
    }

    static Object of(int[] points) {
        for (int i = 1; i < points.length; i++) {
            if (isSurrogate(points[i - 1], Character.MIN_HIGH_SURROGATE)
                    && isSurrogate(points[i], Character.MIN_LOW_SURROGATE)) {
                return new SurrogateText(points);
            }
        }
        return new String(points, 0, points.length);
    }

    private static boolean isSurrogate(int point, char first) {
        return point >= first && point < first + 0x400;
    }
}
