package pbcvm.compiler.codegen;

import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.Stmt;

/** Generates {@code for}, {@code async for} and {@code while}. */
final class LoopCompiler extends Part {

    LoopCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visitFor(Stmt.For loop) {
        Block start = newBlock();
        Block body = newBlock();
        Block cleanup = newBlock();
        Block end = newBlock();
        enter(FrameBlock.loop(FrameBlock.Kind.FOR_LOOP, start, end));
        visit(loop.iter());
        emit(Op.GET_ITER);
        use(start);
        jump(Op.FOR_ITER, cleanup);
        use(body);
        visit(loop.target());
        visitBody(loop.body());
        unsetLocation();
        jump(Op.JUMP, start);
        use(cleanup);
        leave(FrameBlock.Kind.FOR_LOOP);
        visitBody(loop.orelse());
        use(end);
    }

    void visitAsyncFor(Stmt.AsyncFor loop) {
        if (generator.isAwaitableModule()) {
            unit().isCoroutine = true;
        } else if (unit().kind != UnitKind.ASYNC_FUNCTION) {
            throw error("'async for' outside async function");
        }
        Block start = newBlock();
        Block except = newBlock();
        Block end = newBlock();
        visit(loop.iter());
        emit(Op.GET_AITER);
        use(start);
        enter(FrameBlock.loop(FrameBlock.Kind.FOR_LOOP, start, end));
        jump(Op.SETUP_FINALLY, except);
        emit(Op.GET_ANEXT);
        loadNone();
        yieldFrom(true);
        emit(Op.POP_BLOCK);
        visit(loop.target());
        visitBody(loop.body());
        unsetLocation();
        jump(Op.JUMP, start);
        leave(FrameBlock.Kind.FOR_LOOP);
        use(except);
        setLocation(loop.iter());
        emit(Op.END_ASYNC_FOR);
        visitBody(loop.orelse());
        use(end);
    }

    void visitWhile(Stmt.While loop) {
        Block start = newBlock();
        Block body = newBlock();
        Block anchor = newBlock();
        Block end = newBlock();
        use(start);
        enter(FrameBlock.loop(FrameBlock.Kind.WHILE_LOOP, start, end));
        generator.conditions.jumpIf(loop.test(), anchor, false);
        use(body);
        visitBody(loop.body());
        setLocation(loop);
        generator.conditions.jumpIf(loop.test(), body, true);
        leave(FrameBlock.Kind.WHILE_LOOP);
        use(anchor);
        visitBody(loop.orelse());
        use(end);
    }
}
