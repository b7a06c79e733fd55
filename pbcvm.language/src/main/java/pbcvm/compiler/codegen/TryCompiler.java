package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.ExceptHandler;
import pbcvm.compiler.syntax.Stmt;

/** Generates {@code try}. */
final class TryCompiler extends Part {

    TryCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visit(Stmt.Try statement) {
        if (statement.finalbody().isEmpty()) {
            visitExcept(statement);
        } else {
            visitFinally(statement.finalbody(), () -> {
                if (statement.handlers().isEmpty()) {
                    visitBody(statement.body());
                } else {
                    visitExcept(statement);
                }
            });
        }
    }

    /** Generates the statements of {@code finally} twice, behind what they guard and as a handler. */
    void visitFinally(List<Stmt> finalBody, Runnable guarded) {
        Block body = newBlock();
        Block end = newBlock();
        Block exit = newBlock();
        Block cleanup = newBlock();
        jump(Op.SETUP_FINALLY, end);
        use(body);
        enter(new FrameBlock(FrameBlock.Kind.FINALLY_TRY, body, end, null, finalBody, null));
        guarded.run();
        emitNoLine(Op.POP_BLOCK, 0);
        leave(FrameBlock.Kind.FINALLY_TRY);
        visitBody(finalBody);
        jumpNoLine(Op.JUMP, exit);
        use(end);
        unsetLocation();
        jump(Op.SETUP_CLEANUP, cleanup);
        emit(Op.PUSH_EXC_INFO);
        enter(FrameBlock.of(FrameBlock.Kind.FINALLY_END, end));
        visitBody(finalBody);
        leave(FrameBlock.Kind.FINALLY_END);
        emit(Op.RERAISE, 0);
        use(cleanup);
        popExceptAndReraise();
        use(exit);
    }

    private void visitExcept(Stmt.Try statement) {
        Block body = newBlock();
        Block except = newBlock();
        Block end = newBlock();
        Block cleanup = newBlock();
        jump(Op.SETUP_FINALLY, except);
        use(body);
        enter(FrameBlock.of(FrameBlock.Kind.TRY_EXCEPT, body));
        visitBody(statement.body());
        leave(FrameBlock.Kind.TRY_EXCEPT);
        emitNoLine(Op.POP_BLOCK, 0);
        visitBody(statement.orelse());
        jumpNoLine(Op.JUMP, end);
        use(except);
        unsetLocation();
        jump(Op.SETUP_CLEANUP, cleanup);
        emit(Op.PUSH_EXC_INFO);
        enter(FrameBlock.of(FrameBlock.Kind.EXCEPTION_HANDLER, null));
        for (int i = 0; i < statement.handlers().size(); i++) {
            visitHandler(statement.handlers().get(i), i == statement.handlers().size() - 1, end);
        }
        unsetLocation();
        leave(FrameBlock.Kind.EXCEPTION_HANDLER);
        emit(Op.RERAISE, 0);
        use(cleanup);
        popExceptAndReraise();
        use(end);
    }

    private void visitHandler(ExceptHandler handler, boolean isLast, Block end) {
        setLocation(handler);
        if (handler.type() == null && !isLast) {
            throw error("default 'except:' must be last");
        }
        Block next = newBlock();
        if (handler.type() != null) {
            visit(handler.type());
            emit(Op.CHECK_EXC_MATCH);
            jump(Op.POP_JUMP_IF_FALSE, next);
        }
        if (handler.name() != null) {
            visitNamed(handler, end);
        } else {
            Block body = newBlock();
            emit(Op.POP_TOP);
            use(body);
            enter(FrameBlock.of(FrameBlock.Kind.HANDLER_CLEANUP, body));
            visitBody(handler.body());
            leave(FrameBlock.Kind.HANDLER_CLEANUP);
            unsetLocation();
            emit(Op.POP_BLOCK);
            emit(Op.POP_EXCEPT);
            jump(Op.JUMP, end);
        }
        use(next);
    }

    private void visitNamed(ExceptHandler handler, Block end) {
        Block cleanup = newBlock();
        Block body = newBlock();
        generator.names.store(handler.name());
        jump(Op.SETUP_CLEANUP, cleanup);
        use(body);
        enter(new FrameBlock(FrameBlock.Kind.HANDLER_CLEANUP, body, null, null, null, handler.name()));
        visitBody(handler.body());
        leave(FrameBlock.Kind.HANDLER_CLEANUP);
        unsetLocation();
        emit(Op.POP_BLOCK);
        emit(Op.POP_BLOCK);
        emit(Op.POP_EXCEPT);
        generator.names.unbind(handler.name());
        jump(Op.JUMP, end);
        use(cleanup);
        unsetLocation();
        generator.names.unbind(handler.name());
        emit(Op.RERAISE, 1);
    }
}
