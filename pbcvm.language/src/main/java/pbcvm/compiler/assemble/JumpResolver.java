package pbcvm.compiler.assemble;

import java.util.List;

/** Gives jumps their direction and distance. The blocks are in their final order. */
final class JumpResolver {

    private JumpResolver() {
    }

    static void resolve(List<Block> order, Target target) {
        direct(order);
        boolean grown = true;
        while (grown) {
            place(order, target);
            grown = measure(order, target);
        }
    }

    private static void direct(List<Block> order) {
        order.forEach(block -> block.visited = false);
        for (Block block : order) {
            block.visited = true;
            if (!block.isEmpty() && block.last().op.isJump()) {
                Instr jump = block.last();
                jump.op = jump.op.directed(!jump.target.visited);
            }
        }
    }

    private static void place(List<Block> order, Target target) {
        int offset = 0;
        for (Block block : order) {
            block.offset = offset;
            for (Instr instruction : block.instructions) {
                offset += target.size(instruction);
            }
        }
    }

    /** Sets the distances; tells whether an instruction needs more room for its own. */
    private static boolean measure(List<Block> order, Target target) {
        boolean grown = false;
        for (Block block : order) {
            int offset = block.offset;
            for (Instr instruction : block.instructions) {
                int size = target.size(instruction);
                offset += size;
                if (instruction.op.isJump()) {
                    instruction.argument = Math.abs(instruction.target.offset - offset);
                    grown |= target.size(instruction) != size;
                }
            }
        }
        return grown;
    }
}
