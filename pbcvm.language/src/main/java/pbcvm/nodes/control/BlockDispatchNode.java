package pbcvm.nodes.control;

import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.BytecodeOSRNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.ExplodeLoop.LoopExplosionKind;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Arrays;
import java.util.Set;
import pbcvm.error.PythonException;
import pbcvm.instrument.Statements;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.PythonRootNode;
import pbcvm.runtime.ExceptionHandling;

/**
 * Runs the blocks of a code object. Partial evaluation unrolls the loop over the blocks, so compiled code has no
 * dispatch.
 *
 * <p>Invariants: the block index is the only local that changes from one turn of the loop to the next; everything a
 * block
 * computes is computed inside the loop, and the loop is left by its condition alone.
 */
@GenerateWrapper
public class BlockDispatchNode extends Node implements BytecodeOSRNode, InstrumentableNode {
    private static final int DONE = -1;

    @Children private final Block[] blocks;
    @CompilationFinal private Object osrMetadata;

    /** State of one activation that must not be a local variable of the dispatch loop. */
    private static final class Counter {
        int backEdges;
    }

    public BlockDispatchNode(Block[] blocks) {
        this.blocks = blocks;
    }

    /** For wrappers of tools. */
    protected BlockDispatchNode() {
        this(new Block[0]);
    }

    @Override
    public final boolean isInstrumentable() {
        return true;
    }

    @Override
    public final boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.RootTag.class;
    }

    @Override
    public final WrapperNode createWrapper(ProbeNode probe) {
        return new BlockDispatchNodeWrapper(this, probe);
    }

    @Override
    public final Node findNearestNodeAt(int line, int column, Set<Class<? extends Tag>> tags) {
        return Statements.isInNested(this, line) ? null
                : InstrumentableNode.super.findNearestNodeAt(line, column, tags);
    }

    @Override
    public final SourceSection getSourceSection() {
        return getRootNode() == null ? null : getRootNode().getSourceSection();
    }

    /** Runs from a block (a constant in compiled code) to a return or yield. */
    @ExplodeLoop(kind = LoopExplosionKind.MERGE_EXPLODE)
    public Object execute(VirtualFrame frame, int start) {
        int index = start;
        Counter counter = new Counter();
        Object result = null;
        while (index >= 0) {
            CompilerAsserts.partialEvaluationConstant(index);
            Block block = blocks[index];
            boolean back;
            int target;
            try {
                block.executeStatements(frame);
                TerminatorNode terminator = block.terminator;
                if (terminator.kind == TerminatorNode.Kind.JUMP) {
                    target = terminator.target;
                    back = terminator.targetIsBack;
                } else if (terminator.kind == TerminatorNode.Kind.BRANCH) {
                    if (terminator.profiledTest(frame)) {
                        if (!terminator.targetIsBack) {
                            index = terminator.target;
                            continue;
                        }
                        target = terminator.target;
                    } else {
                        if (!terminator.otherIsBack) {
                            index = terminator.other;
                            continue;
                        }
                        target = terminator.other;
                    }
                    back = true;
                } else {
                    result = terminator.value(frame);
                    index = DONE;
                    continue;
                }
                if (back) {
                    poll(counter);
                }
            } catch (PythonException e) {
                if (block.handler < 0) {
                    throw ExceptionHandling.leave(e, frame, root());
                }
                enterHandler(e, frame, block);
                index = block.handler;
                continue;
            } catch (StackOverflowError e) {
                throw ExceptionHandling.overflow(e, frame, root());
            }
            if (back && CompilerDirectives.inInterpreter() && BytecodeOSRNode.pollOSRBackEdge(this, 1)) {
                result = BytecodeOSRNode.tryOSR(this, target, null, null, frame);
                if (result != null) {
                    index = DONE;
                    continue;
                }
            }
            index = target;
        }
        reportLoops(counter);
        return result;
    }

    private void reportLoops(Counter counter) {
        if (CompilerDirectives.hasNextTier() && counter.backEdges > 0) {
            LoopNode.reportLoopCount(this, counter.backEdges);
        }
    }

    private void poll(Counter counter) {
        if (CompilerDirectives.hasNextTier()) {
            counter.backEdges++;
        }
        TruffleSafepoint.poll(this);
    }

    private void enterHandler(PythonException e, VirtualFrame frame, Block block) {
        if (block.handlerOffsetSlot >= 0) {
            frame.setObjectStatic(block.handlerOffsetSlot, (long) frame.getIntStatic(FrameLayout.OFFSET));
        }
        frame.setObjectStatic(block.handlerSlot, ExceptionHandling.enter(e, frame, root()));
    }

    private PythonRootNode root() {
        return (PythonRootNode) getRootNode();
    }

    @Override
    @GenerateWrapper.Ignore
    public Object executeOSR(VirtualFrame frame, int target, Object interpreterState) {
        return execute(frame, target);
    }

    @Override
    public Object getOSRMetadata() {
        return osrMetadata;
    }

    @Override
    public void setOSRMetadata(Object metadata) {
        osrMetadata = metadata;
    }

    @Override
    public Object[] storeParentFrameInArguments(VirtualFrame parentFrame) {
        Object[] arguments = parentFrame.getArguments();
        Object[] extended = Arrays.copyOf(arguments, arguments.length + 1);
        extended[arguments.length] = parentFrame;
        return extended;
    }

    @Override
    public Frame restoreParentFrameFromArguments(Object[] arguments) {
        return (Frame) arguments[arguments.length - 1];
    }

    /** Whether any exception can be handled here. */
    public boolean hasHandlers() {
        for (Block block : blocks) {
            if (block.handler >= 0) {
                return true;
            }
        }
        return false;
    }

    /** For assertions in tests: how many blocks there are. */
    public int size() {
        return blocks.length;
    }
}
