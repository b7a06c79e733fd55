package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.strs.CharacterNames;
import pbcvm.types.strs.StrRepr;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;
import pbcvm.types.tuples.PyTuple;

/** The error handlers of encodings: the builtin ones by name, others by the registry. */
final class CodecErrors {
    private static final int FIRST_SURROGATE = 0xd800;
    private static final int ESCAPED = 0xdc00;

    private CodecErrors() {
    }

    /** What a handler does about bytes that cannot be decoded; {@code errors} null is strict. */
    static Replacement decode(String errors, DecodeProblem problem) {
        switch (errors == null ? "strict" : errors) {
            case "strict":
                throw problem.error();
            case "ignore":
                return new Replacement(Str.EMPTY, problem.end());
            case "replace":
                return new Replacement(Str.ofCodePoint(0xfffd), problem.end());
            case "backslashreplace":
                TextBuilder text = new TextBuilder(16);
                for (int i = problem.start(); i < problem.end(); i++) {
                    StrRepr.appendHex(text, problem.input()[i] & 0xff);
                }
                return new Replacement(text.build(), problem.end());
            case "surrogateescape":
                return escape(problem);
            case "surrogatepass":
                return pass(problem);
            default:
                return custom(errors, problem);
        }
    }

    private static Replacement escape(DecodeProblem problem) {
        TextBuilder text = new TextBuilder(4);
        int at = problem.start();
        while (at < problem.end() && at - problem.start() < 4 && problem.input()[at] < 0) {
            text.append(ESCAPED + (problem.input()[at++] & 0xff));
        }
        if (at == problem.start()) {
            throw problem.error();
        }
        return new Replacement(text.build(), at);
    }

    private static Replacement pass(DecodeProblem problem) {
        byte[] input = problem.input();
        int at = problem.start();
        int size = unit(problem.encoding());
        int point = -1;
        if (size > 0 && at + size <= input.length) {
            boolean big = problem.encoding().endsWith("be");
            point = switch (size) {
                case 3 -> (input[at] & 0xf0) == 0xe0 && (input[at + 1] & 0xc0) == 0x80 && (input[at + 2] & 0xc0) == 0x80
                        ? (input[at] & 15) << 12 | (input[at + 1] & 63) << 6 | input[at + 2] & 63
                        : -1;
                case 2 -> Utf16Codec.unit(input, at, big);
                default -> Utf32Codec.unit(input, at, big);
            };
        }
        if (point < FIRST_SURROGATE || point > 0xdfff) {
            throw problem.error();
        }
        return new Replacement(Str.ofCodePoint(point), at + size);
    }

    /** Bytes that a surrogate takes in an encoding; 0 when the encoding is none of the transformation formats. */
    private static int unit(String encoding) {
        String name = encoding.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return switch (name) {
            case "utf-8", "utf8", "cp65001" -> 3;
            case "utf-16", "utf-16-le", "utf-16-be", "utf16", "utf-16le", "utf-16be" -> 2;
            case "utf-32", "utf-32-le", "utf-32-be", "utf32", "utf-32le", "utf-32be" -> 4;
            default -> 0;
        };
    }

    private static Replacement custom(String errors, DecodeProblem problem) {
        Object result = Py.call(CodecRegistry.get().errorHandler(errors), problem.exception());
        if (!(result instanceof PyTuple pair) || pair.size() != 2 || Py.asString(pair.items[0]) == null) {
            throw Raise.typeError("decoding error handler must return (str, int) tuple");
        }
        return new Replacement(Py.asString(pair.items[0]), position(pair.items[1], problem.input().length));
    }

    private static int position(Object value, int length) {
        long position = Py.indexAsLong(value);
        long fromStart = position < 0 ? position + length : position;
        if (fromStart < 0 || fromStart > length) {
            throw Raise.indexError("position %d from error handler out of bounds", fromStart);
        }
        return (int) fromStart;
    }

    /** What a handler does about characters that cannot be encoded. */
    static Replacement encode(String errors, EncodeProblem problem) {
        int start = problem.start();
        int end = problem.end();
        Text text = problem.text();
        TextBuilder out = new TextBuilder(16);
        switch (errors == null ? "strict" : errors) {
            case "strict":
                throw problem.error();
            case "ignore":
                break;
            case "replace":
                out.repeat('?', end - start);
                break;
            case "backslashreplace":
                for (int i = start; i < end; i++) {
                    StrRepr.appendHex(out, text.at(i));
                }
                break;
            case "xmlcharrefreplace":
                for (int i = start; i < end; i++) {
                    out.append("&#" + text.at(i) + ";");
                }
                break;
            case "namereplace":
                for (int i = start; i < end; i++) {
                    appendName(out, text.at(i));
                }
                break;
            case "surrogateescape":
                return escape(problem);
            case "surrogatepass":
                return pass(problem);
            default:
                return custom(errors, problem);
        }
        return new Replacement(out.build(), end);
    }

    private static void appendName(TextBuilder out, int codePoint) {
        String name = CharacterNames.nameOrNull(codePoint);
        if (name == null) {
            StrRepr.appendHex(out, codePoint);
        } else {
            out.append("\\N{" + name + "}");
        }
    }

    private static Replacement escape(EncodeProblem problem) {
        byte[] bytes = new byte[problem.end() - problem.start()];
        for (int i = 0; i < bytes.length; i++) {
            int c = problem.text().at(problem.start() + i);
            if (c < ESCAPED + 0x80 || c > ESCAPED + 0xff) {
                throw problem.error();
            }
            bytes[i] = (byte) (c - ESCAPED);
        }
        return new Replacement(bytes, problem.end());
    }

    private static Replacement pass(EncodeProblem problem) {
        int size = unit(problem.encoding());
        boolean big = problem.encoding().endsWith("be");
        ByteOutput out = new ByteOutput(8);
        for (int i = problem.start(); i < problem.end(); i++) {
            int c = problem.text().at(i);
            if (size == 0 || c < FIRST_SURROGATE || c > 0xdfff) {
                throw problem.error();
            }
            if (size == 3) {
                out.add(0xe0 | c >> 12).add(0x80 | c >> 6 & 63).add(0x80 | c & 63);
            } else {
                out.add(c, size, big);
            }
        }
        return new Replacement(out.toArray(), problem.end());
    }

    private static Replacement custom(String errors, EncodeProblem problem) {
        Object result = Py.call(CodecRegistry.get().errorHandler(errors), problem.exception());
        if (!(result instanceof PyTuple pair) || pair.size() != 2) {
            throw wrongResult();
        }
        TruffleString text = Py.asString(pair.items[0]);
        Object value = text != null ? text : pair.items[0] instanceof PyBytes bytes ? bytes.value : null;
        if (value == null) {
            throw wrongResult();
        }
        return new Replacement(value, position(pair.items[1], problem.text().length));
    }

    private static PythonException wrongResult() {
        return Raise.typeError("encoding error handler must return (str/bytes, int) tuple");
    }
}
