package pbcvm.compiler.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** Writes a tree as {@code ast.dump} does. */
public final class AstDump {

    private final boolean attributes;
    private final StringBuilder out = new StringBuilder();

    private AstDump(boolean attributes) {
        this.attributes = attributes;
    }

    /** The text of a tree, with the places of the nodes if {@code attributes} is set. */
    public static String dump(Node node, boolean attributes) {
        AstDump dump = new AstDump(attributes);
        dump.writeNode(node);
        return dump.out.toString();
    }

    /** A text as {@code ascii} writes it. */
    public static String asciiText(String text) {
        StringBuilder out = new StringBuilder();
        ConstantText.write(text, out);
        StringBuilder ascii = new StringBuilder();
        out.codePoints().forEach(c -> ascii.append(c < 128 ? Character.toString(c)
                : String.format(c < 256 ? "\\x%02x" : c < 65536 ? "\\u%04x" : "\\U%08x", c)));
        return ascii.toString();
    }

    /** The name that the module {@code ast} has for the class of a node. */
    public static String className(Node node) {
        return switch (node) {
            case Stmt.ExprStmt statement -> "Expr";
            case Arguments arguments -> "arguments";
            case Arg arg -> "arg";
            case Keyword keyword -> "keyword";
            case Alias alias -> "alias";
            case WithItem item -> "withitem";
            case MatchCase matchCase -> "match_case";
            case Comprehension comprehension -> "comprehension";
            default -> node.getClass().getSimpleName();
        };
    }

    /** The name that the module {@code ast} has for a field. */
    public static String fieldName(String component) {
        StringBuilder name = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('_').append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    private void writeNode(Node node) {
        out.append(className(node)).append('(');
        String separator = "";
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = valueOf(node, component);
            if (component.getName().equals("location") || value == null
                    || value.equals(-1) && isLevel(node, component)) {
                continue;
            }
            out.append(separator).append(fieldName(component.getName())).append('=');
            writeValue(value, node);
            separator = ", ";
        }
        if (attributes && node instanceof Located located) {
            Location place = located.location();
            out.append(separator).append("lineno=").append(place.lineno());
            out.append(", col_offset=").append(place.colOffset());
            out.append(", end_lineno=").append(place.endLineno());
            out.append(", end_col_offset=").append(place.endColOffset());
        }
        out.append(')');
    }

    private static boolean isLevel(Node node, RecordComponent component) {
        return node instanceof Stmt.ImportFrom && component.getName().equals("level");
    }

    private static Object valueOf(Node node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeValue(Object value, Node owner) {
        switch (value) {
            case null -> out.append("None");
            case Node node -> writeNode(node);
            case List<?> list -> {
                out.append('[');
                String separator = "";
                for (Object item : list) {
                    out.append(separator);
                    writeValue(item, owner);
                    separator = ", ";
                }
                out.append(']');
            }
            case Boolean truth when owner instanceof Expr.Constant || owner instanceof Pattern.MatchSingleton ->
                out.append(truth ? "True" : "False");
            case Boolean truth -> out.append(truth ? 1 : 0);
            case BoolOperator operator -> out.append(operator).append("()");
            case Operator operator -> out.append(operator).append("()");
            case UnaryOperator operator -> out.append(operator).append("()");
            case CompareOperator operator -> out.append(operator).append("()");
            case ExprContext context -> out.append(context).append("()");
            default -> ConstantText.write(value, out);
        }
    }
}
