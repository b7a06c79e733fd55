package pbcvm.runtime.tracebacks;

import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;

/** The place that a SyntaxError speaks of: file, line, and the text with carets under the wrong part. */
record SyntaxErrorText(Object message, String fileName, long line, long offset, long endOffset, String text) {

    /** Null when the exception is none or does not know its line. */
    static SyntaxErrorText of(PyBaseException error) {
        if (!error.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)
                || !(error.field(ExceptionFields.SYNTAX_LINE) instanceof Long line)) {
            return null;
        }
        Object file = error.field(ExceptionFields.SYNTAX_FILENAME);
        Object text = error.field(ExceptionFields.SYNTAX_TEXT);
        long offset = number(error, ExceptionFields.SYNTAX_OFFSET);
        long end = number(error, ExceptionFields.SYNTAX_END_OFFSET);
        if (number(error, ExceptionFields.SYNTAX_END_LINE) > line) {
            end = -1;
        }
        return new SyntaxErrorText(error.field(ExceptionFields.SYNTAX_MESSAGE),
                file == PyNone.NONE ? "<string>" : Py.strJava(file), line, offset, end,
                text == PyNone.NONE || Py.asString(text) == null ? null : Str.java(Py.asString(text)));
    }

    private static long number(PyBaseException error, int field) {
        return error.field(field) instanceof Long number ? number : -1;
    }

    void append(StringBuilder out, Runnable margin) {
        margin.run();
        out.append("  File \"").append(fileName).append("\", line ").append(line).append('\n');
        if (text == null) {
            return;
        }
        int start = 0;
        while (start < text.length() && " \t\f".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int stop = text.indexOf('\n', start);
        String shown = text.substring(start, stop < 0 ? text.length() : stop);
        margin.run();
        out.append("    ").append(shown).append('\n');
        if (offset < 0) {
            return;
        }
        long first = Math.min(offset - 1 - start, shown.length());
        if (first < 0) {
            return;
        }
        long last = endOffset <= 0 ? first + 1 : Math.min(endOffset - 1 - start, shown.length());
        margin.run();
        out.append("    ").repeat(' ', (int) first).repeat('^', (int) Math.max(1, last - first)).append('\n');
    }
}
