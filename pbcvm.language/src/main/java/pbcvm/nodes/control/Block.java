package pbcvm.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.nodes.OpcodeNode;

/** A basic block: statements in order, then one terminator, and the constant handler of exceptions raised in it. */
public final class Block extends Node {
    @Children private final OpcodeNode[] statements;
    @Child TerminatorNode terminator;
    /** Index of the block that handles exceptions, or -1. */
    final int handler;
    /** Stack slot that receives the exception on entry to the handler. */
    final int handlerSlot;
    /** Stack slot that receives the offset of the raising instruction, or -1 when the handler does not want it. */
    final int handlerOffsetSlot;
    private final int start;

    public Block(OpcodeNode[] statements, TerminatorNode terminator, int handler, int handlerSlot,
            int handlerOffsetSlot, int start) {
        this.statements = statements;
        this.terminator = terminator;
        this.handler = handler;
        this.handlerSlot = handlerSlot;
        this.handlerOffsetSlot = handlerOffsetSlot;
        this.start = start;
    }

    /** Byte offset of the first instruction. */
    public int start() {
        return start;
    }

    @ExplodeLoop
    void executeStatements(VirtualFrame frame) {
        for (OpcodeNode statement : statements) {
            statement.executeVoid(frame);
        }
    }
}
