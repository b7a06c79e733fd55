package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** UTF-7: ASCII, with everything else as UTF-16 in base 64 between {@code +} and the first other character. */
final class Utf7Codec {
    private static final String NAME = "utf7";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String DIRECT = "'(),-./:? \t\n\r!\"#$%&*;<=>@[]^_`{|}";

    private Utf7Codec() {
    }

    private static boolean isDirect(int c) {
        return c > 0 && c < 128 && (Character.isLetterOrDigit(c) || DIRECT.indexOf(c) >= 0);
    }

    private static boolean isBase64(int c) {
        return c < 128 && BASE64.indexOf(c) >= 0;
    }

    static byte[] encode(TruffleString source) {
        Text text = Text.of(source);
        ByteOutput out = new ByteOutput(text.length + 16);
        int at = 0;
        while (at < text.length) {
            int c = text.at(at);
            if (c == '+') {
                out.add("+-");
                at++;
            } else if (isDirect(c)) {
                out.add(c);
                at++;
            } else {
                int end = at;
                while (end < text.length && !isDirect(text.at(end))) {
                    end++;
                }
                out.add('+');
                addShifted(out, text, at, end);
                if (end == text.length || isBase64(text.at(end)) || text.at(end) == '-') {
                    out.add('-');
                }
                at = end;
            }
        }
        return out.toArray();
    }

    private static void addShifted(ByteOutput out, Text text, int start, int end) {
        long bits = 0;
        int count = 0;
        for (int i = start; i < end; i++) {
            int c = text.at(i);
            if (c > 0xffff) {
                bits = bits << 32 | (0xd800L + (c - 0x10000 >> 10)) << 16 | 0xdc00 + (c - 0x10000 & 0x3ff);
                count += 32;
            } else {
                bits = bits << 16 | c;
                count += 16;
            }
            while (count >= 6) {
                count -= 6;
                out.add(BASE64.charAt((int) (bits >>> count) & 63));
            }
        }
        if (count > 0) {
            out.add(BASE64.charAt((int) (bits << 6 - count) & 63));
        }
    }

    static Decoded decode(byte[] input, String errors, boolean complete) {
        TextBuilder out = new TextBuilder(input.length);
        int at = 0;
        while (at < input.length) {
            int c = input[at];
            String problem = null;
            int end = at + 1;
            if (c == '+') {
                if (end < input.length && input[end] == '-') {
                    out.append('+');
                    at += 2;
                    continue;
                }
                Shifted shifted = new Shifted(input, end);
                shifted.read(complete);
                if (shifted.unfinished && !complete) {
                    break;
                }
                out.append(shifted.out.build());
                problem = shifted.problem;
                end = shifted.end;
                if (problem == null) {
                    at = end;
                    continue;
                }
            } else if (c > 0) {
                out.append(c);
                at++;
                continue;
            } else if (c == 0) {
                out.append(0);
                at++;
                continue;
            } else {
                problem = "unexpected special character";
            }
            Replacement replacement = CodecErrors.decode(errors, new DecodeProblem(NAME, input, at, end, problem));
            out.append((TruffleString) replacement.value());
            at = replacement.position();
        }
        return new Decoded(out.build(), at);
    }

    /** A part in base 64. */
    private static final class Shifted {
        final byte[] input;
        final TextBuilder out = new TextBuilder();
        int end;
        String problem;
        boolean unfinished;

        Shifted(byte[] input, int start) {
            this.input = input;
            this.end = start;
        }

        void read(boolean complete) {
            long bits = 0;
            int count = 0;
            int high = 0;
            int start = end;
            while (end < input.length && input[end] >= 0 && isBase64(input[end])) {
                bits = bits << 6 | BASE64.indexOf(input[end++]);
                count += 6;
                if (count >= 16) {
                    count -= 16;
                    high = unit((int) (bits >>> count) & 0xffff, high);
                }
            }
            if (end == input.length) {
                unfinished = true;
                if (complete) {
                    problem = "unterminated shift sequence";
                }
                return;
            }
            if (end == start) {
                problem = "ill-formed sequence";
                end++;
                return;
            }
            if (high != 0) {
                out.append(high);
            }
            if (count >= 6) {
                problem = "partial character in base64 sequence";
                end++;
            } else if ((bits & (1L << count) - 1) != 0) {
                problem = "non-zero padding bits in base64 sequence";
                end++;
            } else if (input[end] == '-') {
                end++;
            }
        }

        /** Adds a unit of UTF-16; gives the first half of a pair that waits for its second. */
        private int unit(int unit, int high) {
            if (high != 0) {
                if (unit >= 0xdc00 && unit <= 0xdfff) {
                    out.append(0x10000 + (high - 0xd800 << 10) + unit - 0xdc00);
                    return 0;
                }
                out.append(high);
            }
            if (unit >= 0xd800 && unit <= 0xdbff) {
                return unit;
            }
            out.append(unit);
            return 0;
        }
    }
}
