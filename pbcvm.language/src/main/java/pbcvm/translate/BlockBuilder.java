package pbcvm.translate;

import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.NodeVisitor;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import pbcvm.bytecode.Instruction;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.Block;
import pbcvm.nodes.control.FallThroughNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.nodes.opcode.generator.ResumeNode;
import pbcvm.nodes.opcode.load.LoadConstNode;
import pbcvm.nodes.opcode.load.LoadFastNode;
import pbcvm.nodes.opcode.stack.PopTopNode;
import pbcvm.nodes.opcode.stack.PushNullNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.nodes.stack.ReadStackNode;
import pbcvm.nodes.stack.ReadTemporaryNode;
import pbcvm.nodes.stack.WriteStackNode;
import pbcvm.operation.Calls;
import pbcvm.operation.truth.TruthNode;

/**
 * Builds one block by running its instructions on a symbolic stack: an entry is the tree that computes the value, not
 * yet
 * evaluated. Before anything with an effect happens, pending trees are flushed into temporaries, oldest first, so that
 * the
 * order of evaluation stays that of the bytecode.
 */
final class BlockBuilder {
    final CodeTranslation translation;
    private final List<OpcodeNode> stack = new ArrayList<>();
    private final List<OpcodeNode> statements = new ArrayList<>();
    private TerminatorNode terminator;
    private Instruction current;
    private int temporaries;
    private TruffleString[] keywordNames = Calls.NO_NAMES;

    BlockBuilder(CodeTranslation translation, int depth) {
        this.translation = translation;
        for (int i = 0; i < depth; i++) {
            stack.add(new ReadStackNode(translation.layout.stack(i)));
        }
    }

    void beginResumed(pbcvm.types.generators.ResumePoint point) {
        statements.add(new ResumeNode(point));
    }

    void emit(Instruction instruction) {
        current = instruction;
        EmitterTable.of(instruction.opcode()).emit(this, instruction);
    }

    /** The finished block; without a terminator of its own it falls through behind {@code last}. */
    Block finish(Instruction last, int handler, int handlerSlot, int offsetSlot, int start) {
        if (terminator == null) {
            flushToSlots();
            terminate(new FallThroughNode(translation.edgeBehind(last, depth())));
        }
        return new Block(statements.toArray(OpcodeNode[]::new), terminator, handler, handlerSlot, offsetSlot,
                start);
    }

    // -- Stack --------------------------------------------------------------------------------------------------------

    int depth() {
        return stack.size();
    }

    /** Pushes a tree that computes a value. */
    void push(OpcodeNode node) {
        if (node.offset() < 0 && current != null) {
            node.at(current.offset());
        }
        stack.add(node);
    }

    OpcodeNode pop() {
        return stack.remove(stack.size() - 1);
    }

    /** The entry {@code distance} below the top (0 is the top). */
    OpcodeNode peek(int distance) {
        return stack.get(stack.size() - 1 - distance);
    }

    /** Pops {@code count} entries; the lowest comes first. */
    OpcodeNode[] pop(int count) {
        OpcodeNode[] result = new OpcodeNode[count];
        for (int i = count - 1; i >= 0; i--) {
            result[i] = pop();
        }
        return result;
    }

    TruthNode popTruth() {
        return new TruthNode(pop(), current.offset());
    }

    // -- Effects ------------------------------------------------------------------------------------------------------

    /** Appends a statement after everything that is pending. */
    void statement(OpcodeNode node) {
        flush();
        append(node);
    }

    /** Appends an assignment to a variable: entries that do not depend on it and have no effect may stay pending. */
    void assign(LocalSlot local, OpcodeNode node) {
        boolean pending = false;
        for (OpcodeNode entry : stack) {
            pending |= !isMovable(entry) || entry instanceof LoadFastNode load && load.local() == local;
        }
        if (pending) {
            flushAll(local);
        }
        append(node);
    }

    private void append(OpcodeNode node) {
        if (node.offset() < 0) {
            node.at(current.offset());
        }
        statements.add(node);
    }

    /** Evaluates a value and drops it. */
    void drop(OpcodeNode node) {
        if (!isMovable(node) || node instanceof LoadFastNode) {
            statement(new PopTopNode(node));
        }
    }

    /** Whether evaluating the entry later, or twice, or never, makes no difference (until its variable is assigned). */
    static boolean isMovable(OpcodeNode node) {
        return node instanceof LoadConstNode || node instanceof ReadStackNode || node instanceof ReadTemporaryNode
                || node instanceof PushNullNode || node instanceof LoadFastNode;
    }

    /** Evaluates what is pending into temporaries, oldest first. */
    void flush() {
        flushAll(null);
    }

