package pbcvm.runtime.tracebacks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import pbcvm.PbcvmContext;
import pbcvm.code.Position;
import pbcvm.error.PythonException;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionGroups;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Writes the text of an uncaught exception: its causes, traceback, message, notes, and the members of a group. */
public final class TracebackPrinter {
    private static final int REPEATS_SHOWN = 3;
    private static final int DEFAULT_LIMIT = 1000;
    private static final int WIDTH_OF_GROUP = 15;
    private static final int DEPTH_OF_GROUP = 10;
    private static final int INDENT = 4;

    private final StringBuilder out = new StringBuilder();
    private final SourceLines sources = new SourceLines();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int groupDepth;
    private boolean needClose;

    private TracebackPrinter() {
    }

    /** The text for an exception with everything it is chained to. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String text(PyBaseException exception) {
        TracebackPrinter printer = new TracebackPrinter();
        printer.chained(exception);
        return printer.out.toString();
    }

    /** The text of a traceback, without a heading. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String entries(PyTraceback traceback) {
        TracebackPrinter printer = new TracebackPrinter();
        printer.printEntries(traceback, DEFAULT_LIMIT);
        return printer.out.toString();
    }

    private void margin() {
        if (groupDepth > 0) {
            out.repeat(' ', 2 * groupDepth).append("| ");
        }
    }

    private void chained(PyBaseException exception) {
        seen.add(exception);
        if (exception.cause != null) {
            if (exception.cause instanceof PyBaseException cause && !seen.contains(cause)) {
                before(cause, "The above exception was the direct cause of the following exception:\n");
            }
        } else if (!exception.suppressContext && exception.context != null && !seen.contains(exception.context)) {
            before(exception.context, "During handling of the above exception, another exception occurred:\n");
        }
        if (ExceptionGroups.isGroup(exception)) {
            group(exception);
        } else {
            single(exception);
        }
    }

    private void before(PyBaseException exception, String message) {
        boolean close = needClose;
        chained(exception);
        needClose = close;
        margin();
        out.append('\n');
        margin();
        out.append(message);
        margin();
        out.append('\n');
    }

    private void group(PyBaseException exception) {
        if (groupDepth > DEPTH_OF_GROUP) {
            margin();
            out.append("... (max_group_depth is ").append(DEPTH_OF_GROUP).append(")\n");
            return;
        }
        boolean top = groupDepth == 0;
        if (top) {
            groupDepth = 1;
        }
        single(exception);
        Object[] members = ExceptionGroups.members(exception).items;
        int shown = Math.min(members.length, WIDTH_OF_GROUP + 1);
        needClose = false;
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1;
            needClose |= last;
            boolean truncated = i >= WIDTH_OF_GROUP;
            out.repeat(' ', 2 * groupDepth).append(i == 0 ? "+-" : "  ").append("+---------------- ")
                    .append(truncated ? "..." : String.valueOf(i + 1)).append(" ----------------\n");
            groupDepth++;
            if (truncated) {
                int remaining = members.length - WIDTH_OF_GROUP;
                margin();
                out.append("and ").append(remaining).append(" more exception").append(remaining > 1 ? "s\n" : "\n");
            } else {
                chained((PyBaseException) members[i]);
            }
            if (last && needClose) {
                out.repeat(' ', 2 * groupDepth).append("+------------------------------------\n");
                needClose = false;
            }
            groupDepth--;
        }
        if (top) {
            groupDepth = 0;
        }
    }

    private void single(PyBaseException exception) {
        traceback(exception);
        Object notes = Py.getAttrOrNull(exception, "__notes__");
        Object message = exception;
        SyntaxErrorText syntax = SyntaxErrorText.of(exception);
        if (syntax != null) {
            syntax.append(out, this::margin);
            message = syntax.message();
        }
        margin();
        message(exception.type(), message);
        String suggestion = Suggestions.of(exception);
        if (suggestion != null) {
            out.append(". Did you mean: '").append(suggestion).append("'?");
        }
        out.append('\n');
        if (notes != null) {
            notes(notes);
        }
    }

    private void traceback(PyBaseException exception) {
        if (exception.traceback == null) {
            return;
        }
        long limit = DEFAULT_LIMIT;
        Object wanted = PbcvmContext.get().sys().namespace().get("tracebacklimit");
        if (wanted instanceof Long number) {
            limit = number;
        }
        if (limit <= 0) {
            return;
        }
        if (ExceptionGroups.isGroup(exception)) {
            out.repeat(' ', 2 * groupDepth).append(groupDepth == 1 ? "+ " : "| ").append("Exception Group ");
        } else {
            margin();
        }
        out.append("Traceback (most recent call last):\n");
        printEntries(exception.traceback, limit);
    }

    // -- Entries ------------------------------------------------------------------------------------------------------

    private void printEntries(PyTraceback first, long limit) {
        PyTraceback entry = first;
        int depth = 0;
        for (PyTraceback each = first; each != null; each = each.next) {
            depth++;
        }
        for (; depth > limit; depth--) {
            entry = entry.next;
        }
        PyTraceback last = null;
        int lastLine = -1;
        int count = 0;
        for (; entry != null; entry = entry.next) {
            int line = entry.line();
            if (last == null || line == -1 || line != lastLine
                    || !entry.code.code.fileName().equals(last.code.code.fileName())
                    || entry.code.name != last.code.name) {
                repeated(count);
                last = entry;
                lastLine = line;
                count = 0;
            }
            if (++count <= REPEATS_SHOWN) {
                entry(entry, line);
            }
        }
        repeated(count);
    }

    private void repeated(int count) {
        int more = count - REPEATS_SHOWN;
        if (more > 0) {
            out.append("  [Previous line repeated ").append(more).append(" more time").append(more > 1 ? "s" : "")
                    .append("]\n");
        }
    }

    private void entry(PyTraceback entry, int lineNumber) {
        String fileName = entry.code.code.fileName();
        margin();
        out.append("  File \"").append(fileName).append("\", line ").append(lineNumber).append(", in ")
                .append(Str.java(entry.code.name)).append('\n');
        String line = sources.line(fileName, lineNumber);
        if (line == null) {
            return;
        }
        int blanks = 0;
        while (blanks < line.length() && " \t\f".indexOf(line.charAt(blanks)) >= 0) {
            blanks++;
        }
        margin();
        out.append("    ").append(line, blanks, line.length()).append('\n');
        carets(entry, line, blanks);
    }

    private void carets(PyTraceback entry, String line, int blanks) {
        Position position = entry.offset < 0 ? Position.NONE : entry.code.lineTable().positionAt(entry.offset);
        if (position.line() < 0 || position.endLine() < 0 || position.column() < 0 || position.endColumn() < 0) {
            return;
        }
        int start = characters(line, position.column());
        int end = characters(line, position.endColumn());
        CaretAnchors.Range anchor = null;
        if (position.line() == position.endLine()) {
            int from = line.offsetByCodePoints(0, start);
            int to = line.offsetByCodePoints(0, Math.max(start, end));
            String segment = line.substring(from, to);
            anchor = CaretAnchors.find(segment);
            if (anchor != null) {
                anchor = new CaretAnchors.Range(start + segment.codePointCount(0, anchor.start()),
                        start + segment.codePointCount(0, Math.min(anchor.end(), segment.length())));
            }
        } else {
            end = line.stripTrailing().codePointCount(0, line.stripTrailing().length());
        }
        if (anchor == null && end - start == line.codePointCount(blanks, line.length())) {
            return;
        }
        margin();
        for (int at = blanks - INDENT + 1; at <= end; at++) {
            boolean marked = anchor == null || at > anchor.start() && at <= anchor.end();
            out.append(at <= start ? ' ' : marked ? '^' : '~');
        }
        out.append('\n');
    }

    /** How many characters the first bytes of a line in UTF-8 are. */
    private static int characters(String line, int bytes) {
        byte[] all = line.getBytes(StandardCharsets.UTF_8);
        String head = new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8);
        return head.codePointCount(0, head.length());
    }

    // -- Message ------------------------------------------------------------------------------------------------------

    private void message(PyType type, Object value) {
        out.append(typeName(type));
        if (value == PyNone.NONE) {
            return;
        }
        String text;
        try {
            text = Py.strJava(value);
        } catch (PythonException e) {
            text = "<exception str() failed>";
        }
        if (!text.isEmpty()) {
            out.append(": ").append(text);
        }
    }

    private static String typeName(PyType type) {
        Object module = Py.getAttrOrNull(type, "__module__");
        TruffleString text = module == null ? null : Py.asString(module);
        if (text == null) {
            return "<unknown>" + type.qualName();
        }
        String name = Str.java(text);
        return name.equals("builtins") || name.equals("__main__") ? type.qualName() : name + "." + type.qualName();
    }

    private void notes(Object notes) {
        if (!(notes instanceof PyList) && !(notes instanceof PyTuple) || notes instanceof PyBytes) {
            margin();
            String text;
            try {
                text = Py.reprJava(notes);
            } catch (PythonException e) {
                text = "<__notes__ repr() failed>";
            }
            out.append(text).append('\n');
            return;
        }
        for (Object note : Py.toArray(notes)) {
            String text;
            try {
                text = Py.strJava(note);
            } catch (PythonException e) {
                text = "<note str() failed>";
            }
            for (String line : text.split("(?<=\n)")) {
                margin();
                out.append(line);
            }
            out.append('\n');
        }
    }
}
