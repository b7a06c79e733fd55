package pbcvm.compiler.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.scope.FutureFeatures.Feature;
import pbcvm.compiler.syntax.Alias;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Stmt;

/** Finds the {@code from __future__ import} statements at the start of a tree. */
final class FutureReader {

    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private int lastLine = -1;

    FutureFeatures read(Mod tree) {
        List<Stmt> body = switch (tree) {
            case Mod.Module module -> module.body();
            case Mod.Interactive interactive -> interactive.body();
            default -> List.of();
        };
        boolean done = false;
        int line = 0;
        int first = !body.isEmpty() && isText(body.getFirst()) ? 1 : 0;
        for (Stmt statement : body.subList(first, body.size())) {
            Location place = statement.location();
            if (done && place.lineno() > line) {
                break;
            }
            line = place.lineno();
            if (!(statement instanceof Stmt.ImportFrom from && "__future__".equals(from.module()))) {
                done = true;
                continue;
            }
            if (done) {
                throw error("from __future__ imports must occur at the beginning of the file", place.lineno(),
                        place.colOffset());
            }
            for (Alias alias : from.names()) {
                add(alias.name(), place);
            }
            lastLine = line;
        }
        return new FutureFeatures(features, lastLine);
    }

    private static boolean isText(Stmt statement) {
        return statement instanceof Stmt.ExprStmt expression && expression.value() instanceof Expr.Constant constant
                && (constant.value() instanceof String || constant.value() instanceof pbcvm.code.SurrogateText);
    }

    private void add(String name, Location place) {
        for (Feature feature : Feature.values()) {
            if (feature.text().equals(name)) {
                features.add(feature);
                return;
            }
        }
        throw error(name.equals("braces") ? "not a chance" : "future feature " + name + " is not defined",
                place.lineno(), place.colOffset() + 1);
    }

    private static PythonSyntaxException error(String message, int line, int offset) {
        return new PythonSyntaxException(PythonSyntaxException.Kind.SYNTAX_ERROR, message, line, offset, line,
                PythonSyntaxException.NO_OFFSET, null);
    }
}
