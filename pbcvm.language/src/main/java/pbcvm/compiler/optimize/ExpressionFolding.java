package pbcvm.compiler.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Tuple;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.scope.FutureFeatures;
import pbcvm.compiler.syntax.Arg;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Comprehension;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Keyword;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Operator;

/** Folds operations on constants in expressions. What does not change is returned as it is. */
final class ExpressionFolding {

    private static final int MAX_DEPTH = 3000;

    private final int optimize;
    private final boolean keepsAnnotations;
    private int depth;

    ExpressionFolding(int optimize, FutureFeatures features) {
        this.optimize = optimize;
        keepsAnnotations = features.annotations();
    }

    /** Applies a change to each element of a list, which stays the same list when nothing changes. */
    static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
        List<T> changed = null;
        for (int i = 0; i < items.size(); i++) {
            T old = items.get(i);
            T item = old == null ? null : change.apply(old);
            if (item != old && changed == null) {
                changed = new ArrayList<>(items);
            }
            if (changed != null) {
                changed.set(i, item);
            }
        }
        return changed == null ? items : changed;
    }

    List<Expr> fold(List<Expr> expressions) {
        return each(expressions, this::fold);
    }

    Expr fold(Expr expression) {
        if (expression == null) {
            return null;
        }
        enter();
        Expr folded = foldNode(expression);
        leave();
        return folded;
    }

    /** Goes down one level, which must not be too deep. */
    void enter() {
        if (++depth > MAX_DEPTH) {
            throw PythonSyntaxException.of(PythonSyntaxException.Kind.RECURSION_ERROR,
                    "maximum recursion depth exceeded during compilation");
        }
    }

    void leave() {
        depth--;
    }

    private Expr foldNode(Expr expression) {
        return switch (expression) {
            case Expr.Constant node -> node;
            case Expr.Name node -> foldName(node);
            case Expr.Attribute(var value, var attr, var ctx, var place) -> {
                Expr folded = fold(value);
                yield folded == value ? expression : new Expr.Attribute(folded, attr, ctx, place);
            }
            case Expr.Call node -> foldCall(node);
            case Expr.BinOp node -> foldBinary(node);
            case Expr.UnaryOp node -> foldUnary(node);
            case Expr.Compare node -> foldCompare(node);
            case Expr.Subscript node -> foldSubscript(node);
            case Expr.Tuple(var elts, var ctx, var place) -> foldTuple(expression, elts, ctx, place);
            case Expr.List(var elts, var ctx, var place) -> {
                List<Expr> folded = fold(elts);
                yield folded == elts ? expression : new Expr.List(folded, ctx, place);
            }
            case Expr.Set(var elts, var place) -> {
                List<Expr> folded = fold(elts);
                yield folded == elts ? expression : new Expr.Set(folded, place);
            }
            case Expr.Dict(var keys, var values, var place) -> {
                List<Expr> newKeys = fold(keys);
                List<Expr> newValues = fold(values);
                yield newKeys == keys && newValues == values ? expression : new Expr.Dict(newKeys, newValues, place);
            }
            case Expr.BoolOp(var op, var values, var place) -> {
                List<Expr> folded = fold(values);
                yield folded == values ? expression : new Expr.BoolOp(op, folded, place);
            }
            case Expr.JoinedStr(var values, var place) -> {
                List<Expr> folded = fold(values);
                yield folded == values ? expression : new Expr.JoinedStr(folded, place);
            }
            case Expr.NamedExpr(var target, var value, var place) -> new Expr.NamedExpr(target, fold(value), place);
            case Expr.Lambda(var args, var body, var place) -> new Expr.Lambda(fold(args), fold(body), place);
            case Expr.IfExp(var test, var body, var orelse, var place) ->
                new Expr.IfExp(fold(test), fold(body), fold(orelse), place);
            case Expr.ListComp(var elt, var loops, var place) ->
                new Expr.ListComp(fold(elt), each(loops, this::fold), place);
            case Expr.SetComp(var elt, var loops, var place) ->
                new Expr.SetComp(fold(elt), each(loops, this::fold), place);
            case Expr.DictComp(var key, var value, var loops, var place) ->
                new Expr.DictComp(fold(key), fold(value), each(loops, this::fold), place);
            case Expr.GeneratorExp(var elt, var loops, var place) ->
                new Expr.GeneratorExp(fold(elt), each(loops, this::fold), place);
            case Expr.Await(var value, var place) -> new Expr.Await(fold(value), place);
            case Expr.Yield(var value, var place) -> new Expr.Yield(fold(value), place);
            case Expr.YieldFrom(var value, var place) -> new Expr.YieldFrom(fold(value), place);
            case Expr.FormattedValue(var value, var conversion, var spec, var place) ->
                new Expr.FormattedValue(fold(value), conversion, fold(spec), place);
            case Expr.Starred(var value, var ctx, var place) -> new Expr.Starred(fold(value), ctx, place);
            case Expr.Slice(var lower, var upper, var step, var place) ->
                new Expr.Slice(fold(lower), fold(upper), fold(step), place);
        };
    }

    private Expr foldName(Expr.Name name) {
        return name.ctx() == ExprContext.LOAD && name.id().equals("__debug__")
                ? new Expr.Constant(optimize == 0, null, name.location()) : name;
    }

    private Expr foldCall(Expr.Call call) {
        Expr func = fold(call.func());
        List<Expr> args = fold(call.args());
        List<Keyword> keywords = each(call.keywords(), this::fold);
        return func == call.func() && args == call.args() && keywords == call.keywords() ? call
                : new Expr.Call(func, args, keywords, call.location());
    }

    Keyword fold(Keyword keyword) {
        Expr value = fold(keyword.value());
        return value == keyword.value() ? keyword : new Keyword(keyword.arg(), value, keyword.location());
    }

    private Comprehension fold(Comprehension loop) {
        return new Comprehension(fold(loop.target()), foldIterable(fold(loop.iter())), fold(loop.ifs()),
                loop.isAsync());
    }

    Arguments fold(Arguments arguments) {
        return new Arguments(each(arguments.posonlyargs(), this::fold), each(arguments.args(), this::fold),
                fold(arguments.vararg()), each(arguments.kwonlyargs(), this::fold), fold(arguments.kwDefaults()),
                fold(arguments.kwarg()), fold(arguments.defaults()));
    }

    private Arg fold(Arg parameter) {
        if (parameter == null || parameter.annotation() == null) {
            return parameter;
        }
        return new Arg(parameter.arg(), foldAnnotation(parameter.annotation()), parameter.typeComment(),
                parameter.location());
    }

    /** Folds an annotation unless it is kept as text. */
    Expr foldAnnotation(Expr annotation) {
        return keepsAnnotations ? annotation : fold(annotation);
    }

    // ---- operations ----

    private static Expr constant(Object value, Expr otherwise) {
        return value == null ? otherwise : new Expr.Constant(value, null, otherwise.location());
    }

    private Expr foldBinary(Expr.BinOp node) {
        Expr left = fold(node.left());
        Expr right = fold(node.right());
        Expr.BinOp folded = left == node.left() && right == node.right() ? node
                : new Expr.BinOp(left, node.op(), right, node.location());
        if (!(left instanceof Expr.Constant(Object one, var kind, var place))) {
            return folded;
        }
        if (node.op() == Operator.MOD && Texts.isText(one)) {
            boolean isTuple = right instanceof Expr.Tuple tuple && !hasStarred(tuple.elts());
            Expr joined = isTuple ? FormatFolding.fold(folded, one, ((Expr.Tuple) right).elts()) : null;
            return joined == null ? folded : joined;
        }
        return right instanceof Expr.Constant(Object two, var otherKind, var otherPlace)
                ? constant(ConstantArithmetic.binary(node.op(), one, two), folded) : folded;
    }

    private Expr foldUnary(Expr.UnaryOp node) {
        Expr operand = fold(node.operand());
        Expr.UnaryOp folded = operand == node.operand() ? node
                : new Expr.UnaryOp(node.op(), operand, node.location());
        if (operand instanceof Expr.Constant value) {
            return constant(ConstantArithmetic.unary(node.op(), value.value()), folded);
        }
        if (node.op() == pbcvm.compiler.syntax.UnaryOperator.NOT && operand instanceof Expr.Compare compare
                && compare.ops().size() == 1) {
            CompareOperator opposite = opposite(compare.ops().get(0));
            return opposite == null ? folded
                    : new Expr.Compare(compare.left(), List.of(opposite), compare.comparators(), compare.location());
        }
        return folded;
    }

    private static CompareOperator opposite(CompareOperator operator) {
        return switch (operator) {
            case IS -> CompareOperator.IS_NOT;
            case IS_NOT -> CompareOperator.IS;
            case IN -> CompareOperator.NOT_IN;
            case NOT_IN -> CompareOperator.IN;
            default -> null;
        };
    }

    private Expr foldCompare(Expr.Compare node) {
        Expr left = fold(node.left());
        List<Expr> comparators = fold(node.comparators());
        CompareOperator last = node.ops().getLast();
        if (last == CompareOperator.IN || last == CompareOperator.NOT_IN) {
            Expr old = comparators.getLast();
            Expr folded = foldIterable(old);
            if (folded != old) {
                comparators = new ArrayList<>(comparators);
                comparators.set(comparators.size() - 1, folded);
            }
        }
        return left == node.left() && comparators == node.comparators() ? node
                : new Expr.Compare(left, node.ops(), comparators, node.location());
    }

    private Expr foldSubscript(Expr.Subscript node) {
        Expr value = fold(node.value());
        Expr slice = fold(node.slice());
        Expr.Subscript folded = value == node.value() && slice == node.slice() ? node
                : new Expr.Subscript(value, slice, node.ctx(), node.location());
        if (node.ctx() == ExprContext.LOAD && value instanceof Expr.Constant container
                && slice instanceof Expr.Constant index) {
            return constant(ConstantArithmetic.item(container.value(), index.value()), folded);
        }
        return folded;
    }

    private Expr foldTuple(Expr tuple, List<Expr> elts, ExprContext ctx, Location place) {
        List<Expr> elements = fold(elts);
        Tuple values = ctx == ExprContext.LOAD ? values(elements) : null;
        if (values != null) {
            return new Expr.Constant(values, null, place);
        }
        return elements == elts ? tuple : new Expr.Tuple(elements, ctx, place);
    }

    /** The constants that are the elements, {@code null} if one is no constant. */
    private static Tuple values(List<Expr> elements) {
        Object[] values = new Object[elements.size()];
        for (int i = 0; i < values.length; i++) {
            if (!(elements.get(i) instanceof Expr.Constant constant)) {
                return null;
            }
            values[i] = constant.value();
        }
        return Tuple.of(values);
    }

    private static boolean hasStarred(List<Expr> elements) {
        for (Expr element : elements) {
            if (element instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    /** Makes an immutable collection of a display that is only iterated over or searched. */
    Expr foldIterable(Expr iterable) {
        if (iterable instanceof Expr.List(var elts, var ctx, var place) && !hasStarred(elts)) {
            Tuple values = values(elts);
            return values == null ? new Expr.Tuple(elts, ctx, place) : new Expr.Constant(values, null, place);
        }
        if (iterable instanceof Expr.Set(var elts, var place)) {
            Tuple values = values(elts);
            return values == null ? iterable
                    : new Expr.Constant(new FrozenSetConst(ConstantSets.distinct(values)), null, place);
        }
        return iterable;
    }
}
