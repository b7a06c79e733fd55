package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.OpcodeNode;

/** A constant of the code object. */
public class LoadConstNode extends OpcodeNode {
    private final Object value;

    protected LoadConstNode(Object value) {
        this.value = value;
    }

    /** The node for a guest value. */
    public static LoadConstNode create(Object value) {
        if (value instanceof Long number) {
            return new OfLong(number);
        }
        if (value instanceof Double number) {
            return new OfDouble(number);
        }
        return new LoadConstNode(value);
    }

    /** The constant. */
    public final Object constant() {
        return value;
    }

    @Override
    public final Object execute(VirtualFrame frame) {
        return value;
    }

    /** A small int. */
    private static final class OfLong extends LoadConstNode {
        private final long number;

        OfLong(Long value) {
            super(value);
            number = value;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return number;
        }
    }

    /** A float. */
    private static final class OfDouble extends LoadConstNode {
        private final double number;

        OfDouble(Double value) {
            super(value);
            number = value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
            return number;
        }
    }
}
