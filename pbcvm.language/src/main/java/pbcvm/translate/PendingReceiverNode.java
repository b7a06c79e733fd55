package pbcvm.translate;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Stands above a {@link PendingMethodNode} for the receiver. */
final class PendingReceiverNode extends OpcodeNode {
    @Override
    public Object execute(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }
}
