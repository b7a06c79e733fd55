package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** UTF-32 in both byte orders; order 0 is the native one with a byte order mark. */
final class Utf32Codec {
    private Utf32Codec() {
    }

    static int unit(byte[] input, int at, boolean big) {
        int result = 0;
        for (int i = 0; i < 4; i++) {
            result |= (input[at + i] & 0xff) << 8 * (big ? 3 - i : i);
        }
        return result;
    }

    /** The byte order that the bytes begin with: -1 little, 1 big, 0 unknown. */
    static int byteOrderMark(byte[] input) {
        int mark = input.length < 4 ? 0 : unit(input, 0, false);
        return mark == 0xfeff ? -1 : mark == 0xfffe0000 ? 1 : 0;
    }

    static Decoded decode(byte[] input, String errors, int order, boolean complete) {
        int mark = order == 0 ? byteOrderMark(input) : 0;
        boolean big = order == 0 ? mark > 0 : order > 0;
        String name = big ? "utf-32-be" : "utf-32-le";
        TextBuilder out = new TextBuilder(input.length / 4);
        int at = mark == 0 ? 0 : 4;
        while (at < input.length) {
            String reason;
            int end = at + 4;
            if (input.length - at < 4) {
                if (!complete) {
                    break;
                }
                reason = "truncated data";
                end = input.length;
            } else {
                int c = unit(input, at, big);
                if (c >= 0 && c <= 0x10ffff && !Utf16Codec.isSurrogate(c)) {
                    out.append(c);
                    at += 4;
                    continue;
                }
                reason = Utf16Codec.isSurrogate(c) ? "code point in surrogate code point range(0xd800, 0xe000)"
                        : "code point not in range(0x110000)";
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
        String name = order == 0 ? "utf-32" : big ? "utf-32-be" : "utf-32-le";
        ByteOutput out = new ByteOutput(text.length * 4 + 4);
        if (order == 0) {
            out.add(0xfeff, 4, false);
        }
        int at = 0;
        while (at < text.length) {
            int c = text.at(at);
            if (!Utf16Codec.isSurrogate(c)) {
                out.add(c, 4, big);
                at++;
                continue;
            }
            EncodeProblem problem = new EncodeProblem(name, source, text, at, at + 1, "surrogates not allowed");
            Replacement replacement = CodecErrors.encode(errors, problem);
            if (replacement.value() instanceof byte[] bytes) {
                if ((bytes.length & 3) != 0) {
                    throw problem.error();
                }
                out.add(bytes);
            } else {
                Text part = Text.of((TruffleString) replacement.value());
                for (int i = 0; i < part.length; i++) {
                    if (part.at(i) > 127) {
                        throw problem.error();
                    }
                    out.add(part.at(i), 4, big);
                }
            }
            at = replacement.position();
        }
        return out.toArray();
    }
}
