package pbcvm.runtime.tracebacks;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;

/** What a misspelt name may have meant. */
final class Suggestions {
    private static final int MOST_CANDIDATES = 750;
    private static final int LONGEST = 40;
    private static final int MOVE = 2;
    private static final int CASE = 1;

    private Suggestions() {
    }

    /** The name to suggest for an AttributeError or NameError; null when there is none. */
    static String of(PyBaseException error) {
        TruffleString name = error.fields == null ? null : Py.asString(error.field(ExceptionFields.NAME));
        if (name == null) {
            return null;
        }
        try {
            if (error.type() == ExceptionTypes.ATTRIBUTE_ERROR && error.fields[ExceptionFields.OBJECT] != null) {
                Object dir = PbcvmContext.get().builtins().namespace().get("dir");
                return best(Py.toArray(Py.call(dir, error.fields[ExceptionFields.OBJECT])), Str.java(name));
            }
            if (error.type() == ExceptionTypes.NAME_ERROR) {
                return forName(error, Str.java(name));
            }
        } catch (PythonException failed) {
            return null;
        }
        return null;
    }

    private static String forName(PyBaseException error, String name) {
        PyTraceback entry = error.traceback;
        if (entry == null) {
            return null;
        }
        while (entry.next != null) {
            entry = entry.next;
        }
        List<Object> locals = new ArrayList<>();
        for (String local : entry.code.code.varNames()) {
            locals.add(Str.of(local));
        }
        String found = best(locals.toArray(), name);
        if (found == null) {
            found = best(Py.toArray(entry.globals), name);
        }
        if (found == null) {
            PyDict builtins = PbcvmContext.get().builtins().namespace();
            found = best(Py.toArray(builtins), name);
        }
        return found;
    }

    private static String best(Object[] candidates, String name) {
        if (candidates.length >= MOST_CANDIDATES) {
            return null;
        }
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        String best = null;
        long bestDistance = Integer.MAX_VALUE;
        for (Object candidate : candidates) {
            if (Py.asString(candidate) == null) {
                return null;
            }
            String text = Py.strJava(candidate);
            if (text.equals(name)) {
                continue;
            }
            byte[] item = text.getBytes(StandardCharsets.UTF_8);
            long most = Math.min((wanted.length + item.length + 3) * MOVE / 6, bestDistance - 1);
            long distance = distance(wanted, item, most);
            if (distance <= most && distance < bestDistance) {
                best = text;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The cost of turning one text into the other, or more than {@code most}. */
    private static long distance(byte[] x, byte[] y, long most) {
        int start = 0;
        int endX = x.length;
        int endY = y.length;
        while (start < endX && start < endY && x[start] == y[start]) {
            start++;
        }
        while (endX > start && endY > start && x[endX - 1] == y[endY - 1]) {
            endX--;
            endY--;
        }
        int lengthX = endX - start;
        int lengthY = endY - start;
        if (lengthX == 0 || lengthY == 0) {
            return (long) (lengthX + lengthY) * MOVE;
        }
        if (lengthX > LONGEST || lengthY > LONGEST) {
            return most + 1;
        }
        long[] row = new long[lengthX + 1];
        for (int i = 0; i <= lengthX; i++) {
            row[i] = (long) i * MOVE;
        }
        for (int j = 0; j < lengthY; j++) {
            long diagonal = row[0];
            row[0] = (long) (j + 1) * MOVE;
            long least = row[0];
            for (int i = 0; i < lengthX; i++) {
                long substituted = diagonal + substitution(x[start + i], y[start + j]);
                diagonal = row[i + 1];
                row[i + 1] = Math.min(substituted, Math.min(row[i], diagonal) + MOVE);
                least = Math.min(least, row[i + 1]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[lengthX];
    }

    private static int substitution(byte a, byte b) {
        if (a == b) {
            return 0;
        }
        return lower(a) == lower(b) ? CASE : MOVE;
    }

    private static int lower(byte c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
