package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.Namespaces;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** Assigns to a name of a module or class body. */
public final class StoreNameNode extends OpcodeNode {
    private final TruffleString name;
    private final PyDict globals;
    @Child private OpcodeNode value;
    @Child private StoreGlobalNode global;

    public StoreNameNode(TruffleString name, PyDict globals, OpcodeNode value) {
        this.name = name;
        this.globals = globals;
        this.value = value;
        this.global = new StoreGlobalNode(name, globals, null);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = value.execute(frame);
        Object namespace = frame.getArguments()[Namespaces.ARGUMENT];
        if (namespace == globals) {
            global.store(object);
        } else {
            mark(frame);
            Namespaces.put(namespace, name, object);
        }
        return null;
    }
}
