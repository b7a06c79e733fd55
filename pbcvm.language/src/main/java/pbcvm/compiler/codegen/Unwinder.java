package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Op;

/** Keeps the constructs around the current statement and emits what leaving them takes. */
final class Unwinder extends Part {

    private static final int MAX_DEPTH = 20;

    Unwinder(CodeGenerator generator) {
        super(generator);
    }

    void push(FrameBlock block) {
        if (unit().frameBlocks.size() >= MAX_DEPTH) {
            throw error("too many statically nested blocks");
        }
        unit().frameBlocks.add(block);
    }

    void pop(FrameBlock.Kind kind) {
        FrameBlock last = unit().frameBlocks.removeLast();
        assert last.kind() == kind : last;
    }

    /** Leaves all constructs of the unit, for a return. */
    void leaveAll(boolean keepTop) {
        leaveUpTo(keepTop, false);
    }

    /** Leaves the constructs inside the innermost loop and gives that loop, {@code null} if there is none. */
    FrameBlock leaveToLoop() {
        return leaveUpTo(false, true);
    }

    private FrameBlock leaveUpTo(boolean keepTop, boolean stopsAtLoop) {
        List<FrameBlock> blocks = unit().frameBlocks;
        if (blocks.isEmpty()) {
            return null;
        }
        FrameBlock top = blocks.getLast();
        if (top.kind() == FrameBlock.Kind.EXCEPTION_GROUP_HANDLER) {
            throw error("'break', 'continue' and 'return' cannot appear in an except* block");
        }
        if (stopsAtLoop && top.isLoop()) {
            return top;
        }
        blocks.removeLast();
        leave(top, keepTop);
        FrameBlock loop = leaveUpTo(keepTop, stopsAtLoop);
        blocks.add(top);
        return loop;
    }

    /** Emits what leaving one construct takes; the value on top of the stack may have to be kept. */
    void leave(FrameBlock block, boolean keepTop) {
        switch (block.kind()) {
            case WHILE_LOOP, EXCEPTION_HANDLER, EXCEPTION_GROUP_HANDLER, ASYNC_COMPREHENSION -> {
            }
            case FOR_LOOP, POP_VALUE -> {
                keep(keepTop);
                emit(Op.POP_TOP);
            }
            case TRY_EXCEPT -> emit(Op.POP_BLOCK);
            case FINALLY_TRY -> leaveTry(block, keepTop);
            case FINALLY_END -> {
                keep(keepTop);
                emit(Op.POP_TOP);
                keep(keepTop);
                emit(Op.POP_BLOCK);
                emit(Op.POP_EXCEPT);
            }
            case WITH, ASYNC_WITH -> leaveWith(block, keepTop);
            case HANDLER_CLEANUP -> leaveHandler(block, keepTop);
        }
    }

    private void keep(boolean keepTop) {
        if (keepTop) {
            emit(Op.SWAP, 2);
        }
    }

    private void leaveTry(FrameBlock block, boolean keepTop) {
        emit(Op.POP_BLOCK);
        if (keepTop) {
            push(FrameBlock.of(FrameBlock.Kind.POP_VALUE, null));
        }
        visitBody(block.finalBody());
        if (keepTop) {
            pop(FrameBlock.Kind.POP_VALUE);
        }
        unsetLocation();
    }

    private void leaveWith(FrameBlock block, boolean keepTop) {
        setLocation(block.statement());
        emit(Op.POP_BLOCK);
        keep(keepTop);
        callExitWithNones();
        if (block.kind() == FrameBlock.Kind.ASYNC_WITH) {
            await(2);
        }
        emit(Op.POP_TOP);
        unsetLocation();
    }

    void callExitWithNones() {
        loadNone();
        loadNone();
        loadNone();
        call(2);
    }

    private void leaveHandler(FrameBlock block, boolean keepTop) {
        if (block.name() != null) {
            emit(Op.POP_BLOCK);
        }
        keep(keepTop);
        emit(Op.POP_BLOCK);
        emit(Op.POP_EXCEPT);
        if (block.name() != null) {
            generator.names.unbind(block.name());
        }
    }
}
