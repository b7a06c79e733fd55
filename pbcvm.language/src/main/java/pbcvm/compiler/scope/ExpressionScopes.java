package pbcvm.compiler.scope;

import java.util.List;
import pbcvm.compiler.syntax.Comprehension;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Keyword;

/** The part of {@link ScopeBuilder} that walks expressions. */
final class ExpressionScopes {

    private final ScopeBuilder builder;

    ExpressionScopes(ScopeBuilder builder) {
        this.builder = builder;
    }

    void visit(Expr expression) {
        switch (expression) {
            case Expr.Name e -> visitName(e);
            case Expr.Constant e -> {
            }
            case Expr.Attribute e -> builder.visit(e.value());
            case Expr.Call e -> {
                builder.visit(e.func());
                builder.visitExpressions(e.args());
                for (Keyword keyword : e.keywords()) {
                    builder.visit(keyword.value());
                }
            }
            case Expr.BoolOp e -> builder.visitExpressions(e.values());
            case Expr.BinOp e -> visitAll(e.left(), e.right());
            case Expr.UnaryOp e -> builder.visit(e.operand());
            case Expr.IfExp e -> visitAll(e.test(), e.body(), e.orelse());
            case Expr.Dict e -> {
                builder.visitExpressions(e.keys());
                builder.visitExpressions(e.values());
            }
            case Expr.Set e -> builder.visitExpressions(e.elts());
            case Expr.List e -> builder.visitExpressions(e.elts());
            case Expr.Tuple e -> builder.visitExpressions(e.elts());
            case Expr.Compare e -> {
                builder.visit(e.left());
                builder.visitExpressions(e.comparators());
            }
            case Expr.FormattedValue e -> visitAll(e.value(), e.formatSpec());
            case Expr.JoinedStr e -> builder.visitExpressions(e.values());
            case Expr.Subscript e -> visitAll(e.value(), e.slice());
            case Expr.Starred e -> builder.visit(e.value());
            case Expr.Slice e -> visitAll(e.lower(), e.upper(), e.step());
            default -> visitWithEffect(expression);
        }
    }

    private void visitAll(Expr... expressions) {
        for (Expr expression : expressions) {
            builder.visit(expression);
        }
    }

    /** Expressions that change or make a scope. */
    private void visitWithEffect(Expr expression) {
        switch (expression) {
            case Expr.Lambda e -> visitLambda(e);
            case Expr.ListComp e ->
                visitComprehension(e, ComprehensionKind.LIST, "listcomp", e.generators(), e.elt(), null);
            case Expr.SetComp e ->
                visitComprehension(e, ComprehensionKind.SET, "setcomp", e.generators(), e.elt(), null);
            case Expr.GeneratorExp e ->
                visitComprehension(e, ComprehensionKind.GENERATOR, "genexpr", e.generators(), e.elt(), null);
            case Expr.DictComp e ->
                visitComprehension(e, ComprehensionKind.DICT, "dictcomp", e.generators(), e.key(), e.value());
            case Expr.NamedExpr e -> visitNamed(e);
            case Expr.Yield e -> visitYield(e, e.value());
            case Expr.YieldFrom e -> visitYield(e, e.value());
            case Expr.Await e -> {
                refuseInAnnotation("await expression", e);
                builder.visit(e.value());
                builder.current().coroutine = true;
            }
            default -> throw new IllegalStateException(expression.toString());
        }
    }

    private void visitName(Expr.Name name) {
        boolean load = name.ctx() == ExprContext.LOAD;
        builder.define(name.id(), load ? Symbol.USE : Symbol.LOCAL, name.location());
        if (load && builder.current().kind == ScopeKind.FUNCTION && name.id().equals("super")) {
            builder.define("__class__", Symbol.USE, name.location());
        }
    }

    private void visitLambda(Expr.Lambda lambda) {
        builder.visitExpressions(lambda.args().defaults());
        builder.visitExpressions(lambda.args().kwDefaults());
        builder.enter(ScopeKind.FUNCTION, "lambda", lambda, lambda.location());
        builder.visitArguments(lambda.args());
        builder.visit(lambda.body());
        builder.exit();
    }

