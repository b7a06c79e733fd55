package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Map;

/**
 * One instruction with its operands as children. Values come boxed from {@link #execute} or unboxed from the typed
 * variants, which throw {@link UnexpectedResultException} when the value is of another type.
 *
 * <p>A node that may raise calls {@link #mark} after its operands and before its effect, so that tracebacks know where
 * the
 * frame is.
 */
@TypeSystemReference(PythonTypes.class)
public abstract class OpcodeNode extends Node {
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

    /** The line, for graphs of compiled code and for stack traces of other languages. */
    @Override
    public final SourceSection getSourceSection() {
        if (offset < 0 || !(getRootNode() instanceof PythonRootNode root)) {
            return null;
        }
        return root.context().sources().sectionAt(root.code(), root.code().lineAt(offset));
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
