package pbcvm.types.strs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import pbcvm.object.Str;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.floats.PyComplex;
import pbcvm.types.ints.Ints;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Reads Python literals in the form that {@code ascii} writes. */
public final class Literals {
    private final String text;
    private int at;

    private Literals(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        return new Literals(text).value();
    }

    private Object value() {
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            return Str.of(string());
        }
        if (text.startsWith("bytearray(", at)) {
            at += "bytearray(".length();
            PyBytes content = (PyBytes) value();
            at++;
            return new PyByteArray(content.value);
        }
        if (text.startsWith("complex(", at)) {
            at += "complex".length();
            List<Object> parts = items(')');
            return new PyComplex((Double) parts.get(0), (Double) parts.get(1));
        }
        if (c == 'b') {
            at++;
            int[] points = string();
            byte[] bytes = new byte[points.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) points[i];
            }
            return new PyBytes(bytes);
        }
        if (c == '(') {
            return PyTuple.of(items(')').toArray());
        }
        if (c == '[') {
            return new PyList(items(']').toArray());
        }
        return c == '{' ? dict() : word();
    }

    private List<Object> items(char end) {
        List<Object> result = new ArrayList<>();
        at++;
        while (text.charAt(at) != end) {
            result.add(value());
            skip(", ");
        }
        at++;
        return result;
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private PyDict dict() {
        PyDict result = new PyDict();
        at++;
        while (text.charAt(at) != '}') {
            Object key = value();
            skip(": ");
            result.put(key, value());
            skip(", ");
        }
        at++;
        return result;
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",)]}: ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "None" -> PyNone.NONE;
            case "True" -> true;
            case "False" -> false;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> word.contains(".") || word.contains("e") ? (Object) Double.valueOf(word)
                    : Ints.of(new BigInteger(word));
        };
    }

    private int[] string() {
        char quote = text.charAt(at++);
        List<Integer> points = new ArrayList<>();
        while (text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c != '\\') {
                points.add((int) c);
                continue;
            }
            char escape = text.charAt(at++);
            int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
            if (digits > 0) {
                points.add(Integer.parseInt(text.substring(at, at + digits), 16));
                at += digits;
            } else {
                points.add((int) (escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape == 't' ? '\t' : escape));
            }
        }
        at++;
        return points.stream().mapToInt(Integer::intValue).toArray();
    }
}
