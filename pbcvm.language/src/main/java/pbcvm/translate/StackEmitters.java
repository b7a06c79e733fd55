package pbcvm.translate;

import pbcvm.bytecode.Opcode;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.stack.PrintExprNode;
import pbcvm.nodes.opcode.stack.PushNullNode;

/** Moves on the operand stack, which cost nothing, and opcodes that carry data only. */
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
        if (!BlockBuilder.isMovable(b.peek(distance))) {
            b.flush();
        }
        b.push(BlockBuilder.duplicate(b.peek(distance)));
    }

    private static void swap(BlockBuilder b, int position) {
        int distance = position - 1;
        b.settle(distance);
        OpcodeNode top = b.peek(0);
        b.set(0, b.peek(distance));
        b.set(distance, top);
    }
}
