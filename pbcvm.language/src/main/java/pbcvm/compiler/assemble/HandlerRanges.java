package pbcvm.compiler.assemble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the handler of each instruction from the pseudo opcodes that start and end handler ranges. */
final class HandlerRanges {

    private final Deque<Block> work = new ArrayDeque<>();

    private HandlerRanges() {
    }

    /** Sets the handlers, then turns the pseudo opcodes into NOPs. */
    static void assign(FlowGraph graph) {
        List<Block> order = graph.inOrder();
        order.forEach(block -> block.visited = false);
        HandlerRanges ranges = new HandlerRanges();
        ranges.enter(graph.entry(), List.of());
        while (!ranges.work.isEmpty()) {
            ranges.follow(ranges.work.pop());
        }
        for (Block block : order) {
            for (Instr instruction : block.instructions) {
                if (instruction.op.startsHandlerRange() || instruction.op == Op.POP_BLOCK) {
                    instruction.becomeNop();
                }
            }
        }
    }

    private void enter(Block block, List<Block> handlers) {
        if (!block.visited) {
            block.visited = true;
            block.handlers = new ArrayList<>(handlers);
            work.push(block);
        }
    }

    private void follow(Block block) {
        List<Block> handlers = block.handlers;
        for (Instr instruction : block.instructions) {
            if (instruction.op.startsHandlerRange()) {
                enter(instruction.target, handlers);
                if (instruction.op != Op.SETUP_FINALLY) {
                    instruction.target.keepsLastOffset = true;
                }
                handlers.add(instruction.target);
            } else if (instruction.op == Op.POP_BLOCK) {
                handlers.removeLast();
            } else {
                instruction.handler = handlers.isEmpty() ? null : handlers.getLast();
                if (instruction.op.isJump()) {
                    enter(instruction.target, handlers);
                }
            }
        }
        if (block.fallsThrough && block.next != null) {
            enter(block.next, handlers);
        }
        block.handlers = null;
    }
}
