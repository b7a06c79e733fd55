package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** Adds an entry to the dict of a comprehension. */
public final class MapAddNode extends OpcodeNode {
    @Child private OpcodeNode dict;
    @Child private OpcodeNode key;
    @Child private OpcodeNode value;

    public MapAddNode(OpcodeNode dict, OpcodeNode key, OpcodeNode value) {
        this.dict = dict;
        this.key = key;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object dictValue = dict.execute(frame);
        Object keyValue = key.execute(frame);
        Object valueValue = value.execute(frame);
        mark(frame);
        ((PyDict) dictValue).put(keyValue, valueValue);
        return null;
    }
}
