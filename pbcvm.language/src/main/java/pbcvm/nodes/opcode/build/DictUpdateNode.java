package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** Adds all entries of a mapping to a dict under construction and gives the dict. */
public final class DictUpdateNode extends OpcodeNode {
    @Child private OpcodeNode dict;
    @Child private OpcodeNode mapping;

    public DictUpdateNode(OpcodeNode dict, OpcodeNode mapping) {
        this.dict = dict;
        this.mapping = mapping;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object dictValue = dict.execute(frame);
        Object mappingValue = mapping.execute(frame);
        mark(frame);
        return Building.dictUpdate((PyDict) dictValue, mappingValue);
    }
}
