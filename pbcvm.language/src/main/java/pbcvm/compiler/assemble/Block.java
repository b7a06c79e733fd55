package pbcvm.compiler.assemble;

import java.util.ArrayList;
import java.util.List;

/**
 * A basic block: instructions of which only the last may jump.
 *
 * <p>Invariants: {@code next} is the block that follows in the text; when {@code fallsThrough} it also follows in time.
 */
public final class Block {

    final List<Instr> instructions = new ArrayList<>();
    Block next;
    boolean fallsThrough = true;
    boolean isExit;
    boolean hasReturn;
    boolean keepsLastOffset;
    boolean visited;
    int predecessors;
    int startDepth;
    int offset;
    List<Block> handlers;

    public void add(Instr instruction) {
        instructions.add(instruction);
        if (instruction.op == Op.RETURN_VALUE) {
            hasReturn = true;
        }
    }

    /** Puts this block behind another. */
    public void follow(Block previous) {
        previous.next = this;
    }

    /** Whether a return was put into it. */
    public boolean hasReturn() {
        return hasReturn;
    }

    boolean isEmpty() {
        return instructions.isEmpty();
    }

    Instr last() {
        return instructions.get(instructions.size() - 1);
    }

    /** The first block from this one on that has instructions. */
    Block skipEmpty() {
        Block block = this;
        while (block.isEmpty()) {
            block = block.next;
        }
        return block;
    }

    boolean hasLine() {
        for (Instr instruction : instructions) {
            if (instruction.line() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it leaves the code and no line is known for any part of it. */
    boolean isExitWithoutLine() {
        if (!isExit) {
            return false;
        }
        for (Instr instruction : instructions) {
            if (instruction.line() >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return instructions.toString();
    }
}
