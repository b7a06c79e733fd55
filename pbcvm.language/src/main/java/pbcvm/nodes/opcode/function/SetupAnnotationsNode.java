package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.Namespaces;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;

/** Makes sure that the namespace has {@code __annotations__}. */
public final class SetupAnnotationsNode extends OpcodeNode {

    @Override
    public Object execute(VirtualFrame frame) {
        mark(frame);
        setUp(frame.getArguments()[Namespaces.ARGUMENT]);
        return null;
    }

    @TruffleBoundary
    private static void setUp(Object namespace) {
        if (Namespaces.get(namespace, Str.intern("__annotations__")) == null) {
            Namespaces.put(namespace, Str.intern("__annotations__"), new PyDict());
        }
    }
}
