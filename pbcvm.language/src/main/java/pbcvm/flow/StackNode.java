package pbcvm.flow;

/**
 * A state of the operand stack: its top value and the state below.
 *
 * <p>Invariants: immutable but for the list of states known above it; equal states are the same object, so comparing
 * two states takes no time and a state costs memory once.
 */
final class StackNode {

    private final StackKind kind;
    private final StackNode below;
    private final int depth;
    private StackNode firstAbove;
    private StackNode nextBeside;

    private StackNode(StackKind kind, StackNode below) {
        this.kind = kind;
        this.below = below;
        this.depth = below == null ? 0 : below.depth + 1;
    }

    /** A new empty stack; states can only be compared with those that grew from the same one. */
    static StackNode empty() {
        return new StackNode(null, null);
    }

    StackKind kind() {
        return kind;
    }

    StackNode below() {
        return below;
    }

    int depth() {
        return depth;
    }

    /** The state without so many values from the top. */
    StackNode drop(int count) {
        StackNode rest = this;
        for (int i = 0; i < count; i++) {
            rest = rest.below;
        }
        return rest;
    }

    StackNode push(StackKind pushed) {
        for (StackNode above = firstAbove; above != null; above = above.nextBeside) {
            if (above.kind == pushed) {
                return above;
            }
        }
        StackNode above = new StackNode(pushed, this);
        above.nextBeside = firstAbove;
        firstAbove = above;
        return above;
    }
}
