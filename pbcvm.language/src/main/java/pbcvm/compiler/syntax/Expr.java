package pbcvm.compiler.syntax;

/** An expression. The values of constants are of the types that code objects have as constants. */
public sealed interface Expr extends Located {

    record BoolOp(BoolOperator op, java.util.List<Expr> values, Location location) implements Expr {
    }

    record NamedExpr(Expr target, Expr value, Location location) implements Expr {
    }

    record BinOp(Expr left, Operator op, Expr right, Location location) implements Expr {
    }

    record UnaryOp(UnaryOperator op, Expr operand, Location location) implements Expr {
    }

    record Lambda(Arguments args, Expr body, Location location) implements Expr {
    }

    record IfExp(Expr test, Expr body, Expr orelse, Location location) implements Expr {
    }

    record Dict(java.util.List<Expr> keys, java.util.List<Expr> values, Location location) implements Expr {
    }

    record Set(java.util.List<Expr> elts, Location location) implements Expr {
    }

    record ListComp(Expr elt, java.util.List<Comprehension> generators, Location location) implements Expr {
    }

    record SetComp(Expr elt, java.util.List<Comprehension> generators, Location location) implements Expr {
    }

    record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Location location) implements Expr {
    }

    record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Location location) implements Expr {
    }

    record Await(Expr value, Location location) implements Expr {
    }

    record Yield(Expr value, Location location) implements Expr {
    }

    record YieldFrom(Expr value, Location location) implements Expr {
    }

    record Compare(Expr left, java.util.List<CompareOperator> ops, java.util.List<Expr> comparators, Location location)
            implements
                Expr {
    }

    record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Location location)
            implements
                Expr {
    }

    record FormattedValue(Expr value, int conversion, Expr formatSpec, Location location) implements Expr {
    }

    record JoinedStr(java.util.List<Expr> values, Location location) implements Expr {
    }

    record Constant(Object value, String kind, Location location) implements Expr {
    }

    record Attribute(Expr value, String attr, ExprContext ctx, Location location) implements Expr {
    }

    record Subscript(Expr value, Expr slice, ExprContext ctx, Location location) implements Expr {
    }

    record Starred(Expr value, ExprContext ctx, Location location) implements Expr {
    }

    record Name(String id, ExprContext ctx, Location location) implements Expr {
    }

    record List(java.util.List<Expr> elts, ExprContext ctx, Location location) implements Expr {
    }

    record Tuple(java.util.List<Expr> elts, ExprContext ctx, Location location) implements Expr {
    }

    record Slice(Expr lower, Expr upper, Expr step, Location location) implements Expr {
    }
}
