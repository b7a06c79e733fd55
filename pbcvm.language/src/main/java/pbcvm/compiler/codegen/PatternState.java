package pbcvm.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import pbcvm.compiler.assemble.Block;

/** What is known while a pattern is generated. */
final class PatternState {

    /** The names captured so far; their values lie on the stack in this order, below what is on top. */
    List<String> stores = new ArrayList<>();
    /** Whether a pattern that always matches may stand here. */
    boolean allowsIrrefutable;
    /** Where to go on failure: block {@code n} drops {@code n} values. */
    List<Block> failBlocks = new ArrayList<>();
    /** How many values on top of the stack are still needed. */
    int onTop;
}
