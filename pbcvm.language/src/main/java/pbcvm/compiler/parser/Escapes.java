package pbcvm.compiler.parser;

import java.io.ByteArrayOutputStream;
import pbcvm.compiler.parser.PythonSyntaxException.Kind;

/** Decodes the backslash escapes of string and bytes literals. */
final class Escapes {

    private final GrammarParser parser;
    private final Token token;
    private final byte[] source;

    Escapes(GrammarParser parser, Token token) {
        this.parser = parser;
        this.token = token;
        this.source = parser.tokenizer.source;
    }

    /** Warns of an escape that is none. */
    void warn(int c) {
        warnOf("invalid escape sequence '\\" + (char) c + "'");
    }

    private void warnOf(String message) {
        if (parser.options.warnings().warn("DeprecationWarning", message, token.lineno)) {
            throw parser.errors.atToken(token, message);
        }
    }

    // -- text -------------------------------------------------------------------------------------------------------

    /** Decodes the range of a string literal. */
    void decode(int start, int end, TextBuilder into) {
        boolean warned = false;
        int i = start;
        while (i < end) {
            byte c = source[i];
            if (c != '\\') {
                int run = i;
                while (i < end && source[i] != '\\') {
                    i++;
                }
                checkPlainRun(run, i);
                into.addUtf8(source, run, i);
                continue;
            }
            if (i + 1 >= end || source[i + 1] < 0) {
                into.add('\\');
                i++;
                continue;
            }
            int letter = source[i + 1];
            int simple = simpleEscape(letter);
            if (simple >= 0) {
                into.add(simple);
                i += 2;
            } else if (letter == '\n') {
                i += 2;
            } else if (letter >= '0' && letter <= '7') {
                int stop = octalEnd(i + 1, end);
                warned |= warnOfOctal(i + 1, stop, warned);
                into.add(octal(i + 1, stop));
                i = stop;
            } else if (letter == 'x' || letter == 'u' || letter == 'U') {
                i = hexEscape(start, i, end, into);
            } else if (letter == 'N') {
                i = nameEscape(start, i, end, into);
            } else {
                if (!warned) {
                    warn(letter);
                    warned = true;
                }
                into.add('\\');
                into.add(letter);
                i += 2;
            }
        }
    }

    private void checkPlainRun(int from, int to) {
        int start = from;
        while (start < to && !parser.tokenizer.validUtf8) {
            int end = start;
            while (end < to && source[end] < 0) {
                end++;
            }
            checkUtf8(start, end);
            start = end + 1;
        }
    }

    /** Checks that a range can be decoded; the error counts from its start. */
    void checkUtf8(int from, int to) {
        String problem = parser.tokenizer.validUtf8 ? null : Utf8Check.problemIn(source, from, to);
        if (problem != null) {
            throw parser.errors.atLast(Kind.SYNTAX_ERROR, "(unicode error) " + problem);
        }
    }

    private static int simpleEscape(int letter) {
        return switch (letter) {
            case '\\', '\'', '"' -> letter;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            default -> -1;
        };
    }

    private int octalEnd(int start, int end) {
        int i = start;
        while (i < end && i < start + 3 && source[i] >= '0' && source[i] <= '7') {
            i++;
        }
        return i;
    }

    /** Warns of digits for more than a byte, unless the literal has had a warning. */
    private boolean warnOfOctal(int start, int end, boolean warned) {
        boolean tooLarge = octal(start, end) > 0xff;
        if (tooLarge && !warned) {
            warnOf("invalid octal escape sequence '\\" + parser.bytesText(start, end) + "'");
        }
        return tooLarge;
    }

    private int octal(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 8 + source[i] - '0';
        }
        return value;
    }

    private int hexEscape(int start, int at, int end, TextBuilder into) {
        char letter = (char) source[at + 1];
        int count = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
        long value = 0;
        int i = at + 2;
        for (; i < at + 2 + count; i++) {
            int digit = i < end ? Character.digit((char) source[i], 16) : -1;
            if (digit < 0) {
                throw undecodable(start, at, i, "truncated \\" + letter + "X".repeat(count) + " escape");
            }
            value = value * 16 + digit;
        }
        if (value > Character.MAX_CODE_POINT) {
            throw undecodable(start, at, i, "illegal Unicode character");
        }
        into.add((int) value);
        return i;
    }

    private int nameEscape(int start, int at, int end, TextBuilder into) {
        int i = at + 2;
        if (i < end && source[i] == '{') {
            int nameStart = ++i;
            while (i < end && source[i] != '}') {
                i++;
            }
            if (i < end && i > nameStart) {
                int c = CharacterNames.lookUp(parser.bytesText(nameStart, i));
                i++;
                if (c < 0) {
                    throw undecodable(start, at, i, "unknown Unicode character name");
                }
                into.add(c);
                return i;
            }
        }
        throw undecodable(start, at, i, "malformed \\N character escape");
    }

    /** The error counts in a text where characters outside ASCII are escaped. */
    private PythonSyntaxException undecodable(int start, int from, int to, String why) {
        int first = escapedLength(start, from);
        int last = escapedLength(start, to) - 1;
        String where = first == last ? "byte 0x5c in position " + first : "bytes in position " + first + "-" + last;
        return parser.errors.atLast(Kind.SYNTAX_ERROR,
                "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + why);
    }

    private int escapedLength(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            if (source[i] >= 0) {
                length++;
                boolean beforeOther = source[i] == '\\' && (i + 1 == to || source[i + 1] < 0);
                length += beforeOther && i + 1 < to ? 5 : 0;
                if (source[i] == '\\' && i + 1 < to && source[i + 1] >= 0) {
                    i++;
                    length++;
                }
            } else if ((source[i] & 0xc0) != 0x80) {
                length += 10;
            }
        }
        return length;
    }

    // -- bytes ------------------------------------------------------------------------------------------------------

    /** Decodes the range of a bytes literal. */
    void decodeBytes(int start, int end, ByteArrayOutputStream into) {
        boolean warned = false;
        int i = start;
        while (i < end) {
            byte c = source[i];
            if (c != '\\') {
                into.write(c);
                i++;
                continue;
            }
            int letter = source[i + 1];
            int simple = simpleEscape(letter);
            if (simple >= 0) {
                into.write(simple);
                i += 2;
            } else if (letter == '\n') {
                i += 2;
            } else if (letter >= '0' && letter <= '7') {
                int stop = octalEnd(i + 1, end);
                warned |= warnOfOctal(i + 1, stop, warned);
                into.write(octal(i + 1, stop));
                i = stop;
            } else if (letter == 'x') {
                int high = i + 2 < end ? Character.digit((char) source[i + 2], 16) : -1;
                int low = i + 3 < end ? Character.digit((char) source[i + 3], 16) : -1;
                if (high < 0 || low < 0) {
                    throw parser.errors.atLast(Kind.SYNTAX_ERROR,
                            "(value error) invalid \\x escape at position " + (i - start));
                }
                into.write(high * 16 + low);
                i += 4;
            } else {
                if (!warned) {
                    warn(letter);
                    warned = true;
                }
                into.write('\\');
                into.write(letter);
                i += 2;
            }
        }
    }
}
