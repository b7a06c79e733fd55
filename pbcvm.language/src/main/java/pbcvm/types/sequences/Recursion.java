package pbcvm.types.sequences;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.runtime.ThreadState;
import pbcvm.types.exceptions.ExceptionTypes;

/** Counts nested Java calls that follow the nesting of guest objects, so that deep nesting raises RecursionError. */
public final class Recursion {
    private Recursion() {
    }

    /** Enters one level; every call is paired with {@link #leave}. */
    public static void enter(String where) {
        PbcvmContext context = PbcvmContext.get();
        ThreadState thread = context.thread();
        if (thread.depth >= context.recursionLimit()) {
            throw Raise.error(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded" + where);
        }
        thread.depth++;
    }

    /** Leaves one level. */
    public static void leave() {
        PbcvmContext.get().thread().depth--;
    }
}
