package pbcvm.compiler.assemble;

import java.util.ArrayDeque;
import java.util.Deque;

/** Measures how deep the operand stack gets, and how deep it is where each block starts. */
final class StackDepth {

    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int LIMIT = 100;

    private final Deque<Block> work = new ArrayDeque<>();
    private int deepest;

    private StackDepth() {
    }

    static int measure(FlowGraph graph) {
        for (Block block : graph.latestFirst()) {
            block.startDepth = UNKNOWN;
        }
        StackDepth measure = new StackDepth();
        measure.enter(graph.entry(), 0);
        while (!measure.work.isEmpty()) {
            measure.follow(measure.work.pop());
        }
        return measure.deepest;
    }

    private void enter(Block block, int depth) {
        if (block.startDepth < depth && block.startDepth < LIMIT) {
            block.startDepth = depth;
            work.push(block);
        }
    }

    private void follow(Block block) {
        int depth = block.startDepth;
        for (Instr instruction : block.instructions) {
            Op op = instruction.op;
            int next = depth + op.change(instruction.argument);
            deepest = Math.max(deepest, next);
            if (op.isJump() || op.startsHandlerRange()) {
                int atTarget = depth + op.jumpChange(instruction.argument);
                deepest = Math.max(deepest, atTarget);
                enter(instruction.target, atTarget);
            }
            depth = next;
            if (op.endsFlow()) {
                return;
            }
        }
        if (block.next != null) {
            enter(block.next, depth);
        }
    }
}
