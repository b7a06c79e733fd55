package pbcvm.types.generators;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import pbcvm.nodes.PythonRootNode;
import pbcvm.nodes.control.ResumeRootNode;

/** A place where generator code can go on; its call target is made when it is first needed. */
public final class ResumePoint {
    /** Block that runs on. */
    public final int block;
    /** Stack slot that receives the value sent. */
    public final int valueSlot;
    /** Offset of the yield, for tracebacks of exceptions thrown in. */
    public final int offset;
    /** When suspended in {@code yield from} or {@code await}: stack slot of the iterator delegated to; else -1. */
    public final int receiverSlot;
    /** Then also where to go on when that iterator is done. */
    public final ResumePoint exit;
    @CompilationFinal private PythonRootNode root;
    @CompilationFinal private RootCallTarget callTarget;

    public ResumePoint(int block, int valueSlot, int offset, int receiverSlot, ResumePoint exit) {
        this.block = block;
        this.valueSlot = valueSlot;
        this.offset = offset;
        this.receiverSlot = receiverSlot;
        this.exit = exit;
    }

    /** Tells whose blocks these are; called once, when the code has been translated. */
    public void setRoot(PythonRootNode owner) {
        root = owner;
        if (exit != null) {
            exit.setRoot(owner);
        }
    }

    /** Runs from here; arguments are the generator and the value sent (or a {@link ThrownIn}). */
    public RootCallTarget callTarget() {
        RootCallTarget target = callTarget;
        if (target == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            target = new ResumeRootNode(root, this).getCallTarget();
            callTarget = target;
        }
        return target;
    }
}
