package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import pbcvm.PbcvmContext;
import pbcvm.nodes.control.BlockDispatchNode;
import pbcvm.object.Str;
import pbcvm.runtime.ExceptionHandling;
import pbcvm.runtime.ThreadState;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCode;

/**
 * Runs a code object with one globals dict. Arguments: the function, then its bound parameters; for module and class
 * bodies the function and the namespace.
 */
public final class PythonRootNode extends RootNode {
    private final PbcvmContext context;
    private final PyCode code;
    private final PyDict globals;
    private final boolean generator;
    private final boolean handlers;
    @Children private final OpcodeNode[] prologue;
    @Child private BlockDispatchNode body;
    @CompilationFinal private boolean seenOverflow;

    public PythonRootNode(PbcvmContext context, PyCode code, PyDict globals, FrameDescriptor descriptor,
            OpcodeNode[] prologue, BlockDispatchNode body, boolean generator) {
        super(context.language(), descriptor);
        this.context = context;
        this.code = code;
        this.globals = globals;
        this.prologue = prologue;
        this.body = body;
        this.generator = generator;
        this.handlers = body.hasHandlers();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ThreadState thread = context.thread();
        if (++thread.depth > context.recursionLimit()) {
            thread.depth--;
            throw ExceptionHandling.recursionError();
        }
        try {
            VirtualFrame own = generator ? frame.materialize() : frame;
            executePrologue(own);
            return body.execute(own, 0);
        } finally {
            thread.depth--;
        }
    }

    @ExplodeLoop
    private void executePrologue(VirtualFrame frame) {
        for (OpcodeNode node : prologue) {
            node.executeVoid(frame);
        }
    }

    public PbcvmContext context() {
        return context;
    }

    public PyCode code() {
        return code;
    }

    public PyDict globals() {
        return globals;
    }

    /** Whether the code handles exceptions. */
    public boolean hasHandlers() {
        return handlers;
    }

    /** Whether this is the code of a generator or coroutine. */
    public boolean isGenerator() {
        return generator;
    }

    /** The blocks, which generators enter at their resume points. */
    public BlockDispatchNode body() {
        return body;
    }

    @Override
    public String getName() {
        return Str.java(code.name);
    }

    @Override
    public String getQualifiedName() {
        return Str.java(code.qualName);
    }

    @Override
    public SourceSection getSourceSection() {
        return context.sources().section(code);
    }

    @Override
    protected int findBytecodeIndex(Node node, Frame frame) {
        return frame == null ? -1 : frame.getIntStatic(FrameLayout.OFFSET);
    }

    @Override
    public boolean isCaptureFramesForTrace(boolean compiled) {
        return false;
    }

    @Override
    protected boolean isInstrumentable() {
        return true;
    }

    @Override
    public boolean isCloningAllowed() {
        return false;
    }

    @Override
    public String toString() {
        return getQualifiedName();
    }
}
