package pbcvm.compiler.assemble;

import java.util.ArrayList;
import java.util.List;

/** All blocks of one piece of code, in the order in which they were made; the first is where execution starts. */
public final class FlowGraph {

    private final List<Block> blocks = new ArrayList<>();

    public Block newBlock() {
        Block block = new Block();
        blocks.add(block);
        return block;
    }

    Block entry() {
        return blocks.get(0);
    }

    /** The blocks, also those without a place in the text, latest first: the order in which some passes must run. */
    List<Block> latestFirst() {
        return blocks.reversed();
    }

    /** The blocks in the order of the text. */
    List<Block> inOrder() {
        List<Block> order = new ArrayList<>(blocks.size());
        for (Block block = entry(); block != null; block = block.next) {
            order.add(block);
        }
        return order;
    }
}
