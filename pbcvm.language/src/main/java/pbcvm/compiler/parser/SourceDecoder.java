package pbcvm.compiler.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes UTF-8 with plain newlines of the bytes of a source file. */
public final class SourceDecoder {

    private static final Pattern COOKIE = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    /** Names of encodings that Python knows and Java does not. */
    private static final Map<String, String> ALIASES = Map.of("latin", "iso-8859-1", "l1", "iso-8859-1", "utf", "utf-8",
            "u8", "utf-8", "646", "us-ascii", "latin2", "iso-8859-2", "latin-2", "iso-8859-2", "latin9", "iso-8859-15",
            "latin-9", "iso-8859-15", "cyrillic", "iso-8859-5");
    private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(#.*)?$");

    private SourceDecoder() {
    }

    static byte[] withoutNulls(byte[] source) {
        for (byte c : source) {
            if (c == 0) {
                throw PythonSyntaxException.of(PythonSyntaxException.Kind.SYNTAX_ERROR,
                        "source code string cannot contain null bytes");
            }
        }
        return source;
    }

    /** Whether the bytes tell their encoding. */
    public static boolean isEncodingKnown(byte[] source) {
        return hasMark(source) || cookie(source) != null;
    }

    private static boolean hasMark(byte[] source) {
        return source.length >= 3 && (source[0] & 0xff) == 0xef && (source[1] & 0xff) == 0xbb
                && (source[2] & 0xff) == 0xbf;
    }

    /** Decodes the bytes as their first two lines say; without such a line they stay as they are. */
    static byte[] toUtf8(byte[] source) {
        boolean mark = hasMark(source);
        byte[] bytes = mark ? Arrays.copyOfRange(source, 3, source.length) : source;
        String cookie = cookie(bytes);
        String name = cookie == null ? null : normalName(cookie);
        if (mark && name != null && !name.equals("utf-8")) {
            throw PythonSyntaxException.undecodable("encoding problem: " + name + " with BOM");
        }
        return name == null || name.equals("utf-8") ? bytes : decode(bytes, name);
    }

    private static String cookie(byte[] source) {
        int start = 0;
        for (int line = 0; line < 2 && start < source.length; line++) {
            int end = start;
            while (end < source.length && source[end] != '\n') {
                end++;
            }
            if (end == source.length) {
                // Only lines that end are looked at.
                return null;
            }
            String text = new String(source, start, end - start, StandardCharsets.ISO_8859_1);
            Matcher matcher = COOKIE.matcher(text);
            if (matcher.find()) {
                return matcher.group(1);
            }
            if (!BLANK.matcher(text).matches()) {
                return null;
            }
            start = end + 1;
        }
        return null;
    }

    private static String normalName(String cookie) {
        String start = cookie.substring(0, Math.min(cookie.length(), 12)).toLowerCase(Locale.ROOT).replace('_', '-');
        if (start.equals("utf-8") || start.startsWith("utf-8-")) {
            return "utf-8";
        }
        for (String latin : new String[]{"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (start.equals(latin) || start.startsWith(latin + "-")) {
                return "iso-8859-1";
            }
        }
        return cookie;
    }

    private static byte[] decode(byte[] source, String name) {
        CharsetDecoder decoder = charset(name).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(source);
        try {
            return decoder.decode(in).toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            int at = in.position();
            String utf8 = Utf8Check.problemIn(source, 0, source.length);
            if (decoder.charset() == StandardCharsets.UTF_8 && utf8 != null) {
                throw PythonSyntaxException.undecodable(utf8);
            }
            String why = decoder.charset() == StandardCharsets.US_ASCII ? "ordinal not in range(128)"
                    : "character maps to <undefined>";
            throw PythonSyntaxException
                    .undecodable(String.format("'%s' codec can't decode byte 0x%02x in position %d: %s",
                            name, source[Math.min(at, source.length - 1)], at, why));
        }
    }

    private static Charset charset(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        plain = ALIASES.getOrDefault(plain, plain);
        for (String candidate : new String[]{plain, plain.replaceFirst("^cp", "windows-"),
            plain.replaceFirst("^mac-", "x-mac"),
            plain.replaceFirst("^cp", "ibm")}) {
            try {
                return Charset.forName(candidate);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                continue;
            }
        }
        throw PythonSyntaxException.undecodable("unknown encoding: " + name);
    }

    /** Replaces all kinds of line ends by newlines; {@code complete} adds one at the end if there is none. */
    static byte[] normalizeLines(byte[] source, boolean complete) {
        byte[] result = new byte[source.length + 1];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            byte c = source[i];
            if (c == '\r') {
                c = '\n';
                if (i + 1 < source.length && source[i + 1] == '\n') {
                    i++;
                }
            }
            result[length++] = c;
        }
        boolean pair = source.length > 1 && source[source.length - 1] == '\n' && source[source.length - 2] == '\r';
        // As in CPython, a carriage return and newline at the end count as none.
        if (complete && (length == 0 || result[length - 1] != '\n' || pair)) {
            result[length++] = '\n';
        }
        return length == result.length ? result : Arrays.copyOf(result, length);
    }
}
