package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** The encodings whose bytes are the first code points: ASCII and Latin-1. */
enum SingleByteCodec {
    ASCII("ascii", 128), LATIN1("latin-1", 256);

    private final String title;
    private final int limit;

    SingleByteCodec(String title, int limit) {
        this.title = title;
        this.limit = limit;
    }

    TruffleString decode(byte[] input, String errors) {
        boolean fits = true;
        for (int i = 0; fits && i < input.length; i++) {
            fits = (input[i] & 0xff) < limit;
        }
        if (fits) {
            return Text.ofLatin1(input.clone());
        }
        TextBuilder out = new TextBuilder(input.length);
        int at = 0;
        while (at < input.length) {
            int c = input[at] & 0xff;
            if (c < limit) {
                out.append(c);
                at++;
            } else {
                Replacement replacement = CodecErrors.decode(errors,
                        new DecodeProblem(title, input, at, at + 1, "ordinal not in range(128)"));
                out.append((TruffleString) replacement.value());
                at = replacement.position();
            }
        }
        return out.build();
    }

    byte[] encode(TruffleString source, String errors) {
        Text text = Text.of(source);
        ByteOutput out = new ByteOutput(text.length);
        int at = 0;
        while (at < text.length) {
            int c = text.at(at);
            if (c < limit) {
                out.add(c);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length && text.at(end) >= limit) {
                end++;
            }
            EncodeProblem problem = new EncodeProblem(title, source, text, at, end,
                    "ordinal not in range(" + limit + ")");
            Replacement replacement = CodecErrors.encode(errors, problem);
            if (replacement.value() instanceof byte[] bytes) {
                out.add(bytes);
            } else {
                addAll(out, Text.of((TruffleString) replacement.value()), problem);
            }
            at = replacement.position();
        }
        return out.toArray();
    }

    private void addAll(ByteOutput out, Text part, EncodeProblem problem) {
        for (int i = 0; i < part.length; i++) {
            if (part.at(i) >= limit) {
                throw problem.error();
            }
            out.add(part.at(i));
        }
    }
}
