package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.WatchedValue;
import pbcvm.types.dicts.PyDict;

/** Assigns to a global variable. */
public final class StoreGlobalNode extends OpcodeNode {
    private final TruffleString name;
    private final PyDict globals;
    private final WatchedValue cell;
    private int position = -1;
    @Child private OpcodeNode value;

    public StoreGlobalNode(TruffleString name, PyDict globals, OpcodeNode value) {
        this.name = name;
        this.globals = globals;
        this.cell = globals.watch(name);
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        store(value.execute(frame));
        return null;
    }

    void store(Object object) {
        if (!globals.putAt(position, name, cell, object)) {
            add(object);
        }
    }

    @TruffleBoundary
    private void add(Object object) {
        globals.put(name, object);
        position = globals.position(name);
    }
}
