package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.slices.PySlice;

/** A slice of two or three parts. */
public final class BuildSliceNode extends OpcodeNode {
    @Child private OpcodeNode start;
    @Child private OpcodeNode stop;
    @Child private OpcodeNode step;

    public BuildSliceNode(OpcodeNode start, OpcodeNode stop, OpcodeNode step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object startValue = start.execute(frame);
        Object stopValue = stop.execute(frame);
        Object stepValue = step.execute(frame);
        return new PySlice(startValue, stopValue, stepValue);
    }
}
