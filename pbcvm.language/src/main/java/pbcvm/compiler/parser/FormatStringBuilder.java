package pbcvm.compiler.parser;

import java.util.ArrayList;
import java.util.List;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Location;

/** Collects the parts of a string that may be a format string. */
final class FormatStringBuilder {

    private final StringLiterals literals;
    private final List<Expr> values = new ArrayList<>();
    private TextBuilder text = new TextBuilder();
    /** The place of the whole and of the text at its end. */
    private final Location endPlace;
    private boolean format;

    FormatStringBuilder(StringLiterals literals, Location endPlace) {
        this.literals = literals;
        this.endPlace = endPlace;
    }

    void addText(TextBuilder more) {
        text.add(more);
    }

    void addValue(Expr value) {
        flush(literals.place());
        values.add(value);
    }

    /** Makes this a format string, even if it has no fields. */
    void setFormat() {
        format = true;
    }

    private void flush(Location place) {
        if (!text.isEmpty()) {
            values.add(literals.constant(text, place));
            text = new TextBuilder();
        }
    }

    Expr finish() {
        if (!format) {
            return literals.constant(text, endPlace);
        }
        flush(endPlace);
        return new Expr.JoinedStr(values, endPlace);
    }
}