    private void flushAll(LocalSlot assigned) {
        for (int i = 0; i < stack.size(); i++) {
            OpcodeNode entry = stack.get(i);
            boolean stale = entry instanceof LoadFastNode load && load.local() == assigned;
            if (entry instanceof PendingMethodNode method) {
                OpcodeNode[] parts = CallEmitters.split(this, method);
                stack.set(i, parts[0]);
                stack.set(i + 1, parts[1]);
            } else if (!isMovable(entry) || stale) {
                stack.set(i, keep(entry));
            }
        }
    }

    /** Evaluates what is pending, then, unless it is movable, the operand that was popped before. */
    OpcodeNode flushWith(OpcodeNode operand) {
        boolean pending = false;
        for (OpcodeNode entry : stack) {
            pending |= !isMovable(entry);
        }
        if (!pending) {
            return operand;
        }
        flush();
        return isMovable(operand) ? operand : keep(operand);
    }

    /** Appends a statement without flushing. */
    void appendNow(OpcodeNode node) {
        statements.add(node);
    }

    /** For a terminator that leaves the block's stack behind: evaluates what is pending before its operand. */
    OpcodeNode flushOperand(OpcodeNode operand) {
        flush();
        return operand;
    }

    /** Evaluates a tree into a temporary now and gives the node that reads it. */
    OpcodeNode keep(OpcodeNode entry) {
        LocalSlot temporary = temporary();
        statements.add(new StoreFastNode(temporary, entry));
        return new ReadTemporaryNode(temporary);
    }

    /** A new variable of this block. */
    LocalSlot temporary() {
        return translation.layout.temporary(temporaries++);
    }

    /** A second node for the same value as a movable entry. */
    static OpcodeNode duplicate(OpcodeNode entry) {
        return ((OpcodeNode) entry.copy());
    }

    /** Makes all entries from {@code distance} below the top upwards movable. */
    void settle(int distance) {
        for (int i = stack.size() - 1 - distance; i < stack.size(); i++) {
            if (!isMovable(stack.get(i))) {
                flush();
                return;
            }
        }
    }

    void set(int distance, OpcodeNode entry) {
        stack.set(stack.size() - 1 - distance, entry);
    }

    // -- The end of a block -------------------------------------------------------------------------------------------

    void terminate(TerminatorNode node) {
        terminator = node;
    }

    /** Brings every entry into its stack slot, where the next block finds it. */
    void flushToSlots() {
        flushToSlots(null);
    }

    /**
     * Brings every entry into its stack slot; {@code operand}, popped before, is evaluated after them. Gives the
     * operand,
     * or a node that reads it from a temporary when one of the slots it reads is overwritten.
     */
    OpcodeNode flushToSlots(OpcodeNode operand) {
        for (OpcodeNode entry : stack) {
            if (entry instanceof PendingMethodNode) {
                flush();
                break;
            }
        }
        boolean conflict = operand != null && readsMovedSlot(operand, -1);
        for (int i = 0; i < stack.size() && !conflict; i++) {
            conflict = !isInPlace(i) && readsMovedSlot(stack.get(i), i);
        }
        OpcodeNode result = operand;
        if (conflict) {
            for (int i = 0; i < stack.size(); i++) {
                if (!isInPlace(i)) {
                    stack.set(i, keep(stack.get(i)));
                }
            }
            result = operand == null ? null : keep(operand);
        }
        for (int i = 0; i < stack.size(); i++) {
            if (!isInPlace(i)) {
                int slot = translation.layout.stack(i);
                statements.add(new WriteStackNode(slot, stack.get(i)));
                stack.set(i, new ReadStackNode(slot));
            }
        }
        return result;
    }

    private boolean isInPlace(int position) {
        return stack.get(position) instanceof ReadStackNode read
                && read.slot() == translation.layout.stack(position);
    }

    /** Whether a tree reads a stack slot, other than that of its own position, that gets a new value. */
    private boolean readsMovedSlot(OpcodeNode tree, int own) {
        boolean[] found = new boolean[1];
        NodeVisitor visitor = node -> {
            if (node instanceof ReadStackNode read) {
                int position = translation.layout.depthOf(read.slot());
                if (position >= 0 && position != own && position < stack.size() && !isInPlace(position)) {
                    found[0] = true;
                }
            }
            return !found[0];
        };
        tree.accept(visitor);
        return found[0];
    }

    // -- Keyword names of the next call -------------------------------------------------------------------------------

    void setKeywordNames(TruffleString[] names) {
        keywordNames = names;
    }

    TruffleString[] takeKeywordNames() {
        TruffleString[] names = keywordNames;
        keywordNames = Calls.NO_NAMES;
        return names;
    }

    /** For messages of broken invariants. */
    @Override
    public String toString() {
        return current + " " + stack.stream().map(NodeUtil::printCompactTreeToString).toList();
    }
}
