package pbcvm.flow;

/**
 * A region of code that was entered and not left yet, and the regions around it.
 *
 * @param kind what sort of region
 * @param start offset of the instruction that entered it
 * @param base the stack below all that the region may touch
 * @param outside the stack with which execution goes on outside of it
 * @param outer the region around it, {@code null} for none
 * @param count number of regions around it and itself
 */
record Block(Kind kind, int start, StackNode base, StackNode outside, Block outer, int count) {

    /** Sorts of regions. */
    enum Kind {
        /** A loop. */
        LOOP,
        /** Code whose exceptions are handled. */
        GUARDED,
        /** The handler of an exception. */
        HANDLER
    }

    static Block enter(Kind kind, int start, StackNode base, Block outer) {
        return enter(kind, start, base, base, outer);
    }

    static Block enter(Kind kind, int start, StackNode base, StackNode outside, Block outer) {
        return new Block(kind, start, base, outside, outer, outer == null ? 1 : outer.count + 1);
    }

    /** The same region without the top value of what it may not touch. */
    Block lowered() {
        return new Block(kind, start, base.below(), base.below(), outer, count);
    }

    /** Whether both stand for the same regions. */
    static boolean same(Block one, Block other) {
        Block left = one;
        Block right = other;
        while (left != right) {
            if (left == null || right == null || left.count != right.count || left.kind != right.kind
                    || left.base.depth() != right.base.depth()) {
                return false;
            }
            left = left.outer;
            right = right.outer;
        }
        return true;
    }
}