    private void refuseInAnnotation(String what, Expr expression) {
        if (builder.current().kind == ScopeKind.ANNOTATION) {
            throw ScopeBuilder.error(expression.location(), "'" + what + "' can not be used within an annotation");
        }
    }

    private void visitYield(Expr expression, Expr value) {
        refuseInAnnotation("yield expression", expression);
        builder.visit(value);
        Scope scope = builder.current();
        scope.generator = true;
        if (scope.comprehension != ComprehensionKind.NONE) {
            String where = switch (scope.comprehension) {
                case LIST -> "list comprehension";
                case SET -> "set comprehension";
                case DICT -> "dict comprehension";
                default -> "generator expression";
            };
            throw ScopeBuilder.error(expression.location(), "'yield' inside " + where);
        }
    }

    // -- comprehensions ---------------------------------------------------------------------------------------------

    private void visitComprehension(Expr expression, ComprehensionKind kind, String name,
            List<Comprehension> generators,
            Expr element, Expr value) {
        Comprehension first = generators.getFirst();
        Scope outer = builder.current();
        outer.comprehensionIterExpr++;
        builder.visit(first.iter());
        outer.comprehensionIterExpr--;
        Scope scope = builder.enter(ScopeKind.FUNCTION, name, expression, expression.location());
        scope.comprehension = kind;
        scope.coroutine = first.isAsync();
        builder.define(".0", Symbol.PARAM, expression.location());
        visitTarget(first);
        builder.visitExpressions(first.ifs());
        for (Comprehension generator : generators.subList(1, generators.size())) {
            visitTarget(generator);
            scope.comprehensionIterExpr++;
            builder.visit(generator.iter());
            scope.comprehensionIterExpr--;
            builder.visitExpressions(generator.ifs());
            scope.coroutine |= generator.isAsync();
        }
        builder.visit(value);
        builder.visit(element);
        boolean generatorExpression = kind == ComprehensionKind.GENERATOR;
        scope.generator = generatorExpression;
        builder.exit();
        outer.coroutine |= scope.coroutine && !generatorExpression;
    }

    private void visitTarget(Comprehension generator) {
        builder.current().comprehensionIterTarget = true;
        builder.visit(generator.target());
        builder.current().comprehensionIterTarget = false;
    }

    private void visitNamed(Expr.NamedExpr expression) {
        refuseInAnnotation("named expression", expression);
        Scope scope = builder.current();
        if (scope.comprehensionIterExpr > 0) {
            throw ScopeBuilder.error(expression.location(),
                    "assignment expression cannot be used in a comprehension iterable expression");
        }
        if (scope.comprehension != ComprehensionKind.NONE) {
            bindOutside((Expr.Name) expression.target());
        }
        builder.visit(expression.value());
        builder.visit(expression.target());
    }

    /** Binds the target in the scope around the comprehensions. */
    private void bindOutside(Expr.Name target) {
        String name = target.id();
        for (Scope scope = builder.current(); scope != null; scope = scope.parent) {
            Symbol known = scope.symbols.get(name);
            if (scope.comprehension != ComprehensionKind.NONE) {
                if (known != null && known.has(Symbol.COMP_ITER)) {
                    throw ScopeBuilder.error(target.location(),
                            "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
                }
            } else if (scope.kind == ScopeKind.CLASS) {
                throw ScopeBuilder.error(target.location(),
                        "assignment expression within a comprehension cannot be used in a class body");
            } else if (scope.kind != ScopeKind.ANNOTATION) {
                boolean module = scope.kind == ScopeKind.MODULE;
                boolean global = module || known != null && known.has(Symbol.GLOBAL);
                builder.define(name, global ? Symbol.GLOBAL : Symbol.NONLOCAL, target.location());
                builder.declare(name, target.location());
                builder.define(name, module ? Symbol.GLOBAL : Symbol.LOCAL, scope, target.location());
                return;
            }
        }
    }
}
