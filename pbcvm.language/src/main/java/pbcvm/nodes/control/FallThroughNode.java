package pbcvm.nodes.control;

/** Goes on with the next block: ends a block that has no jump of its own. */
public final class FallThroughNode extends TerminatorNode {
    public FallThroughNode(Edge target) {
        super(Kind.JUMP, target, null);
    }
}
