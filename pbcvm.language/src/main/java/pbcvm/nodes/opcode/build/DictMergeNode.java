package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** Adds keyword arguments from a mapping to a dict under construction and gives the dict; names must be new. */
public final class DictMergeNode extends OpcodeNode {
    @Child private OpcodeNode callable;
    @Child private OpcodeNode dict;
    @Child private OpcodeNode mapping;

    public DictMergeNode(OpcodeNode callable, OpcodeNode dict, OpcodeNode mapping) {
        this.callable = callable;
        this.dict = dict;
        this.mapping = mapping;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callableValue = callable.execute(frame);
        Object dictValue = dict.execute(frame);
        Object mappingValue = mapping.execute(frame);
        mark(frame);
        return Building.dictMerge(callableValue, (PyDict) dictValue, mappingValue);
    }
}
