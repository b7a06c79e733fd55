package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.Stmt;
import pbcvm.compiler.syntax.WithItem;

/** Generates {@code with} and {@code async with}: each item guards the items behind it and the body. */
final class WithCompiler extends Part {

    WithCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visit(Stmt.With statement) {
        visitItem(statement, statement.items(), 0, statement.body());
    }

    private void visitItem(Stmt statement, List<WithItem> items, int index, List<Stmt> statements) {
        Block block = newBlock();
        Block last = newBlock();
        Block exit = newBlock();
        Block cleanup = newBlock();
        visit(items.get(index).contextExpr());
        emit(Op.BEFORE_WITH);
        jump(Op.SETUP_WITH, last);
        use(block);
        enter(new FrameBlock(FrameBlock.Kind.WITH, block, last, statement, null, null));
        bind(items.get(index));
        if (index + 1 == items.size()) {
            visitBody(statements);
        } else {
            visitItem(statement, items, index + 1, statements);
        }
        unsetLocation();
        emit(Op.POP_BLOCK);
        leave(FrameBlock.Kind.WITH);
        setLocation(statement);
        generator.unwinder.callExitWithNones();
        emit(Op.POP_TOP);
        jump(Op.JUMP, exit);
        use(last);
        jump(Op.SETUP_CLEANUP, cleanup);
        emit(Op.PUSH_EXC_INFO);
        emit(Op.WITH_EXCEPT_START);
        finishExcept(cleanup);
        use(exit);
    }

    void visit(Stmt.AsyncWith statement) {
        visitAsyncItem(statement, 0);
    }

    private void visitAsyncItem(Stmt.AsyncWith statement, int index) {
        if (generator.isAwaitableModule()) {
            unit().isCoroutine = true;
        } else if (unit().kind != UnitKind.ASYNC_FUNCTION) {
            throw error("'async with' outside async function");
        }
        Block block = newBlock();
        Block last = newBlock();
        Block exit = newBlock();
        Block cleanup = newBlock();
        visit(statement.items().get(index).contextExpr());
        emit(Op.BEFORE_ASYNC_WITH);
        await(1);
        jump(Op.SETUP_WITH, last);
        use(block);
        enter(new FrameBlock(FrameBlock.Kind.ASYNC_WITH, block, last, statement, null, null));
        bind(statement.items().get(index));
        if (index + 1 == statement.items().size()) {
            visitBody(statement.body());
        } else {
            visitAsyncItem(statement, index + 1);
        }
        leave(FrameBlock.Kind.ASYNC_WITH);
        emit(Op.POP_BLOCK);
        setLocation(statement);
        generator.unwinder.callExitWithNones();
        await(2);
        emit(Op.POP_TOP);
        jump(Op.JUMP, exit);
        use(last);
        jump(Op.SETUP_CLEANUP, cleanup);
        emit(Op.PUSH_EXC_INFO);
        emit(Op.WITH_EXCEPT_START);
        await(2);
        finishExcept(cleanup);
        use(exit);
    }

    private void bind(WithItem item) {
        if (item.optionalVars() != null) {
            visit(item.optionalVars());
        } else {
            emit(Op.POP_TOP);
        }
    }

    private void finishExcept(Block cleanup) {
        unsetLocation();
        Block suppress = newBlock();
        jump(Op.POP_JUMP_IF_TRUE, suppress);
        emit(Op.RERAISE, 2);
        use(cleanup);
        popExceptAndReraise();
        use(suppress);
        emit(Op.POP_TOP);
        emit(Op.POP_BLOCK);
        emit(Op.POP_EXCEPT);
        emit(Op.POP_TOP);
        emit(Op.POP_TOP);
    }
}
