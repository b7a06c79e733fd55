package pbcvm.compiler.codegen;

import java.util.Comparator;

/** The order of Python strings. */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int at = 0;
        int length = Math.min(left.length(), right.length());
        while (at < length && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        if (at == length) {
            return left.length() - right.length();
        }
        char one = left.charAt(at);
        char two = right.charAt(at);
        if (Character.isSurrogate(one) != Character.isSurrogate(two)) {
            return Character.isSurrogate(one) ? 1 : -1;
        }
        return one - two;
    }
}
