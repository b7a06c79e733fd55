package pbcvm.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.scope.NameScope;
import pbcvm.compiler.syntax.Arg;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Stmt;

/** Generates functions, lambdas and classes, and what is evaluated where they are defined. */
final class FunctionCompiler extends Part {

    private static final int HAS_DEFAULTS = 1;
    private static final int HAS_KEYWORD_DEFAULTS = 2;
    private static final int HAS_ANNOTATIONS = 4;
    private static final int HAS_CLOSURE = 8;

    FunctionCompiler(CodeGenerator generator) {
        super(generator);
    }

    /** What plain and asynchronous functions have in common. */
    private record Definition(UnitKind kind, Stmt statement, String name, Arguments arguments, List<Stmt> body,
            List<Expr> decorators, Expr returns) {
    }

    void visitFunction(Stmt.FunctionDef function) {
        generate(new Definition(UnitKind.FUNCTION, function, function.name(), function.args(), function.body(),
                function.decoratorList(), function.returns()));
    }

    void visitFunction(Stmt.AsyncFunctionDef function) {
        generate(new Definition(UnitKind.ASYNC_FUNCTION, function, function.name(), function.args(), function.body(),
                function.decoratorList(), function.returns()));
    }

    private void generate(Definition function) {
        Arguments arguments = function.arguments;
        List<Stmt> body = function.body;
        checkNames(arguments);
        visitAll(function.decorators);
        int flags = visitDefaults(arguments);
        if (visitAnnotations(arguments, function.returns)) {
            flags |= HAS_ANNOTATIONS;
        }
        generator.enter(function.kind, function.name, function.statement,
                firstLine(function.statement, function.decorators));
        Expr.Constant documentation = generator.optimize < 2 ? StatementCompiler.docstring(body) : null;
        unit().constants.add(documentation == null ? Singleton.NONE : documentation.value());
        countParameters(arguments);
        visitBody(documentation == null ? body : body.subList(1, body.size()));
        makeFunction(generator.finish(true), flags);
        applyDecorators(function.decorators);
        generator.names.store(function.name);
    }

    private static int firstLine(Stmt definition, List<Expr> decorators) {
        return (decorators.isEmpty() ? definition.location() : decorators.get(0).location()).lineno();
    }

    private void countParameters(Arguments arguments) {
        unit().argCount = arguments.args().size();
        unit().posOnlyArgCount = arguments.posonlyargs().size();
        unit().kwOnlyArgCount = arguments.kwonlyargs().size();
    }

    void visitLambda(Expr.Lambda lambda) {
        checkNames(lambda.args());
        int flags = visitDefaults(lambda.args());
        generator.enter(UnitKind.LAMBDA, "<lambda>", lambda, lambda.location().lineno());
        unit().constants.add(Singleton.NONE);
        countParameters(lambda.args());
        visit(lambda.body());
        boolean isGenerator = unit().scope.isGenerator();
        if (!isGenerator) {
            emit(Op.RETURN_VALUE);
        }
        makeFunction(generator.finish(!isGenerator), flags);
    }

    void visitClass(Stmt.ClassDef definition) {
        visitAll(definition.decoratorList());
        generator.enter(UnitKind.CLASS, definition.name(), definition,
                firstLine(definition, definition.decoratorList()));
        visitClassBody(definition);
        CodeObject code = generator.finish(true);
        emit(Op.PUSH_NULL);
        emit(Op.LOAD_BUILD_CLASS);
        makeFunction(code, 0);
        loadConstant(definition.name());
        generator.calls.visitArguments(2, definition.bases(), definition.keywords());
        applyDecorators(definition.decoratorList());
        generator.names.store(definition.name());
    }

    private void visitClassBody(Stmt.ClassDef definition) {
        unit().className = definition.name();
        generator.names.load("__name__");
        generator.names.store("__module__");
        loadConstant(unit().qualName);
        generator.names.store("__qualname__");
        generator.statements.visitDeclarations(definition.body());
        unsetLocation();
        if (unit().scope.needsClassClosure()) {
            emit(Op.LOAD_CLOSURE, unit().cellVars.find("__class__"));
            emit(Op.COPY, 1);
            generator.names.store("__classcell__");
        } else {
            loadNone();
        }
        emit(Op.RETURN_VALUE);
    }

