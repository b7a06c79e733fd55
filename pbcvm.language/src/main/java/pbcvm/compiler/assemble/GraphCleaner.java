package pbcvm.compiler.assemble;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Passes over the flow graph that drop what is not needed or not reached. */
final class GraphCleaner {

    /** Blocks of up to this size are copied to where they are jumped to. */
    private static final int MAX_COPY_SIZE = 4;

    private GraphCleaner() {
    }

    /** Marks how blocks end and lets jumps lead to blocks that are not empty. */
    static void normalize(FlowGraph graph) {
        for (Block block : graph.latestFirst()) {
            for (Instr instruction : block.instructions) {
                if (instruction.op.isExit()) {
                    block.isExit = true;
                }
                if (instruction.op.endsFlow()) {
                    block.fallsThrough = false;
                }
                if (instruction.op.isJump() && instruction.op != Op.SEND) {
                    assert instruction == block.last() : block;
                    instruction.target = instruction.target.skipEmpty();
                }
            }
        }
    }

    /** Puts copies of short exits without line in place of jumps to them. */
    static void copySmallExits(FlowGraph graph) {
        for (Block block : graph.latestFirst()) {
            if (block.isEmpty() || block.last().op != Op.JUMP) {
                continue;
            }
            Block target = block.last().target;
            if (target.isExit && target.instructions.size() <= MAX_COPY_SIZE && !target.hasLine()) {
                block.last().becomeNop();
                for (Instr instruction : List.copyOf(target.instructions)) {
                    block.instructions.add(instruction.copy());
                }
                block.isExit = true;
            }
        }
    }

    /** Counts the ways into each block and empties blocks that have none. */
    static void dropUnreachable(FlowGraph graph) {
        Deque<Block> work = new ArrayDeque<>();
        graph.entry().predecessors = 1;
        work.push(graph.entry());
        while (!work.isEmpty()) {
            Block block = work.pop();
            if (block.next != null && block.fallsThrough) {
                enter(block.next, work);
            }
            for (Instr instruction : block.instructions) {
                if (instruction.target != null && (instruction.op.isJump() || instruction.op.startsHandlerRange())) {
                    enter(instruction.target, work);
                }
            }
        }
        for (Block block = graph.entry(); block != null; block = block.next) {
            if (block.predecessors == 0) {
                block.instructions.clear();
                block.fallsThrough = true;
            }
        }
    }

    private static void enter(Block block, Deque<Block> work) {
        if (block.predecessors++ == 0) {
            work.push(block);
        }
    }

    static void dropEmptyBlocks(FlowGraph graph) {
        for (Block block = graph.entry(); block != null; block = block.next) {
            Block next = block.next;
            while (next != null && next.isEmpty() && next.next != null) {
                next = next.next;
            }
            block.next = next;
        }
        for (Block block = graph.entry(); block != null; block = block.next) {
            if (!block.isEmpty() && block.last().op.isJump()) {
                block.last().target = block.last().target.skipEmpty();
            }
        }
    }

    /** Drops jumps to where execution would go on anyway; tells whether there were any. */
    static boolean dropJumpsToNext(FlowGraph graph) {
        boolean dropped = false;
        for (Block block = graph.entry(); block != null; block = block.next) {
            if (!block.isEmpty() && block.last().op.isUnconditionalJump() && block.last().target == block.next) {
                block.fallsThrough = true;
                block.last().becomeNop();
                dropped = true;
            }
        }
        return dropped;
    }

    /** Drops the NOPs that are not needed as the only instruction of their line. */
    static void dropNops(Block block) {
        List<Instr> code = block.instructions;
        int kept = 0;
        int previousLine = -1;
        for (int i = 0; i < code.size(); i++) {
            Instr instruction = code.get(i);
            if (instruction.op == Op.NOP && isNeedless(block, i, previousLine)) {
                continue;
            }
            if (kept < i) {
                code.set(kept, instruction);
            }
            kept++;
            previousLine = instruction.line();
        }
        if (kept < code.size()) {
            code.subList(kept, code.size()).clear();
        }
    }

    private static boolean isNeedless(Block block, int index, int previousLine) {
        Instr nop = block.instructions.get(index);
        int line = nop.line();
        if (line < 0 || line == previousLine) {
            return true;
        }
        if (index + 1 < block.instructions.size()) {
            Instr next = block.instructions.get(index + 1);
            if (next.line() < 0) {
                next.location = nop.location;
                return true;
            }
            return next.line() == line;
        }
        Block next = block.next;
        while (next != null && next.isEmpty()) {
            next = next.next;
        }
        return next != null && next.instructions.get(0).line() == line;
    }
}
