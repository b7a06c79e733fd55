package pbcvm.compiler.assemble;

import pbcvm.compiler.syntax.Location;

/** Gives lines to instructions that have none, so that every exit has one. */
final class ExitLines {

    private ExitLines() {
    }

    /** Copies exits without line for each jump to them, so that each copy can have the line of its jump. */
    static void duplicateSharedExits(FlowGraph graph) {
        for (Block block : java.util.List.copyOf(graph.latestFirst())) {
            if (!block.isEmpty() && block.last().op.isJump()) {
                Block target = block.last().target;
                if (target.isExitWithoutLine() && target.predecessors > 1) {
                    duplicate(graph, block.last(), target);
                }
            }
        }
        for (Block block : graph.latestFirst()) {
            while (block.next != null && block.next.isEmpty()) {
                block.next = block.next.next;
            }
        }
        for (Block block : graph.latestFirst()) {
            if (block.fallsThrough && block.next != null && !block.isEmpty() && block.next.isExitWithoutLine()) {
                block.next.instructions.get(0).location = block.last().location;
            }
        }
    }

    private static void duplicate(FlowGraph graph, Instr jump, Block target) {
        Block copy = graph.newBlock();
        for (Instr instruction : target.instructions) {
            copy.instructions.add(instruction.copy());
        }
        copy.isExit = target.isExit;
        copy.fallsThrough = false;
        copy.instructions.get(0).location = jump.location;
        jump.target = copy;
        target.predecessors--;
        copy.predecessors = 1;
        copy.next = target.next;
        target.next = copy;
    }

    /** Instructions inherit the place of the one before them, blocks that of their only predecessor. */
    static void propagate(FlowGraph graph) {
        for (Block block = graph.entry(); block != null; block = block.next) {
            if (block.isEmpty()) {
                continue;
            }
            Location last = Instr.NOWHERE;
            for (Instr instruction : block.instructions) {
                if (instruction.line() < 0) {
                    instruction.location = last;
                } else {
                    last = instruction.location;
                }
            }
            if (block.fallsThrough && block.next.predecessors == 1) {
                inherit(block.next, last);
            }
            if (block.last().op.isJump() && block.last().target.predecessors == 1) {
                inherit(block.last().target, last);
            }
        }
    }

    private static void inherit(Block block, Location location) {
        Instr first = block.instructions.get(0);
        if (first.line() < 0) {
            first.location = location;
        }
    }

    /** Gives returns that still have no line that of the block before them in the text. */
    static void guarantee(FlowGraph graph, int firstLine) {
        int line = firstLine;
        for (Block block = graph.entry(); block != null; block = block.next) {
            if (block.isEmpty()) {
                continue;
            }
            Instr last = block.last();
            if (last.line() >= 0) {
                line = last.line();
            } else if (last.op == Op.RETURN_VALUE) {
                for (Instr instruction : block.instructions) {
                    Location old = instruction.location;
                    instruction.location = new Location(line, old.colOffset(), old.endLineno(), old.endColOffset());
                }
            }
        }
    }
}
