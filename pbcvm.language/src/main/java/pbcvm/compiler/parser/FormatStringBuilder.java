package pbcvm.compiler.parser;

import java.util.ArrayList;
import java.util.List;
import pbcvm.compiler.syntax.Expr;

/** Collects the parts of a string that may be a format string. */
final class FormatStringBuilder {

    private final StringLiterals literals;
    private final List<Expr> values = new ArrayList<>();
    private TextBuilder text = new TextBuilder();
    private boolean format;

    FormatStringBuilder(StringLiterals literals) {
        this.literals = literals;
    }

    void addText(TextBuilder more) {
        text.add(more);
    }

    void addValue(Expr value) {
        flush();
        values.add(value);
    }

    /** Makes this a format string, even if it has no fields. */
    void setFormat() {
        format = true;
    }

    private void flush() {
        if (!text.isEmpty()) {
            values.add(literals.constant(text));
            text = new TextBuilder();
        }
    }

    Expr finish() {
        if (!format) {
            return literals.constant(text);
        }
        flush();
        return literals.joined(values);
    }
}
