package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.runtime.Warnings;
import pbcvm.types.strs.CharacterNames;
import pbcvm.types.strs.StrRepr;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** The encodings that write characters as escapes of string literals: unicode_escape, raw_unicode_escape, escape. */
final class EscapeCodec {
    private static final String UNICODE = "unicodeescape";
    private static final String RAW = "rawunicodeescape";

    private EscapeCodec() {
    }

    /** The byte that a one-letter escape stands for; -1 when the letter has no meaning, -2 for a line continuation. */
    private static int simpleEscape(int letter) {
        return switch (letter) {
            case '\n' -> -2;
            case '\\', '\'', '"' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'v' -> 11;
            case 'a' -> 7;
            default -> -1;
        };
    }

    // -- unicode_escape
    // -------------------------------------------------------------------------------------------------

    static byte[] encodeUnicode(TruffleString source) {
        Text text = Text.of(source);
        TextBuilder out = new TextBuilder(text.length + 16);
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c >= 32 && c < 127) {
                        out.append(c);
                    } else {
                        StrRepr.appendHex(out, c);
                    }
                }
            }
        }
        return out.toLatin1();
    }

    private static void warn(int letter) {
        if (letter >= 0) {
            Warnings.deprecated("invalid escape sequence '\\" + (char) letter + "'");
        }
    }

    static Decoded decodeUnicode(byte[] input, String errors, boolean complete) {
        TextBuilder out = new TextBuilder(input.length);
        int at = 0;
        int unknown = -1;
        while (at < input.length) {
            if (input[at] != '\\') {
                out.append(input[at++] & 0xff);
                continue;
            }
            Escape escape = new Escape(input, at);
            escape.read();
            if (escape.problem == null) {
                escape.append(out);
                at = escape.end;
                unknown = unknown < 0 && escape.kept ? escape.point : unknown;
                continue;
            }
            if (!complete && escape.end == input.length && escape.truncated) {
                break;
            }
            Replacement replacement = CodecErrors.decode(errors,
                    new DecodeProblem(UNICODE, input, at, escape.end, escape.problem));
            out.append((TruffleString) replacement.value());
            at = replacement.position();
        }
        warn(unknown);
        return new Decoded(out.build(), at);
    }

    /** One escape of a string literal. */
    private static final class Escape {
        final byte[] input;
        final int start;
        int end;
        String problem;
        boolean truncated;
        int point = -1;
        boolean kept;

        Escape(byte[] input, int start) {
            this.input = input;
            this.start = start;
            this.end = start + 1;
        }

        void read() {
            if (end == input.length) {
                fail("\\ at end of string", true);
                return;
            }
            int letter = input[end++] & 0xff;
            point = simpleEscape(letter);
            if (point != -1) {
                return;
            }
            switch (letter) {
                case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(letter - '0');
                case 'x' -> hex(2, "truncated \\xXX escape");
                case 'u' -> hex(4, "truncated \\uXXXX escape");
                case 'U' -> hex(8, "truncated \\UXXXXXXXX escape");
                case 'N' -> name();
                default -> {
                    kept = true;
                    point = letter;
                }
            }
        }

        private void fail(String reason, boolean couldContinue) {
            problem = reason;
            truncated = couldContinue;
        }

        private void octal(int first) {
            point = first;
            for (int i = 0; i < 2 && end < input.length && input[end] >= '0' && input[end] <= '7'; i++) {
                point = point * 8 + input[end++] - '0';
            }
        }

        private void hex(int digits, String reason) {
            long value = 0;
            for (int i = 0; i < digits; i++) {
                int digit = end < input.length ? Character.digit(input[end], 16) : -1;
                if (digit < 0) {
                    fail(reason, end == input.length);
                    return;
                }
                value = value * 16 + digit;
                end++;
            }
            if (value > 0x10ffff) {
                fail("illegal Unicode character", false);
            }
            point = (int) value;
        }

        private void name() {
            int close = end;
            while (close < input.length && input[close] != '}') {
                close++;
            }
            if (end >= input.length || input[end] != '{' || close == input.length || close == end + 1) {
                fail("malformed \\N character escape", end >= input.length || input[end] == '{');
                end = end < input.length && input[end] == '{' ? Math.min(input.length, close + 1) : end;
                return;
            }
            String name = new String(input, end + 1, close - end - 1, java.nio.charset.StandardCharsets.ISO_8859_1);
            end = close + 1;
            point = CharacterNames.lookup(name);
            if (point < 0) {
                fail("unknown Unicode character name", false);
            }
        }

        void append(TextBuilder out) {
            if (kept) {
                out.append('\\');
            }
            if (point >= 0) {
                out.append(point);
            }
        }
    }

    // -- raw_unicode_escape
    // ---------------------------------------------------------------------------------------------

    static byte[] encodeRaw(TruffleString source) {
        Text text = Text.of(source);
        TextBuilder out = new TextBuilder(text.length + 16);
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (c < 256) {
                out.append(c);
            } else {
                StrRepr.appendHex(out, c);
            }
        }
        return out.toLatin1();
    }

    static Decoded decodeRaw(byte[] input, String errors, boolean complete) {
        TextBuilder out = new TextBuilder(input.length);
        int at = 0;
        while (at < input.length) {
            int kind = at + 1 < input.length ? input[at + 1] : 0;
            if (input[at] != '\\' || kind != 'u' && kind != 'U') {
                if (input[at] == '\\' && at + 1 == input.length && !complete) {
                    break;
                }
                out.append(input[at++] & 0xff);
                if (input[at - 1] == '\\' && at < input.length) {
                    out.append(input[at++] & 0xff);
                }
                continue;
            }
            int digits = kind == 'u' ? 4 : 8;
            int end = at + 2;
            long value = 0;
            while (end < input.length && end < at + 2 + digits && Character.digit(input[end], 16) >= 0) {
                value = value * 16 + Character.digit(input[end++], 16);
            }
            boolean whole = end == at + 2 + digits;
            if (whole && value <= 0x10ffff) {
                out.append((int) value);
                at = end;
                continue;
            }
            if (!whole && end == input.length && !complete) {
                break;
            }
            String reason = whole ? "\\Uxxxxxxxx out of range"
                    : kind == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
            Replacement replacement = CodecErrors.decode(errors, new DecodeProblem(RAW, input, at, end, reason));
            out.append((TruffleString) replacement.value());
            at = replacement.position();
        }
        return new Decoded(out.build(), at);
    }

    // -- escape: bytes to bytes
    // -----------------------------------------------------------------------------------------

    static byte[] encodeBytes(byte[] input) {
        ByteOutput out = new ByteOutput(input.length + 16);
        for (byte c : input) {
            switch (c) {
                case '\\', '\'' -> out.add('\\').add(c);
                case '\t' -> out.add("\\t");
                case '\n' -> out.add("\\n");
                case '\r' -> out.add("\\r");
                default -> {
                    if (c >= 32 && c < 127) {
                        out.add(c);
                    } else {
                        out.add(String.format("\\x%02x", c & 0xff));
                    }
                }
            }
        }
        return out.toArray();
    }

    static byte[] decodeBytes(byte[] input, String errors) {
        ByteOutput out = new ByteOutput(input.length);
        int at = 0;
        int unknown = -1;
        while (at < input.length) {
            int c = input[at++];
            if (c != '\\') {
                out.add(c);
                continue;
            }
            if (at == input.length) {
                throw Raise.valueError("Trailing \\ in string");
            }
            int letter = input[at++];
            int simple = simpleEscape(letter);
            if (simple != -1) {
                if (simple >= 0) {
                    out.add(simple);
                }
            } else if (letter >= '0' && letter <= '7') {
                int value = letter - '0';
                for (int i = 0; i < 2 && at < input.length && input[at] >= '0' && input[at] <= '7'; i++) {
                    value = value * 8 + input[at++] - '0';
                }
                out.add(value);
            } else if (letter == 'x') {
                at = hexByte(input, at, errors, out);
            } else {
                out.add('\\').add(letter);
                unknown = unknown < 0 ? letter : unknown;
            }
        }
        warn(unknown);
        return out.toArray();
    }

    private static int hexByte(byte[] input, int at, String errors, ByteOutput out) {
        int high = at < input.length ? Character.digit(input[at], 16) : -1;
        int low = high >= 0 && at + 1 < input.length ? Character.digit(input[at + 1], 16) : -1;
        if (low >= 0) {
            out.add(high << 4 | low);
            return at + 2;
        }
        switch (errors == null ? "strict" : errors) {
            case "strict" -> throw Raise.valueError("invalid \\x escape at position %d", at - 2);
            case "replace" -> out.add('?');
            case "ignore" -> {
            }
            default -> throw Raise.valueError("decoding error; unknown error handling code: %s", errors);
        }
        return high >= 0 ? at + 1 : at;
    }
}
