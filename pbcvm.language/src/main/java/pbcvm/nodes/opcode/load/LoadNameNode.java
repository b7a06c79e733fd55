package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.Namespaces;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** Reads a name of a module or class body: from its namespace, else as a global or builtin. */
public final class LoadNameNode extends OpcodeNode {
    private final TruffleString name;
    private final PyDict globals;
    @Child private LoadGlobalNode global;

    public LoadNameNode(TruffleString name, PyDict globals, PyDict builtins, int offset) {
        this.name = name;
        this.globals = globals;
        this.global = new LoadGlobalNode(name, globals, builtins);
        global.at(offset);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object namespace = frame.getArguments()[Namespaces.ARGUMENT];
        if (namespace != globals) {
            mark(frame);
            Object value = Namespaces.get(namespace, name);
            if (value != null) {
                return value;
            }
        }
        return global.execute(frame);
    }
}
