package pbcvm.types.codecs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import pbcvm.object.Str;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** UTF-8. */
public final class Utf8Codec {
    private static final String NAME = "utf-8";

    private Utf8Codec() {
    }

    /** The text of all bytes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString decode(byte[] input, String errors) {
        return decode(input, errors, true).text();
    }

    /** The text of the bytes; unless {@code complete}, an unfinished sequence at the end is left unread. */
    static Decoded decode(byte[] input, String errors, boolean complete) {
        TruffleString fast = TruffleString.fromByteArrayUncached(input, 0, input.length, Encoding.UTF_8, true);
        if (fast.isValidUncached(Encoding.UTF_8)) {
            return new Decoded(fast.switchEncodingUncached(Str.ENCODING), input.length);
        }
        TextBuilder out = new TextBuilder(input.length);
        int at = 0;
        while (at < input.length) {
            int first = input[at];
            if (first >= 0) {
                out.append(first);
                at++;
                continue;
            }
            int size = size(first & 0xff);
            int valid = size == 0 ? 0 : validBytes(input, at, size);
            if (size > 0 && valid == size) {
                out.append(point(input, at, size));
                at += size;
                continue;
            }
            boolean truncated = size > 0 && at + valid == input.length;
            if (truncated && !complete) {
                break;
            }
            String reason = size == 0 ? "invalid start byte"
                    : truncated ? "unexpected end of data" : "invalid continuation byte";
            int end = size == 0 ? at + 1 : at + valid;
            Replacement replacement = CodecErrors.decode(errors, new DecodeProblem(NAME, input, at, end, reason));
            out.append((TruffleString) replacement.value());
            at = replacement.position();
        }
        return new Decoded(out.build(), at);
    }

    /** Length of the sequence that a byte starts; 0 when none starts with it. */
    private static int size(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    /** How many bytes from {@code at} on fit a sequence of {@code size}; at least the first. */
    private static int validBytes(byte[] input, int at, int size) {
        int first = input[at] & 0xff;
        for (int i = 1; i < size; i++) {
            if (at + i >= input.length) {
                return i;
            }
            int c = input[at + i] & 0xff;
            int low = i == 1 && first == 0xe0 ? 0xa0 : i == 1 && first == 0xf0 ? 0x90 : 0x80;
            int high = i == 1 && first == 0xed ? 0x9f : i == 1 && first == 0xf4 ? 0x8f : 0xbf;
            if (c < low || c > high) {
                return i;
            }
        }
        return size;
    }

    private static int point(byte[] input, int at, int size) {
        int result = input[at] & 0xff >> size + 1;
        for (int i = 1; i < size; i++) {
            result = result << 6 | input[at + i] & 0x3f;
        }
        return result;
    }

    /** The bytes of a text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(TruffleString source, String errors) {
        if (source.isValidUncached(Str.ENCODING)) {
            return source.switchEncodingUncached(Encoding.UTF_8).copyToByteArrayUncached(Encoding.UTF_8);
        }
        Text text = Text.of(source);
        ByteOutput out = new ByteOutput(text.length * 2);
        int at = 0;
        while (at < text.length) {
            int c = text.at(at);
            if (!Utf16Codec.isSurrogate(c)) {
                add(out, c);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length && Utf16Codec.isSurrogate(text.at(end))) {
                end++;
            }
            EncodeProblem problem = new EncodeProblem(NAME, source, text, at, end, "surrogates not allowed");
            Replacement replacement = CodecErrors.encode(errors, problem);
            if (replacement.value() instanceof byte[] bytes) {
                out.add(bytes);
            } else {
                Text part = Text.of((TruffleString) replacement.value());
                for (int i = 0; i < part.length; i++) {
                    if (Utf16Codec.isSurrogate(part.at(i))) {
                        throw problem.error();
                    }
                    add(out, part.at(i));
                }
            }
            at = replacement.position();
        }
        return out.toArray();
    }

    private static void add(ByteOutput out, int c) {
        if (c < 0x80) {
            out.add(c);
        } else if (c < 0x800) {
            out.add(0xc0 | c >> 6).add(0x80 | c & 63);
        } else if (c < 0x10000) {
            out.add(0xe0 | c >> 12).add(0x80 | c >> 6 & 63).add(0x80 | c & 63);
        } else {
            out.add(0xf0 | c >> 18).add(0x80 | c >> 12 & 63).add(0x80 | c >> 6 & 63).add(0x80 | c & 63);
        }
    }
}
