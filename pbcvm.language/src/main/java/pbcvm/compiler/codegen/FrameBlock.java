package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.syntax.Stmt;

/**
 * A construct around the current statement that {@code return}, {@code break} and {@code continue} must leave properly.
 *
 * @param start where the construct starts; where {@code continue} leads in a loop
 * @param exit where {@code break} leads in a loop, otherwise {@code null}
 * @param statement the {@code with} statement, or {@code null}
 * @param finalBody the statements of {@code finally}, or {@code null}
 * @param name the name that an {@code except} binds, or {@code null}
 */
record FrameBlock(Kind kind, Block start, Block exit, Stmt statement, List<Stmt> finalBody, String name) {

    enum Kind {
        WHILE_LOOP,
        FOR_LOOP,
        TRY_EXCEPT,
        FINALLY_TRY,
        FINALLY_END,
        WITH,
        ASYNC_WITH,
        HANDLER_CLEANUP,
        POP_VALUE,
        EXCEPTION_HANDLER,
        EXCEPTION_GROUP_HANDLER,
        ASYNC_COMPREHENSION
    }

    static FrameBlock of(Kind kind, Block start) {
        return new FrameBlock(kind, start, null, null, null, null);
    }

    static FrameBlock loop(Kind kind, Block start, Block exit) {
        return new FrameBlock(kind, start, exit, null, null, null);
    }

    boolean isLoop() {
        return kind == Kind.WHILE_LOOP || kind == Kind.FOR_LOOP;
    }
}
