package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.code.Singleton;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Instr;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.scope.Mangling;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Located;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Stmt;

/** Base of the classes that generate one kind of construct: short names for what all of them do. */
abstract class Part {

    /** Sequences longer than this are built step by step instead of on the stack. */
    static final int STACK_USE_GUIDELINE = 30;

    final CodeGenerator generator;

    Part(CodeGenerator generator) {
        this.generator = generator;
    }

    final Unit unit() {
        return generator.unit;
    }

    final Block newBlock() {
        return unit().newBlock();
    }

    final void use(Block block) {
        unit().use(block);
    }

    final void emit(Op op) {
        emit(op, 0);
    }

    final void emit(Op op, int argument) {
        unit().emit(op, argument, null, unit().location);
    }

    final void emitNoLine(Op op, int argument) {
        unit().emit(op, argument, null, Instr.NO_LINE);
    }

    final void jump(Op op, Block target) {
        unit().emit(op, 0, target, unit().location);
    }

    final void jumpNoLine(Op op, Block target) {
        unit().emit(op, 0, target, Instr.NO_LINE);
    }

    final void loadConstant(Object constant) {
        emit(Op.LOAD_CONST, unit().constants.add(constant));
    }

    final void loadNone() {
        loadConstant(Singleton.NONE);
    }

    /** Emits an opcode that takes an attribute or module name. */
    final void emitName(Op op, String name) {
        emit(op, unit().names.add(mangle(name)));
    }

    final String mangle(String name) {
        return Mangling.mangle(unit().className, name);
    }

    final void call(int arguments) {
        emit(Op.PRECALL, arguments);
        emit(Op.CALL, arguments);
    }

    final void setLocation(Located node) {
        unit().location = node.location();
    }

    final void setLocation(Location location) {
        unit().location = location;
    }

    /** What follows stands nowhere in the source. */
    final void unsetLocation() {
        unit().location = Instr.NOWHERE;
    }

    final void visit(Expr expression) {
        generator.expressions.generate(expression);
    }

    final void visitAll(List<Expr> expressions) {
        for (Expr expression : expressions) {
            visit(expression);
        }
    }

    final void visitBody(List<Stmt> statements) {
        for (Stmt statement : statements) {
            generator.statements.visit(statement);
        }
    }

    final void enter(FrameBlock block) {
        generator.unwinder.push(block);
    }

    final void leave(FrameBlock.Kind kind) {
        generator.unwinder.pop(kind);
    }

    /** An error at the current place. */
    final PythonSyntaxException error(String message) {
        return PythonSyntaxException.at(unit().location, message);
    }

    /** Sends the value on the stack below {@code None} through what follows until it is done. */
    final void yieldFrom(boolean isAwait) {
        Block start = newBlock();
        Block resume = newBlock();
        Block exit = newBlock();
        use(start);
        jump(Op.SEND, exit);
        use(resume);
        emit(Op.YIELD_VALUE);
        emit(Op.RESUME, isAwait ? 3 : 2);
        jump(Op.JUMP_NO_INTERRUPT, start);
        use(exit);
    }

    /** Awaits the value on top of the stack, which comes from the given kind of place. */
    final void await(int origin) {
        emit(Op.GET_AWAITABLE, origin);
        loadNone();
        yieldFrom(true);
    }

    final void popExceptAndReraise() {
        emit(Op.COPY, 3);
        emit(Op.POP_EXCEPT);
        emit(Op.RERAISE, 1);
    }

    static boolean allConstant(List<Expr> expressions) {
        for (Expr expression : expressions) {
            if (!(expression instanceof Expr.Constant)) {
                return false;
            }
        }
        return true;
    }

    static boolean anyStarred(List<Expr> expressions) {
        for (Expr expression : expressions) {
            if (expression instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    static Object[] constantValues(List<Expr> expressions) {
        Object[] values = new Object[expressions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((Expr.Constant) expressions.get(i)).value();
        }
        return values;
    }
}
