package pbcvm.types.generators;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * Leaves the blocks of generator code that returns; the value is in the generator. Being an exception keeps the way of a
 * return apart from that of a yield in compiled code, so that a yielded number needs no box.
 */
public final class GeneratorReturn extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    public static final GeneratorReturn INSTANCE = new GeneratorReturn();

    private GeneratorReturn() {
    }
}
