package pbcvm.translate;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;

/** Stands on the symbolic stack for the method of a LOAD_METHOD that waits for its CALL; never part of a tree. */
final class PendingMethodNode extends OpcodeNode {
    private final OpcodeNode object;
    private final TruffleString name;

    PendingMethodNode(OpcodeNode object, TruffleString name, int offset) {
        this.object = object;
        this.name = name;
        at(offset);
    }

    OpcodeNode takeObject() {
        return object;
    }

    TruffleString name() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }
}