    private void applyDecorators(List<Expr> decorators) {
        Location place = unit().location;
        for (Expr decorator : decorators.reversed()) {
            setLocation(decorator);
            call(0);
        }
        setLocation(place);
    }

    /** Makes a function of code and of what the flags say is on the stack. */
    void makeFunction(CodeObject code, int flags) {
        int allFlags = flags;
        if (code.freeVars().length > 0) {
            for (String name : code.freeVars()) {
                emit(Op.LOAD_CLOSURE, cellIndex(name));
            }
            emit(Op.BUILD_TUPLE, code.freeVars().length);
            allFlags |= HAS_CLOSURE;
        }
        loadConstant(code);
        emit(Op.MAKE_FUNCTION, allFlags);
    }

    private int cellIndex(String name) {
        boolean isClassCell = unit().kind == UnitKind.CLASS && name.equals("__class__");
        boolean isCell = isClassCell || unit().scope.scopeOf(name) == NameScope.CELL;
        int index = (isCell ? unit().cellVars : unit().freeVars).find(name);
        assert index >= 0 : name;
        return index;
    }

    private int visitDefaults(Arguments arguments) {
        int flags = 0;
        if (!arguments.defaults().isEmpty()) {
            visitAll(arguments.defaults());
            emit(Op.BUILD_TUPLE, arguments.defaults().size());
            flags |= HAS_DEFAULTS;
        }
        List<Object> names = new ArrayList<>();
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            Expr value = arguments.kwDefaults().get(i);
            if (value != null) {
                names.add(mangle(arguments.kwonlyargs().get(i).arg()));
                visit(value);
            }
        }
        if (!names.isEmpty()) {
            loadConstant(Tuple.of(names.toArray()));
            emit(Op.BUILD_CONST_KEY_MAP, names.size());
            flags |= HAS_KEYWORD_DEFAULTS;
        }
        return flags;
    }

    private boolean visitAnnotations(Arguments arguments, Expr returns) {
        int count = 0;
        for (Arg parameter : annotationOrder(arguments)) {
            if (parameter.annotation() != null) {
                visitAnnotation(parameter.arg(), parameter.annotation());
                count += 2;
            }
        }
        if (returns != null) {
            visitAnnotation("return", returns);
            count += 2;
        }
        if (count > 0) {
            emit(Op.BUILD_TUPLE, count);
        }
        return count > 0;
    }

    private static List<Arg> annotationOrder(Arguments arguments) {
        List<Arg> order = new ArrayList<>(arguments.args());
        order.addAll(arguments.posonlyargs());
        if (arguments.vararg() != null) {
            order.add(arguments.vararg());
        }
        order.addAll(arguments.kwonlyargs());
        if (arguments.kwarg() != null) {
            order.add(arguments.kwarg());
        }
        return order;
    }

    private void visitAnnotation(String name, Expr annotation) {
        loadConstant(mangle(name));
        if (generator.features.annotations()) {
            loadConstant(AnnotationText.of(annotation));
        } else if (annotation instanceof Expr.Starred starred) {
            visit(starred.value());
            emit(Op.UNPACK_SEQUENCE, 1);
        } else {
            visit(annotation);
        }
    }

    private void checkNames(Arguments arguments) {
        List<Arg> all = new ArrayList<>(arguments.posonlyargs());
        all.addAll(arguments.args());
        if (arguments.vararg() != null) {
            all.add(arguments.vararg());
        }
        all.addAll(arguments.kwonlyargs());
        if (arguments.kwarg() != null) {
            all.add(arguments.kwarg());
        }
        for (Arg parameter : all) {
            generator.names.checkAllowed(parameter.arg(), ExprContext.STORE);
        }
    }
}
