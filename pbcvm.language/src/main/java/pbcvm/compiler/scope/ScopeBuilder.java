package pbcvm.compiler.scope;

import java.util.List;
import java.util.Map;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.syntax.Alias;
import pbcvm.compiler.syntax.Arg;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.ExceptHandler;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Keyword;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.MatchCase;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Node;
import pbcvm.compiler.syntax.Pattern;
import pbcvm.compiler.syntax.Stmt;
import pbcvm.compiler.syntax.WithItem;

/** Walks a tree and records its scopes and how each uses its names. The order of the walk is CPython's. */
final class ScopeBuilder {

    /** How deeply nodes may be nested. */
    private static final int MAX_DEPTH = 3000;

    private final FutureFeatures features;
    private final Map<Node, Scope> scopes;
    private final ExpressionScopes expressions = new ExpressionScopes(this);
    private Scope top;
    private Scope current;
    /** The class whose private names are mangled, or {@code null}. */
    private String className;
    private int depth;

    ScopeBuilder(FutureFeatures features, Map<Node, Scope> scopes) {
        this.features = features;
        this.scopes = scopes;
    }

    Scope build(Mod module) {
        top = enter(ScopeKind.MODULE, "top", module, Location.NONE);
        switch (module) {
            case Mod.Module file -> visitAll(file.body());
            case Mod.Interactive interactive -> visitAll(interactive.body());
            case Mod.Expression expression -> visit(expression.body());
            case Mod.FunctionType type ->
                throw new IllegalArgumentException("this compiler does not handle FunctionTypes");
        }
        return top;
    }

    // -- scopes and names -------------------------------------------------------------------------------------------

    Scope current() {
        return current;
    }

    Scope enter(ScopeKind kind, String name, Node node, Location location) {
        Scope scope = new Scope(kind, name, node, location, current);
        if (current != null) {
            scope.nested = current.nested || current.kind == ScopeKind.FUNCTION;
            scope.comprehensionIterExpr = current.comprehensionIterExpr;
            if (kind != ScopeKind.ANNOTATION) {
                current.children.add(scope);
            }
        }
        scopes.put(node, scope);
        current = scope;
        return scope;
    }

    void exit() {
        current = current.parent;
    }

    void define(String name, int flag, Location place) {
        define(name, flag, current, place);
    }

