package pbcvm.flow;

import java.util.BitSet;
import java.util.List;
import pbcvm.bytecode.Instruction;

/** The instructions of a code object by offset, and where jumps lead. */
final class InstructionMap {

    private final List<Instruction> instructions;
    private final int[] indexByOffset;
    private final BitSet targets = new BitSet();
    private final BitSet finallyClauses = new BitSet();

    InstructionMap(List<Instruction> instructions, int codeLength) {
        this.instructions = instructions;
        this.indexByOffset = new int[codeLength];
        for (int i = 0; i < instructions.size(); i++) {
            indexByOffset[instructions.get(i).start()] = i + 1;
        }
    }

    int size() {
        return instructions.size();
    }

    Instruction get(int index) {
        return instructions.get(index);
    }

    /** Number of the instruction that starts at an offset, -1 if none does. */
    int indexAt(int offset) {
        return offset >= 0 && offset < indexByOffset.length ? indexByOffset[offset] - 1 : -1;
    }

    /** Notes that execution may come to an instruction from elsewhere than the one before it. */
    void markTarget(int index) {
        targets.set(index);
    }

    boolean isTarget(int index) {
        return targets.get(index);
    }

    /** Notes that a finally clause starts here which is told the reason it runs for. */
    void markFinally(int index) {
        finallyClauses.set(index);
    }

    boolean isFinally(int index) {
        return finallyClauses.get(index);
    }

    /** The instruction before this one if execution always comes from there, else {@code null}. */
    Instruction onlyPredecessor(int index) {
        return index > 0 && !isTarget(index) ? get(index - 1) : null;
    }

    /** The instruction behind this one if nothing else leads there, else {@code null}. */
    Instruction onlySuccessor(int index) {
        return index + 1 < size() && !isTarget(index + 1) ? get(index + 1) : null;
    }
}
