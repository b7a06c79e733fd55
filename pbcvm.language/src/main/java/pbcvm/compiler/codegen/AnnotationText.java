package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.bytecode.ConstantText;
import pbcvm.code.Complex;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.compiler.syntax.Arg;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.BoolOperator;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Comprehension;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Keyword;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.UnaryOperator;
import pbcvm.version.PythonVersion;

/** Writes an expression as source again, for annotations that are kept as text. */
public final class AnnotationText {

    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARE = 5;
    private static final int EXPRESSION = 6;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private static final String INFINITY = "1e309";

    private final StringBuilder text = new StringBuilder();

    private AnnotationText() {
    }

    /** The text of an expression. */
    public static String of(Expr expression) {
        AnnotationText writer = new AnnotationText();
        writer.write(expression, TEST);
        return writer.text.toString();
    }

    /** A constant as {@code repr} writes it. */
    static String constant(Object value) {
        return new ConstantText(PythonVersion.V3_11).of(value);
    }

    private void write(Expr expression, int level) {
        switch (expression) {
            case Expr.BoolOp node -> writeBool(node, level);
            case Expr.BinOp node -> writeBinary(node, level);
            case Expr.UnaryOp node -> writeUnary(node, level);
            case Expr.Lambda node -> writeLambda(node, level);
            case Expr.IfExp node -> writeChoice(node, level);
            case Expr.Dict node -> writeDict(node);
            case Expr.Set node -> writeList("{", node.elts(), "}");
            case Expr.List node -> writeList("[", node.elts(), "]");
            case Expr.Tuple node -> writeTuple(node, level);
            case Expr.GeneratorExp node -> writeLoops("(", node.elt(), null, node.generators(), ")");
            case Expr.ListComp node -> writeLoops("[", node.elt(), null, node.generators(), "]");
            case Expr.SetComp node -> writeLoops("{", node.elt(), null, node.generators(), "}");
            case Expr.DictComp node -> writeLoops("{", node.key(), node.value(), node.generators(), "}");
            case Expr.Yield node -> writeYield("(yield", node.value());
            case Expr.YieldFrom node -> writeYield("(yield from", node.value());
            case Expr.Await node -> {
                open(level > AWAIT);
                text.append("await ");
                write(node.value(), ATOM);
                close(level > AWAIT);
            }
            case Expr.Compare node -> writeCompare(node, level);
            case Expr.Call node -> writeCall(node);
            case Expr.JoinedStr node -> writeJoined(node);
            case Expr.FormattedValue node -> text.append(field(node));
            case Expr.Constant node -> writeConstant(node);
            case Expr.Attribute node -> writeAttribute(node);
            case Expr.Starred node -> {
                text.append('*');
                write(node.value(), EXPRESSION);
            }
            case Expr.Name node -> text.append(node.id());
            case Expr.Subscript node -> {
                write(node.value(), ATOM);
                text.append('[');
                write(node.slice(), TUPLE);
                text.append(']');
            }
            case Expr.Slice node -> writeSlice(node);
            case Expr.NamedExpr node -> {
                open(level > TUPLE);
                write(node.target(), ATOM);
                text.append(" := ");
                write(node.value(), ATOM);
                close(level > TUPLE);
            }
        }
    }

    private void open(boolean isNeeded) {
        text.append(isNeeded ? "(" : "");
    }

    private void close(boolean isNeeded) {
        text.append(isNeeded ? ")" : "");
    }

    private void writeAll(List<Expr> expressions, int level) {
        for (int i = 0; i < expressions.size(); i++) {
            text.append(i > 0 ? ", " : "");
            write(expressions.get(i), level);
        }
    }