    void define(String name, int flag, Scope scope, Location place) {
        String mangled = Mangling.mangle(className, name);
        Symbol symbol = scope.symbols.get(mangled);
        if (symbol == null) {
            symbol = new Symbol(mangled);
        } else if ((flag & Symbol.PARAM) != 0 && symbol.has(Symbol.PARAM)) {
            throw error(place, "duplicate argument '" + name + "' in function definition");
        }
        int flags = symbol.flags | flag;
        if (scope.comprehensionIterTarget) {
            if ((flags & (Symbol.GLOBAL | Symbol.NONLOCAL)) != 0) {
                throw error(place,
                        "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
            }
            flags |= Symbol.COMP_ITER;
        }
        symbol.flags = flags;
        scope.symbols.put(mangled, symbol);
        if ((flag & Symbol.PARAM) != 0) {
            scope.varnames.add(mangled);
        } else if ((flag & Symbol.GLOBAL) != 0) {
            top.symbols.computeIfAbsent(mangled, Symbol::new).flags |= flag;
        }
    }

    private int flagsOf(String name) {
        Symbol symbol = current.symbols.get(Mangling.mangle(className, name));
        return symbol == null ? 0 : symbol.flags;
    }

    void declare(String name, Location place) {
        current.directives.putIfAbsent(Mangling.mangle(className, name), place);
    }

    static PythonSyntaxException error(Location place, String message) {
        return PythonSyntaxException.at(place, message);
    }

    // -- statements -------------------------------------------------------------------------------------------------

    private void deeper() {
        if (++depth > MAX_DEPTH) {
            throw PythonSyntaxException.of(PythonSyntaxException.Kind.RECURSION_ERROR,
                    "maximum recursion depth exceeded during compilation");
        }
    }

    void visit(Expr expression) {
        if (expression != null) {
            deeper();
            expressions.visit(expression);
            depth--;
        }
    }

    void visitExpressions(List<Expr> list) {
        for (Expr expression : list) {
            visit(expression);
        }
    }

    private void visitAll(List<Stmt> statements) {
        for (Stmt statement : statements) {
            deeper();
            visit(statement);
            depth--;
        }
    }

    private void visit(Stmt statement) {
        switch (statement) {
            case Stmt.FunctionDef s -> visitFunction(s, s.name(), s.args(), s.returns(), s.decoratorList(), s.body());
            case Stmt.AsyncFunctionDef s ->
                visitFunction(s, s.name(), s.args(), s.returns(), s.decoratorList(), s.body());
            case Stmt.ClassDef s -> visitClass(s);
            case Stmt.Return s -> {
                visit(s.value());
                current.returnsValue |= s.value() != null;
            }
            case Stmt.Delete s -> visitExpressions(s.targets());
            case Stmt.Assign s -> {
                visitExpressions(s.targets());
                visit(s.value());
            }
            case Stmt.AugAssign s -> visitTwo(s.target(), s.value());
            case Stmt.AnnAssign s -> visitAnnotated(s);
            case Stmt.Raise s -> visitTwo(s.exc(), s.cause());
            case Stmt.Assert s -> visitTwo(s.test(), s.msg());
            case Stmt.Import s -> s.names().forEach(this::visitAlias);
            case Stmt.ImportFrom s -> s.names().forEach(this::visitAlias);
            case Stmt.Global s -> visitDirective(s.names(), true, s.location());
            case Stmt.Nonlocal s -> visitDirective(s.names(), false, s.location());
            case Stmt.ExprStmt s -> visit(s.value());
            case Stmt.Pass s -> {
            }
            case Stmt.Break s -> {
            }
            case Stmt.Continue s -> {
            }
            default -> visitCompound(statement);
        }
    }

    private void visitTwo(Expr first, Expr second) {
        visit(first);
        visit(second);
    }

    private void visitCompound(Stmt statement) {
        switch (statement) {
            case Stmt.For s -> visitLoop(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.AsyncFor s -> visitLoop(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.While s -> visitLoop(s.test(), null, s.body(), s.orelse());
            case Stmt.If s -> visitLoop(s.test(), null, s.body(), s.orelse());
            case Stmt.With s -> visitWith(s.items(), s.body());
            case Stmt.AsyncWith s -> visitWith(s.items(), s.body());
            case Stmt.Match s -> {
                visit(s.subject());
                s.cases().forEach(this::visitCase);
            }
            case Stmt.Try s -> visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.TryStar s -> visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody());
            default -> throw new IllegalStateException(statement.toString());
        }
    }

    private void visitLoop(Expr first, Expr second, List<Stmt> body, List<Stmt> orelse) {
        visitTwo(first, second);
        visitAll(body);
        visitAll(orelse);
    }

    private void visitWith(List<WithItem> items, List<Stmt> body) {
        for (WithItem item : items) {
            visitTwo(item.contextExpr(), item.optionalVars());
        }
        visitAll(body);
    }

    private void visitTry(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
        visitAll(body);
        visitAll(orelse);
        for (ExceptHandler handler : handlers) {
            visit(handler.type());
            if (handler.name() != null) {
                define(handler.name(), Symbol.LOCAL, handler.location());
            }
            visitAll(handler.body());
        }
        visitAll(finalbody);
    }

    private void visitFunction(Stmt function, String name, Arguments args, Expr returns, List<Expr> decorators,
            List<Stmt> body) {
        define(name, Symbol.LOCAL, function.location());
        visitExpressions(args.defaults());
        visitExpressions(args.kwDefaults());
        visitAnnotations(function, args, returns);
        visitExpressions(decorators);
        Scope scope = enter(ScopeKind.FUNCTION, name, function, function.location());
        scope.coroutine = function instanceof Stmt.AsyncFunctionDef;
        visitArguments(args);
        visitAll(body);
        exit();
    }

    void visitArguments(Arguments args) {
        for (List<Arg> some : List.of(args.posonlyargs(), args.args(), args.kwonlyargs())) {
            for (Arg arg : some) {
                define(arg.arg(), Symbol.PARAM, arg.location());
            }
        }
        if (args.vararg() != null) {
            define(args.vararg().arg(), Symbol.PARAM, args.vararg().location());
            current.varargs = true;
        }
        if (args.kwarg() != null) {
            define(args.kwarg().arg(), Symbol.PARAM, args.kwarg().location());
            current.varkeywords = true;
        }
    }

    private void visitAnnotations(Stmt function, Arguments args, Expr returns) {
        if (features.annotations()) {
            enter(ScopeKind.ANNOTATION, "_annotation", function, function.location());
        }
        args.posonlyargs().forEach(arg -> visit(arg.annotation()));
        args.args().forEach(arg -> visit(arg.annotation()));
        if (args.vararg() != null) {
            visit(args.vararg().annotation());
        }
        if (args.kwarg() != null) {
            visit(args.kwarg().annotation());
        }
        args.kwonlyargs().forEach(arg -> visit(arg.annotation()));
        if (features.annotations()) {
            exit();
        }
        if (returns != null) {
            visitAnnotation(returns);
        }
    }

    private void visitAnnotation(Expr annotation) {
        if (features.annotations()) {
            enter(ScopeKind.ANNOTATION, "_annotation", annotation, annotation.location());
            visit(annotation);
            exit();
        } else {
            visit(annotation);
        }
    }

    private void visitClass(Stmt.ClassDef definition) {
        define(definition.name(), Symbol.LOCAL, definition.location());
        visitExpressions(definition.bases());
        for (Keyword keyword : definition.keywords()) {
            visit(keyword.value());
        }
        visitExpressions(definition.decoratorList());
        enter(ScopeKind.CLASS, definition.name(), definition, definition.location());
        String outer = className;
        className = definition.name();
        visitAll(definition.body());
        className = outer;
        exit();
    }

    private void visitAnnotated(Stmt.AnnAssign statement) {
        if (statement.target() instanceof Expr.Name name) {
            int flags = flagsOf(name.id());
            if ((flags & (Symbol.GLOBAL | Symbol.NONLOCAL)) != 0 && current != top && statement.simple()) {
                throw error(statement.location(), "annotated name '" + name.id() + "' can't be "
                        + ((flags & Symbol.GLOBAL) != 0 ? "global" : "nonlocal"));
            }
            if (statement.simple()) {
                define(name.id(), Symbol.ANNOTATED | Symbol.LOCAL, name.location());
            } else if (statement.value() != null) {
                define(name.id(), Symbol.LOCAL, name.location());
            }
        } else {
            visit(statement.target());
        }
        visitAnnotation(statement.annotation());
        visit(statement.value());
    }

    private void visitDirective(List<String> names, boolean global, Location place) {
        String kind = global ? "global" : "nonlocal";
        for (String name : names) {
            int flags = flagsOf(name);
            if ((flags & Symbol.PARAM) != 0) {
                throw error(place, "name '" + name + "' is parameter and " + kind);
            }
            if ((flags & Symbol.USE) != 0) {
                throw error(place, "name '" + name + "' is used prior to " + kind + " declaration");
            }
            if ((flags & Symbol.ANNOTATED) != 0) {
                throw error(place, "annotated name '" + name + "' can't be " + kind);
            }
            if ((flags & Symbol.LOCAL) != 0) {
                throw error(place, "name '" + name + "' is assigned to before " + kind + " declaration");
            }
            define(name, global ? Symbol.GLOBAL : Symbol.NONLOCAL, place);
            declare(name, place);
        }
    }

    private void visitAlias(Alias alias) {
        String name = alias.asname() == null ? alias.name() : alias.asname();
        if (!name.equals("*")) {
            int dot = name.indexOf('.');
            define(dot < 0 ? name : name.substring(0, dot), Symbol.IMPORT, alias.location());
        } else if (current.kind != ScopeKind.MODULE) {
            throw error(alias.location(), "import * only allowed at module level");
        }
    }

    // -- patterns ---------------------------------------------------------------------------------------------------

    private void visitCase(MatchCase matchCase) {
        visit(matchCase.pattern());
        visit(matchCase.guard());
        visitAll(matchCase.body());
    }

    private void visit(Pattern pattern) {
        deeper();
        switch (pattern) {
            case Pattern.MatchValue p -> visit(p.value());
            case Pattern.MatchSingleton p -> {
            }
            case Pattern.MatchSequence p -> p.patterns().forEach(this::visit);
            case Pattern.MatchStar p -> defineCapture(p.name(), p.location());
            case Pattern.MatchMapping p -> {
                visitExpressions(p.keys());
                p.patterns().forEach(this::visit);
                defineCapture(p.rest(), p.location());
            }
            case Pattern.MatchClass p -> {
                visit(p.cls());
                p.patterns().forEach(this::visit);
                p.kwdPatterns().forEach(this::visit);
            }
            case Pattern.MatchAs p -> {
                if (p.pattern() != null) {
                    visit(p.pattern());
                }
                defineCapture(p.name(), p.location());
            }
            case Pattern.MatchOr p -> p.patterns().forEach(this::visit);
        }
        depth--;
    }

    private void defineCapture(String name, Location place) {
        if (name != null) {
            define(name, Symbol.LOCAL, place);
        }
    }
}
