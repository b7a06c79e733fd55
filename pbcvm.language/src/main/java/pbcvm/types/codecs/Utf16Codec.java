package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** UTF-16 in both byte orders; order 0 is the native one with a byte order mark. */
final class Utf16Codec {
    private Utf16Codec() {
    }

    static boolean isSurrogate(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }

    static int unit(byte[] input, int at, boolean big) {
        int low = input[big ? at + 1 : at] & 0xff;
        return low | (input[big ? at : at + 1] & 0xff) << 8;
    }

    /** The byte order that the bytes begin with: -1 little, 1 big, 0 unknown. */
    static int byteOrderMark(byte[] input) {
        int mark = input.length < 2 ? 0 : unit(input, 0, false);
        return mark == 0xfeff ? -1 : mark == 0xfffe ? 1 : 0;
    }

    static Decoded decode(byte[] input, String errors, int order, boolean complete) {
        int mark = order == 0 ? byteOrderMark(input) : 0;
        boolean big = order == 0 ? mark > 0 : order > 0;
        String name = big ? "utf-16-be" : "utf-16-le";
        TextBuilder out = new TextBuilder(input.length / 2);
        int at = mark == 0 ? 0 : 2;
        while (at < input.length) {
            int left = input.length - at;
            int c = left < 2 ? 0 : unit(input, at, big);
            String reason;
            int end = at + 2;
            if (left < 2) {
                reason = "truncated data";
                end = input.length;
            } else if (!isSurrogate(c)) {
                out.append(c);
                at += 2;
                continue;
            } else if (c >= 0xdc00) {
                reason = "illegal encoding";
            } else if (left < 4) {
                reason = "unexpected end of data";
                end = input.length;
            } else {
                int second = unit(input, at + 2, big);
                if (second >= 0xdc00 && second <= 0xdfff) {
                    out.append(0x10000 + (c - 0xd800 << 10) + second - 0xdc00);
                    at += 4;
                    continue;
                }
                reason = "illegal UTF-16 surrogate";
            }
            if (!complete && end == input.length && (left < 2 || reason.startsWith("unexpected"))) {
                break;
            }
            Replacement replacement = CodecErrors.decode(errors, new DecodeProblem(name, input, at, end, reason));
            out.append((TruffleString) replacement.value());
            at = replacement.position();
        }
        return new Decoded(out.build(), at);
    }

    static byte[] encode(TruffleString source, String errors, int order) {
        Text text = Text.of(source);
        boolean big = order > 0;
        String name = order == 0 ? "utf-16" : big ? "utf-16-be" : "utf-16-le";
        ByteOutput out = new ByteOutput(text.length * 2 + 2);
        if (order == 0) {
            out.add(0xfeff, 2, false);
        }
        int at = 0;
        while (at < text.length) {
            int c = text.at(at);
            if (!isSurrogate(c)) {
                add(out, c, big);
                at++;
                continue;
            }
            EncodeProblem problem = new EncodeProblem(name, source, text, at, at + 1, "surrogates not allowed");
            Replacement replacement = CodecErrors.encode(errors, problem);
            if (replacement.value() instanceof byte[] bytes) {
                if ((bytes.length & 1) != 0) {
                    throw problem.error();
                }
                out.add(bytes);
            } else {
                Text part = Text.of((TruffleString) replacement.value());
                for (int i = 0; i < part.length; i++) {
                    if (part.at(i) > 127) {
                        throw problem.error();
                    }
                    add(out, part.at(i), big);
                }
            }
            at = replacement.position();
        }
        return out.toArray();
    }

    private static void add(ByteOutput out, int c, boolean big) {
        if (c < 0x10000) {
            out.add(c, 2, big);
        } else {
            out.add(0xd800 + (c - 0x10000 >> 10), 2, big).add(0xdc00 + (c - 0x10000 & 0x3ff), 2, big);
        }
    }
}
