package pbcvm.translate;

import pbcvm.bytecode.Opcode;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.stack.CopyNode;
import pbcvm.nodes.opcode.stack.PrintExprNode;
import pbcvm.nodes.opcode.stack.PushNullNode;
import pbcvm.nodes.opcode.stack.SwapNode;
import pbcvm.nodes.stack.ReadTemporaryNode;

/**
 * Moves on the operand stack: of values that are there already they cost nothing, others are evaluated on the way. And
 * opcodes that carry data only.
 */
final class StackEmitters {
    private StackEmitters() {
    }

    static void register(EmitterTable on) {
        on.on(Opcode.NOP, (b, i) -> {
        });
        on.on(Opcode.CACHE, (b, i) -> {
        });
        on.on(Opcode.EXTENDED_ARG, (b, i) -> {
        });
        on.on(Opcode.PRECALL, (b, i) -> {
        });
        on.on(Opcode.POP_TOP, (b, i) -> b.drop(b.pop()));
        on.on(Opcode.PUSH_NULL, (b, i) -> b.push(new PushNullNode()));
        on.on(Opcode.PRINT_EXPR, (b, i) -> b.statement(new PrintExprNode(b.pop())));
        on.on(Opcode.COPY, (b, i) -> copy(b, i.operand()));
        on.on(Opcode.SWAP, (b, i) -> swap(b, i.operand()));
    }

    private static void copy(BlockBuilder b, int position) {
        int distance = position - 1;
        OpcodeNode entry = b.peek(distance);
        if (isTree(entry)) {
            LocalSlot temporary = b.temporary();
            b.set(distance, new CopyNode(entry, temporary).at(entry.offset()));
            b.push(new ReadTemporaryNode(temporary));
            return;
        }
        if (!BlockBuilder.isMovable(entry)) {
            b.flush();
        }
        b.push(BlockBuilder.duplicate(b.peek(distance)));
    }

    private static void swap(BlockBuilder b, int position) {
        int distance = position - 1;
        OpcodeNode top = b.peek(0);
        if (distance == 1 && isTree(top) && !isPending(b.peek(1))) {
            LocalSlot temporary = b.temporary();
            b.set(1, new SwapNode(b.peek(1), top, temporary).at(top.offset()));
            b.set(0, new ReadTemporaryNode(temporary));
            return;
        }
        b.settle(distance);
        top = b.peek(0);
        b.set(0, b.peek(distance));
        b.set(distance, top);
    }

    /** Whether an entry has yet to be evaluated, to one value. */
    private static boolean isTree(OpcodeNode entry) {
        return !BlockBuilder.isMovable(entry) && !isPending(entry);
    }

    private static boolean isPending(OpcodeNode entry) {
        return entry instanceof PendingMethodNode || entry instanceof PendingReceiverNode;
    }
}
