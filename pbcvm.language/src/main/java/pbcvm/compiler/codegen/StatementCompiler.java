package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.scope.ScopeKind;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Stmt;

/** Generates statements, or hands them to the part that does. */
final class StatementCompiler extends Part {

    private final AssignmentCompiler assignments;
    private final LoopCompiler loops;
    private final TryCompiler tries;
    private final TryStarCompiler starTries;
    private final WithCompiler withs;
    private final ImportCompiler imports;
    private final MatchCompiler matches;

    StatementCompiler(CodeGenerator generator) {
        super(generator);
        assignments = new AssignmentCompiler(generator);
        loops = new LoopCompiler(generator);
        tries = new TryCompiler(generator);
        starTries = new TryStarCompiler(generator);
        withs = new WithCompiler(generator);
        imports = new ImportCompiler(generator);
        matches = new MatchCompiler(generator);
    }

    void visit(Stmt statement) {
        setLocation(statement);
        switch (statement) {
            case Stmt.FunctionDef function -> generator.functions.visitFunction(function);
            case Stmt.AsyncFunctionDef function -> generator.functions.visitFunction(function);
            case Stmt.ClassDef definition -> generator.functions.visitClass(definition);
            case Stmt.Return value -> visitReturn(value);
            case Stmt.Delete delete -> visitAll(delete.targets());
            case Stmt.Assign assign -> assignments.visitAssign(assign);
            case Stmt.AugAssign assign -> assignments.visitAugmented(assign);
            case Stmt.AnnAssign assign -> assignments.visitAnnotated(assign);
            case Stmt.For loop -> loops.visitFor(loop);
            case Stmt.AsyncFor loop -> loops.visitAsyncFor(loop);
            case Stmt.While loop -> loops.visitWhile(loop);
            case Stmt.If branch -> visitIf(branch);
            case Stmt.With with -> withs.visit(with);
            case Stmt.AsyncWith with -> withs.visit(with);
            case Stmt.Match match -> matches.visit(match);
            case Stmt.Raise raise -> visitRaise(raise);
            case Stmt.Try attempt -> tries.visit(attempt);
            case Stmt.TryStar attempt -> starTries.visit(attempt);
            case Stmt.Assert test -> visitAssert(test);
            case Stmt.Import names -> imports.visitImport(names);
            case Stmt.ImportFrom names -> imports.visitFrom(names);
            case Stmt.Global global -> {
            }
            case Stmt.Nonlocal nonlocal -> {
            }
            case Stmt.ExprStmt expression -> visitExpression(expression.value());
            case Stmt.Pass pass -> emit(Op.NOP);
            case Stmt.Break out -> visitBreak();
            case Stmt.Continue on -> visitContinue();
        }
    }

    void visitModuleBody(List<Stmt> statements) {
        if (!statements.isEmpty()) {
            setLocation(statements.get(0));
        }
        visitDeclarations(statements);
    }

    /** Generates the statements of a module or class, docstring and annotations first. */
    void visitDeclarations(List<Stmt> statements) {
        if (AnnotationSearch.anyIn(statements)) {
            emit(Op.SETUP_ANNOTATIONS);
        }
        Expr documentation = generator.optimize < 2 ? docstring(statements) : null;
        if (documentation != null) {
            visit(documentation);
            unsetLocation();
            generator.names.store("__doc__");
        }
        visitBody(documentation == null ? statements : statements.subList(1, statements.size()));
    }

    /** The text that documents a body, {@code null} if there is none. */
    static Expr.Constant docstring(List<Stmt> statements) {
        if (!statements.isEmpty() && statements.get(0) instanceof Stmt.ExprStmt(Expr.Constant constant, var place)
                && (constant.value() instanceof String || constant.value() instanceof SurrogateText)) {
            return constant;
        }
        return null;
    }

    private void visitReturn(Stmt.Return statement) {
        Expr value = statement.value();
        boolean isComputed = value != null && !(value instanceof Expr.Constant);
        if (unit().scope.kind() != ScopeKind.FUNCTION) {
            throw error("'return' outside function");
        }
        if (value != null && unit().isCoroutine && unit().scope.isGenerator()) {
            throw error("'return' with value in async generator");
        }
        if (isComputed) {
            visit(value);
        } else if (value != null) {
            setLocation(value);
            emit(Op.NOP);
        }
        if (value == null || value.location().lineno() != statement.location().lineno()) {
            setLocation(statement);
            emit(Op.NOP);
        }
        generator.unwinder.leaveAll(isComputed);
        if (value == null) {
            loadNone();
        } else if (!isComputed) {
            loadConstant(((Expr.Constant) value).value());
        }
        emit(Op.RETURN_VALUE);
    }

    private void visitBreak() {
        FrameBlock loop = leaveToLoop("'break' outside loop");
        generator.unwinder.leave(loop, false);
        jump(Op.JUMP, loop.exit());
    }

    private void visitContinue() {
        FrameBlock loop = leaveToLoop("'continue' not properly in loop");
        jump(Op.JUMP, loop.start());
    }

    private FrameBlock leaveToLoop(String complaint) {
        Location place = unit().location;
        emit(Op.NOP);
        FrameBlock loop = generator.unwinder.leaveToLoop();
        if (loop == null) {
            setLocation(place);
            throw error(complaint);
        }
        return loop;
    }

    private void visitIf(Stmt.If statement) {
        Block end = newBlock();
        boolean hasElse = !statement.orelse().isEmpty();
        Block next = hasElse ? newBlock() : end;
        generator.conditions.jumpIf(statement.test(), next, false);
        visitBody(statement.body());
        if (hasElse) {
            jumpNoLine(Op.JUMP, end);
            use(next);
            visitBody(statement.orelse());
        }
        use(end);
    }

    private void visitRaise(Stmt.Raise statement) {
        int count = 0;
        if (statement.exc() != null) {
            visit(statement.exc());
            count++;
            if (statement.cause() != null) {
                visit(statement.cause());
                count++;
            }
        }
        emit(Op.RAISE_VARARGS, count);
    }

    private void visitAssert(Stmt.Assert statement) {
        Expr test = statement.test();
        if (test instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()
                || test instanceof Expr.Constant constant && constant.value() instanceof Tuple value
                        && value.size() > 0) {
            generator.warn("assertion is always true, perhaps remove parentheses?");
        }
        if (generator.optimize > 0) {
            return;
        }
        Block end = newBlock();
        generator.conditions.jumpIf(test, end, true);
        emit(Op.LOAD_ASSERTION_ERROR);
        if (statement.msg() != null) {
            visit(statement.msg());
            call(0);
        }
        emit(Op.RAISE_VARARGS, 1);
        use(end);
    }

    private void visitExpression(Expr value) {
        if (generator.isInteractive && unit().parent == null) {
            visit(value);
            emit(Op.PRINT_EXPR);
        } else if (value instanceof Expr.Constant) {
            emit(Op.NOP);
        } else {
            visit(value);
            unsetLocation();
            emit(Op.POP_TOP);
        }
    }
}
