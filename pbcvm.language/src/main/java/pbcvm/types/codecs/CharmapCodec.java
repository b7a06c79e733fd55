package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;

/** Encodings that a mapping describes: between bytes and characters, one by one. */
final class CharmapCodec {
    private static final String NAME = "charmap";
    private static final String REASON = "character maps to <undefined>";
    private static final int UNDEFINED = 0xfffe;
    private static final long LIMIT = 0x110000;

    private CharmapCodec() {
    }

    /** The text of bytes by a mapping from numbers to characters, or a string of characters. */
    static TruffleString decode(byte[] input, String errors, Object mapping) {
        TruffleString table = Py.asString(mapping);
        Text characters = table == null ? null : Text.of(table);
        TextBuilder out = new TextBuilder(input.length);
        int at = 0;
        while (at < input.length) {
            int c = input[at] & 0xff;
            boolean known;
            if (characters != null) {
                known = c < characters.length && characters.at(c) != UNDEFINED;
                if (known) {
                    out.append(characters.at(c));
                }
            } else {
                known = append(out, mapping, c);
            }
            if (known) {
                at++;
            } else {
                Replacement replacement =
                        CodecErrors.decode(errors, new DecodeProblem(NAME, input, at, at + 1, REASON));
                out.append((TruffleString) replacement.value());
                at = replacement.position();
            }
        }
        return out.build();
    }

    private static Object lookup(Object mapping, int key) {
        try {
            return Py.getItem(mapping, (long) key);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.LOOKUP_ERROR)) {
                return PyNone.NONE;
            }
            throw e;
        }
    }

    private static boolean append(TextBuilder out, Object mapping, int c) {
        Object mapped = lookup(mapping, c);
        TruffleString text = Py.asString(mapped);
        if (text != null) {
            if (Str.length(text) == 1 && Str.at(text, 0) == UNDEFINED) {
                return false;
            }
            out.append(text);
            return true;
        }
        if (mapped == PyNone.NONE) {
            return false;
        }
        if (!Ints.isInt(mapped)) {
            throw Raise.typeError("character mapping must return integer, None or str");
        }
        if (!(Ints.exact(mapped) instanceof Long point) || point < 0 || point >= LIMIT) {
            throw Raise.typeError("character mapping must be in range(0x%x)", LIMIT);
        }
        if (point == UNDEFINED) {
            return false;
        }
        out.append((int) (long) point);
        return true;
    }

    /** The bytes of a text by a mapping from characters to numbers or bytes. */
    static byte[] encode(TruffleString source, String errors, Object mapping) {
        Text text = Text.of(source);
        ByteOutput out = new ByteOutput(text.length);
        int at = 0;
        while (at < text.length) {
            byte[] bytes = bytes(mapping, text.at(at));
            if (bytes != null) {
                out.add(bytes);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length && bytes(mapping, text.at(end)) == null) {
                end++;
            }
            EncodeProblem problem = new EncodeProblem(NAME, source, text, at, end, REASON);
            Replacement replacement = CodecErrors.encode(errors, problem);
            if (replacement.value() instanceof byte[] direct) {
                out.add(direct);
            } else {
                Text part = Text.of((TruffleString) replacement.value());
                for (int i = 0; i < part.length; i++) {
                    byte[] encoded = bytes(mapping, part.at(i));
                    if (encoded == null) {
                        throw problem.error();
                    }
                    out.add(encoded);
                }
            }
            at = replacement.position();
        }
        return out.toArray();
    }

    /** The bytes of a character; null when it has none. */
    private static byte[] bytes(Object mapping, int c) {
        if (mapping instanceof EncodingMap map) {
            int known = map.byteOf(c);
            return known < 0 ? null : new byte[]{(byte) known};
        }
        Object mapped = lookup(mapping, c);
        if (mapped == PyNone.NONE) {
            return null;
        }
        if (mapped instanceof PyBytes bytes) {
            return bytes.value;
        }
        Object exact = Ints.exact(mapped);
        if (exact == null) {
            throw Raise.typeError("character mapping must return integer, bytes or None, not %s",
                    Raise.typeName(mapped));
        }
        if (!(exact instanceof Long number) || number < 0 || number > 255) {
            throw Raise.typeError("character mapping must be in range(256)");
        }
        return new byte[]{(byte) (long) number};
    }
}