    private void writeBool(Expr.BoolOp node, int level) {
        boolean isAnd = node.op() == BoolOperator.AND;
        int own = isAnd ? AND : OR;
        open(level > own);
        for (int i = 0; i < node.values().size(); i++) {
            text.append(i == 0 ? "" : isAnd ? " and " : " or ");
            write(node.values().get(i), own + 1);
        }
        close(level > own);
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case ADD -> " + ";
            case SUB -> " - ";
            case MULT -> " * ";
            case MAT_MULT -> " @ ";
            case DIV -> " / ";
            case MOD -> " % ";
            case L_SHIFT -> " << ";
            case R_SHIFT -> " >> ";
            case BIT_OR -> " | ";
            case BIT_XOR -> " ^ ";
            case BIT_AND -> " & ";
            case FLOOR_DIV -> " // ";
            case POW -> " ** ";
        };
    }

    private static int level(Operator operator) {
        return switch (operator) {
            case BIT_OR -> EXPRESSION;
            case BIT_XOR -> EXPRESSION + 1;
            case BIT_AND -> EXPRESSION + 2;
            case L_SHIFT, R_SHIFT -> EXPRESSION + 3;
            case ADD, SUB -> EXPRESSION + 4;
            case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> EXPRESSION + 5;
            case POW -> POWER;
        };
    }

    private void writeBinary(Expr.BinOp node, int level) {
        int own = level(node.op());
        boolean isPower = node.op() == Operator.POW;
        open(level > own);
        write(node.left(), isPower ? own + 1 : own);
        text.append(symbol(node.op()));
        write(node.right(), isPower ? own : own + 1);
        close(level > own);
    }

    private void writeUnary(Expr.UnaryOp node, int level) {
        int own = node.op() == UnaryOperator.NOT ? NOT : FACTOR;
        open(level > own);
        text.append(switch (node.op()) {
            case INVERT -> "~";
            case NOT -> "not ";
            case U_ADD -> "+";
            case U_SUB -> "-";
        });
        write(node.operand(), own);
        close(level > own);
    }

    private void writeLambda(Expr.Lambda node, int level) {
        open(level > TEST);
        text.append("lambda");
        int start = text.length();
        writeParameters(node.args());
        if (text.length() > start) {
            text.insert(start, ' ');
        }
        text.append(": ");
        write(node.body(), TEST);
        close(level > TEST);
    }

    private void writeParameters(Arguments arguments) {
        int start = text.length();
        int positional = arguments.posonlyargs().size() + arguments.args().size();
        int required = positional - arguments.defaults().size();
        for (int i = 0; i < positional; i++) {
            int keyword = i - arguments.posonlyargs().size();
            separate(start);
            writeParameter(keyword < 0 ? arguments.posonlyargs().get(i) : arguments.args().get(keyword),
                    i < required ? null : arguments.defaults().get(i - required));
            text.append(keyword == -1 ? ", /" : "");
        }
        if (arguments.vararg() != null || !arguments.kwonlyargs().isEmpty()) {
            separate(start);
            text.append('*');
            if (arguments.vararg() != null) {
                writeParameter(arguments.vararg(), null);
            }
        }
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            separate(start);
            writeParameter(arguments.kwonlyargs().get(i), arguments.kwDefaults().get(i));
        }
        if (arguments.kwarg() != null) {
            separate(start);
            text.append("**");
            writeParameter(arguments.kwarg(), null);
        }
    }

    private void separate(int start) {
        text.append(text.length() > start ? ", " : "");
    }

    private void writeParameter(Arg parameter, Expr value) {
        text.append(parameter.arg());
        if (parameter.annotation() != null) {
            text.append(": ");
            write(parameter.annotation(), TEST);
        }
        if (value != null) {
            text.append('=');
            write(value, TEST);
        }
    }

    private void writeChoice(Expr.IfExp node, int level) {
        open(level > TEST);
        write(node.body(), TEST + 1);
        text.append(" if ");
        write(node.test(), TEST + 1);
        text.append(" else ");
        write(node.orelse(), TEST);
        close(level > TEST);
    }

    private void writeDict(Expr.Dict node) {
        text.append('{');
        for (int i = 0; i < node.values().size(); i++) {
            text.append(i > 0 ? ", " : "");
            Expr key = node.keys().get(i);
            if (key == null) {
                text.append("**");
                write(node.values().get(i), EXPRESSION);
            } else {
                write(key, TEST);
                text.append(": ");
                write(node.values().get(i), TEST);
            }
        }
        text.append('}');
    }

    private void writeList(String start, List<Expr> elements, String end) {
        text.append(start);
        writeAll(elements, TEST);
        text.append(end);
    }

    private void writeTuple(Expr.Tuple node, int level) {
        if (node.elts().isEmpty()) {
            text.append("()");
            return;
        }
        open(level > TUPLE);
        writeAll(node.elts(), TEST);
        text.append(node.elts().size() == 1 ? "," : "");
        close(level > TUPLE);
    }

    private void writeLoops(String start, Expr element, Expr value, List<Comprehension> loops, String end) {
        text.append(start);
        write(element, TEST);
        if (value != null) {
            text.append(": ");
            write(value, TEST);
        }
        for (Comprehension loop : loops) {
            text.append(loop.isAsync() ? " async for " : " for ");
            write(loop.target(), TUPLE);
            text.append(" in ");
            write(loop.iter(), TEST + 1);
            for (Expr condition : loop.ifs()) {
                text.append(" if ");
                write(condition, TEST + 1);
            }
        }
        text.append(end);
    }

    private void writeYield(String start, Expr value) {
        text.append(start);
        if (value != null) {
            text.append(' ');
            write(value, TEST);
        }
        text.append(')');
    }

    private static String symbol(CompareOperator operator) {
        return switch (operator) {
            case EQ -> " == ";
            case NOT_EQ -> " != ";
            case LT -> " < ";
            case LT_E -> " <= ";
            case GT -> " > ";
            case GT_E -> " >= ";
            case IS -> " is ";
            case IS_NOT -> " is not ";
            case IN -> " in ";
            case NOT_IN -> " not in ";
        };
    }

    private void writeCompare(Expr.Compare node, int level) {
        open(level > COMPARE);
        write(node.left(), COMPARE + 1);
        for (int i = 0; i < node.ops().size(); i++) {
            text.append(symbol(node.ops().get(i)));
            write(node.comparators().get(i), COMPARE + 1);
        }
        close(level > COMPARE);
    }

    private void writeCall(Expr.Call node) {
        write(node.func(), ATOM);
        if (node.args().size() == 1 && node.keywords().isEmpty()
                && node.args().get(0) instanceof Expr.GeneratorExp generator) {
            write(generator, TEST);
            return;
        }
        text.append('(');
        writeAll(node.args(), TEST);
        boolean isFirst = node.args().isEmpty();
        for (Keyword keyword : node.keywords()) {
            text.append(isFirst ? "" : ", ");
            isFirst = false;
            text.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
            write(keyword.value(), TEST);
        }
        text.append(')');
    }

    private void writeJoined(Expr.JoinedStr node) {
        text.append('f').append(constant(joined(node)));
    }

    private static String joined(Expr.JoinedStr node) {
        StringBuilder body = new StringBuilder();
        for (Expr value : node.values()) {
            body.append(piece(value));
        }
        return body.toString();
    }

    private static String piece(Expr value) {
        return switch (value) {
            case Expr.Constant constant -> literal(constant.value()).replace("{", "{{").replace("}", "}}");
            case Expr.JoinedStr inner -> joined(inner);
            case Expr.FormattedValue field -> field(field);
            default -> throw new IllegalArgumentException("unknown expression kind inside f-string");
        };
    }

    private static String literal(Object value) {
        return value instanceof SurrogateText text ? new String(text.codePoints(), 0, text.codePoints().length)
                : (String) value;
    }

    private static String field(Expr.FormattedValue node) {
        AnnotationText inner = new AnnotationText();
        inner.write(node.value(), TEST + 1);
        StringBuilder field = new StringBuilder(inner.text.charAt(0) == '{' ? "{ " : "{").append(inner.text);
        if (node.conversion() > 0) {
            field.append('!').append((char) node.conversion());
        }
        if (node.formatSpec() != null) {
            field.append(':').append(piece(node.formatSpec()));
        }
        return field.append('}').toString();
    }

    private void writeConstant(Expr.Constant node) {
        text.append(node.kind() == null ? "" : node.kind());
        writeValue(node.value());
    }

    private void writeValue(Object value) {
        if (value == Singleton.ELLIPSIS) {
            text.append("...");
        } else if (value instanceof Tuple tuple) {
            text.append('(');
            for (int i = 0; i < tuple.size(); i++) {
                text.append(i > 0 ? ", " : "");
                writeValue(tuple.get(i));
            }
            text.append(tuple.size() == 1 ? ",)" : ")");
        } else if (value instanceof Double || value instanceof Complex) {
            text.append(constant(value).replace("inf", INFINITY));
        } else {
            text.append(constant(value));
        }
    }

    private void writeAttribute(Expr.Attribute node) {
        write(node.value(), ATOM);
        boolean isInt = node.value() instanceof Expr.Constant constant
                && (constant.value() instanceof Long || constant.value() instanceof java.math.BigInteger
                        || constant.value() instanceof Boolean);
        text.append(isInt ? " ." : ".").append(node.attr());
    }

    private void writeSlice(Expr.Slice node) {
        if (node.lower() != null) {
            write(node.lower(), TEST);
        }
        text.append(':');
        if (node.upper() != null) {
            write(node.upper(), TEST);
        }
        if (node.step() != null) {
            text.append(':');
            write(node.step(), TEST);
        }
    }
}
