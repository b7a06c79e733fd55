package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.Namespaces;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Str;

/** Reads a free variable in a class body: from the namespace, else from the cell. */
public final class LoadClassderefNode extends OpcodeNode {
    private final TruffleString name;
    @Child private LoadDerefNode cell;

    public LoadClassderefNode(LocalSlot local, int offset) {
        this.name = Str.intern(local.name);
        this.cell = new LoadDerefNode(local, true);
        cell.at(offset);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        mark(frame);
        Object value = Namespaces.get(frame.getArguments()[Namespaces.ARGUMENT], name);
        return value != null ? value : cell.execute(frame);
    }
}
