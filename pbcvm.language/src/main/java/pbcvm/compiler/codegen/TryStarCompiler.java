package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.ExceptHandler;
import pbcvm.compiler.syntax.Stmt;

/**
 * Generates {@code try} with {@code except*}. While handlers run, the stack holds the original exception, the list of
 * what they raised, and what no handler took yet.
 */
final class TryStarCompiler extends Part {

    private final TryCompiler plain;

    TryStarCompiler(CodeGenerator generator) {
        super(generator);
        plain = new TryCompiler(generator);
    }

    void visit(Stmt.TryStar statement) {
        if (statement.finalbody().isEmpty()) {
            visitExcept(statement);
        } else {
            plain.visitFinally(statement.finalbody(), () -> {
                if (statement.handlers().isEmpty()) {
                    visitBody(statement.body());
                } else {
                    visitExcept(statement);
                }
            });
        }
    }

    private void visitExcept(Stmt.TryStar statement) {
        Block body = newBlock();
        Block except = newBlock();
        Block orElse = newBlock();
        Block end = newBlock();
        Block cleanup = newBlock();
        Block reraiseStar = newBlock();
        jump(Op.SETUP_FINALLY, except);
        use(body);
        enter(FrameBlock.of(FrameBlock.Kind.TRY_EXCEPT, body));
        visitBody(statement.body());
        leave(FrameBlock.Kind.TRY_EXCEPT);
        emitNoLine(Op.POP_BLOCK, 0);
        jumpNoLine(Op.JUMP, orElse);
        use(except);
        unsetLocation();
        jump(Op.SETUP_CLEANUP, cleanup);
        emit(Op.PUSH_EXC_INFO);
        enter(FrameBlock.of(FrameBlock.Kind.EXCEPTION_GROUP_HANDLER, null));
        visitHandlers(statement.handlers(), reraiseStar);
        unsetLocation();
        leave(FrameBlock.Kind.EXCEPTION_GROUP_HANDLER);
        Block reraise = newBlock();
        use(reraiseStar);
        emit(Op.PREP_RERAISE_STAR);
        emit(Op.COPY, 1);
        jump(Op.POP_JUMP_IF_NOT_NONE, reraise);
        emit(Op.POP_TOP);
        emit(Op.POP_BLOCK);
        emit(Op.POP_EXCEPT);
        jump(Op.JUMP, end);
        use(reraise);
        emit(Op.POP_BLOCK);
        emit(Op.SWAP, 2);
        emit(Op.POP_EXCEPT);
        emit(Op.RERAISE, 0);
        use(cleanup);
        popExceptAndReraise();
        use(orElse);
        visitBody(statement.orelse());
        use(end);
    }

    private void visitHandlers(List<ExceptHandler> handlers, Block reraiseStar) {
        for (int i = 0; i < handlers.size(); i++) {
            setLocation(handlers.get(i));
            Block next = newBlock();
            Block nextWithError = newBlock();
            Block noMatch = newBlock();
            if (i == 0) {
                emit(Op.COPY, 1);
                emit(Op.BUILD_LIST, 0);
                emit(Op.SWAP, 2);
            }
            visitHandler(handlers.get(i), next, nextWithError, noMatch);
            if (i == handlers.size() - 1) {
                emit(Op.LIST_APPEND, 1);
                jump(Op.JUMP, reraiseStar);
            }
        }
    }

    private void visitHandler(ExceptHandler handler, Block next, Block nextWithError, Block noMatch) {
        if (handler.type() != null) {
            visit(handler.type());
            emit(Op.CHECK_EG_MATCH);
            emit(Op.COPY, 1);
            jump(Op.POP_JUMP_IF_NONE, noMatch);
        }
        Block cleanup = newBlock();
        Block body = newBlock();
        if (handler.name() != null) {
            generator.names.store(handler.name());
        } else {
            emit(Op.POP_TOP);
        }
        jump(Op.SETUP_CLEANUP, cleanup);
        use(body);
        enter(new FrameBlock(FrameBlock.Kind.HANDLER_CLEANUP, body, null, null, null, handler.name()));
        visitBody(handler.body());
        leave(FrameBlock.Kind.HANDLER_CLEANUP);
        unsetLocation();
        emit(Op.POP_BLOCK);
        unbind(handler);
        jump(Op.JUMP, next);
        use(cleanup);
        unsetLocation();
        unbind(handler);
        emit(Op.LIST_APPEND, 3);
        emit(Op.POP_TOP);
        jump(Op.JUMP, nextWithError);
        use(next);
        emit(Op.NOP);
        jump(Op.JUMP, nextWithError);
        use(noMatch);
        emit(Op.POP_TOP);
        use(nextWithError);
    }

    private void unbind(ExceptHandler handler) {
        if (handler.name() != null) {
            generator.names.unbind(handler.name());
        }
    }
}
