package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Map;
import java.util.Set;
import pbcvm.instrument.FunctionScope;
import pbcvm.instrument.Statements;

/**
 * One instruction with its operands as children. Values come boxed from {@link #execute} or unboxed from the typed
 * variants, which throw {@link UnexpectedResultException} when the value is of another type.
 *
 * <p>A node that may raise calls {@link #mark} after its operands and before its effect, so that tracebacks know where
 * the
 * frame is.
 */
@TypeSystemReference(PythonTypes.class)
@GenerateWrapper
@ExportLibrary(NodeLibrary.class)
public abstract class OpcodeNode extends Node implements InstrumentableNode {
    @CompilationFinal private int offset = -1;

    /** Byte offset of the instruction in the code object; negative when the node stands for none. */
    public final int offset() {
        return offset;
    }

    /** Sets the byte offset and gives this. */
    public final OpcodeNode at(int byteOffset) {
        offset = byteOffset;
        return this;
    }

    /** Records that the frame is at this instruction. */
    protected final void mark(VirtualFrame frame) {
        frame.setIntStatic(FrameLayout.OFFSET, offset);
    }

    /** Evaluates the instruction; null only where the operand stack holds a NULL or there is no value. */
    public abstract Object execute(VirtualFrame frame);

    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Double number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw new UnexpectedResultException(value);
    }

    /** Evaluates for the effect alone. */
    public void executeVoid(VirtualFrame frame) {
        execute(frame);
    }

    // -- Tools --------------------------------------------------------------------------------------------------------

    /** Whether this is a call, which tools can be told of. */
    protected boolean isCall() {
        return false;
    }

    @Override
    public final boolean isInstrumentable() {
        return isCall() && canBeWrapped() || Statements.isStatement(this);
    }

    @Override
    public final Node findNearestNodeAt(int line, int column, Set<Class<? extends Tag>> tags) {
        return Statements.isInNested(this, line) ? null
                : InstrumentableNode.super.findNearestNodeAt(line, column, tags);
    }

    private boolean canBeWrapped() {
        return NodeUtil.isReplacementSafe(getParent(), this, new OpcodeNodeWrapper(this, null));
    }

    @Override
    public final boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.StatementTag.class && Statements.isStatement(this)
                || tag == StandardTags.CallTag.class && isCall();
    }

    @Override
    public final WrapperNode createWrapper(ProbeNode probe) {
        OpcodeNodeWrapper wrapper = new OpcodeNodeWrapper(this, probe);
        wrapper.at(offset);
        return wrapper;
    }

    @ExportMessage
    final boolean hasScope(Frame frame) {
        return getRootNode() instanceof PythonRootNode;
    }

    @ExportMessage
    final Object getScope(Frame frame, boolean nodeEnter) throws UnsupportedMessageException {
        if (!(getRootNode() instanceof PythonRootNode root)) {
            throw UnsupportedMessageException.create();
        }
        return FunctionScope.of(root, frame == null ? null : frame.materialize());
    }

    /** The line, for tools, graphs of compiled code and for stack traces of other languages. */
    @Override
    public final SourceSection getSourceSection() {
        if (!(getRootNode() instanceof PythonRootNode root)) {
            return null;
        }
        int line = Statements.lineOf(this, root.code());
        return line <= 0 ? null : root.context().sources().sectionAt(root.code(), line);
    }

    @Override
    public Map<String, Object> getDebugProperties() {
        Map<String, Object> properties = super.getDebugProperties();
        properties.put("offset", offset);
        if (getRootNode() instanceof PythonRootNode root) {
            properties.put("line", root.code().lineAt(offset));
        }
        return properties;
    }
}
