package pbcvm.compiler.parser;

/** Which characters Python allows in names, and which it prints. */
final class Identifiers {

    private Identifiers() {
    }

    /** The index of the first character that a name may not have there; the length if all are right. */
    static int firstInvalid(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean right = i == 0 ? isStart(c) : isPart(c);
            if (!right) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    static boolean isStart(int c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c) && !isNotClosed(c, true);
    }

    static boolean isPart(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && !isNotClosed(c, false);
    }

    /** Characters whose compatibility form is no name, so that they are left out of XID_Start and XID_Continue. */
    private static boolean isNotClosed(int c, boolean start) {
        return switch (c) {
            case 0x37a, 0xfdfa, 0xfdfb, 0xfe70, 0xfe72, 0xfe74, 0xfe76, 0xfe78, 0xfe7a, 0xfe7c, 0xfe7e, 0x309b, 0x309c, 0x2e2f
                -> true;
            case 0xe33, 0xeb3, 0xff9e, 0xff9f -> start;
            default -> c >= 0xfc5e && c <= 0xfc63;
        };
    }

    /** Whether {@code repr} shows the character as itself. */
    static boolean isPrintable(int c) {
        if (c == ' ') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
