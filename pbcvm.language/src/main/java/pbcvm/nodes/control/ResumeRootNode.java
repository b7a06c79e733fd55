package pbcvm.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.nodes.PythonRootNode;
import pbcvm.object.Str;
import pbcvm.runtime.ExceptionHandling;
import pbcvm.runtime.GeneratorErrors;
import pbcvm.runtime.ThreadState;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.generators.ResumePoint;

/**
 * Resumes a generator at one point. All resume points of a code object share its blocks; because each enters at a
 * constant
 * block, compiled code needs no switch.
 *
 * <p>Arguments: the generator and the value sent in. Gives the value yielded, or null when the code returned.
 */
public final class ResumeRootNode extends RootNode {
    /** The compiler inlines accesses to a heap frame only when it knows the frame's class. */
    private static final Class<? extends MaterializedFrame> FRAME_CLASS = Truffle.getRuntime()
            .createMaterializedFrame(new Object[0]).getClass();

    private final PythonRootNode owner;
    private final PbcvmContext context;
    private final int block;
    private final int valueSlot;
    /** Code without handlers never handles an exception, so the thread's state can stay the caller's. */
    private final boolean ownExceptions;

    public ResumeRootNode(PythonRootNode owner, ResumePoint point) {
        super(owner.context().language(), new FrameDescriptor());
        this.owner = owner;
        this.context = owner.context();
        this.block = point.block;
        this.valueSlot = point.valueSlot;
        this.ownExceptions = owner.hasHandlers();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyGenerator generator = (PyGenerator) frame.getArguments()[0];
        VirtualFrame suspended = CompilerDirectives.castExact(generator.frame(), FRAME_CLASS);
        suspended.setObjectStatic(valueSlot, frame.getArguments()[1]);
        ThreadState thread = context.thread();
        if (++thread.depth > context.recursionLimit()) {
            thread.depth--;
            throw ExceptionHandling.recursionError();
        }
        if (ownExceptions) {
            generator.exceptions.previous = thread.exceptions;
            thread.exceptions = generator.exceptions;
        }
        generator.setRunning(true);
        try {
            Object result = owner.body().execute(suspended, block);
            return generator.isFinished() ? null : result;
        } catch (PythonException e) {
            generator.finish(null);
            throw GeneratorErrors.leaving(e, generator);
        } finally {
            generator.setRunning(false);
            if (ownExceptions) {
                thread.exceptions = generator.exceptions.previous;
                generator.exceptions.previous = null;
            }
            thread.depth--;
        }
    }

    /** The code whose blocks run. */
    public PythonRootNode owner() {
        return owner;
    }

    @Override
    public String getName() {
        return owner.getName();
    }

    @Override
    public String getQualifiedName() {
        return Str.java(owner.code().qualName);
    }

    @Override
    public String toString() {
        return getQualifiedName() + " resumed at block " + block;
    }
}
