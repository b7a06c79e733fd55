package pbcvm.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * The last instruction of a block. Its {@link #kind} tells {@link BlockDispatchNode} what to do; the dispatcher, not
 * the
 * terminator, chooses the next block, so that the choice is constant in compiled code.
 */
public abstract class TerminatorNode extends Node {
    /** What ends a block. */
    public enum Kind {
        /** Goes on with {@link TerminatorNode#target}. */
        JUMP,
        /**
         * {@link TerminatorNode#test} decides between {@link TerminatorNode#target} and {@link TerminatorNode#other}.
         */
        BRANCH,
        /** {@link TerminatorNode#value} leaves the function. */
        RETURN,
        /** {@link TerminatorNode#value} leaves the generator, which may be resumed later. */
        YIELD
    }

    final Kind kind;
    /** Index of the next block (of a branch: when the test is true). */
    final int target;
    /** Index of the next block when the test is false. */
    final int other;
    final boolean targetIsBack;
    final boolean otherIsBack;
    @CompilationFinal private int trueCount;
    @CompilationFinal private int falseCount;

    protected TerminatorNode(Kind kind, Edge target, Edge other) {
        this.kind = kind;
        this.target = target == null ? -1 : target.block();
        this.targetIsBack = target != null && target.back();
        this.other = other == null ? -1 : other.block();
        this.otherIsBack = other != null && other.back();
    }

    /** An edge to another block. */
    public record Edge(int block, boolean back) {
    }

    /** Decides a BRANCH. */
    protected boolean test(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    /** Computes the value of a RETURN or YIELD. */
    protected Object value(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    final boolean profiledTest(VirtualFrame frame) {
        boolean result = test(frame);
        if (CompilerDirectives.inInterpreter()) {
            if (result) {
                if (trueCount < Integer.MAX_VALUE) {
                    trueCount++;
                }
            } else if (falseCount < Integer.MAX_VALUE) {
                falseCount++;
            }
            return result;
        }
        return CompilerDirectives.injectBranchProbability(probability(), result);
    }

    private double probability() {
        double sum = (double) trueCount + falseCount;
        return sum == 0 ? 0.5 : Math.clamp(trueCount / sum, 0.001, 0.999);
    }
}
