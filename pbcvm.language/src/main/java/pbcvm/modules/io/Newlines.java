package pbcvm.modules.io;

import pbcvm.object.Str;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The kinds of line ends seen in a text, and their translation. Keeps a final CR back until it sees what follows. */
final class Newlines {
    private final boolean translate;
    private boolean pendingCr;
    private int seen;

    Newlines(boolean translate) {
        this.translate = translate;
    }

    boolean hasPending() {
        return pendingCr;
    }

    void setPending(boolean value) {
        pendingCr = value;
    }

    void reset() {
        pendingCr = false;
        seen = 0;
    }

    /** Takes the next piece of text and gives what may be read of it. */
    String feed(String text, boolean last) {
        String all = text;
        if (pendingCr && (!all.isEmpty() || last)) {
            all = "\r" + all;
            pendingCr = false;
        }
        if (!last && all.endsWith("\r")) {
            all = all.substring(0, all.length() - 1);
            pendingCr = true;
        }
        if (all.indexOf('\r') < 0) {
            if ((seen & 1) == 0 && all.indexOf('\n') >= 0) {
                seen |= 1;
            }
            return all;
        }
        return scan(all);
    }

    private String scan(String text) {
        StringBuilder result = translate ? new StringBuilder(text.length()) : null;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < length && text.charAt(i + 1) == '\n';
                seen |= pair ? 4 : 2;
                i += pair ? 1 : 0;
                c = '\n';
            } else if (c == '\n') {
                seen |= 1;
            }
            if (translate) {
                result.append(c);
            }
        }
        return translate ? result.toString() : text;
    }

    /** The attribute {@code newlines}. */
    Object seen() {
        String[] names = {"\r", "\n", "\r\n"};
        int[] bits = {2, 1, 4};
        Object[] found = new Object[Integer.bitCount(seen)];
        int count = 0;
        for (int i = 0; i < 3; i++) {
            if ((seen & bits[i]) != 0) {
                found[count++] = Str.of(names[i]);
            }
        }
        return count == 0 ? PyNone.NONE : count == 1 ? found[0] : PyTuple.of(found);
    }
}
