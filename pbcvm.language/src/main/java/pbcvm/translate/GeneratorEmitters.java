package pbcvm.translate;

import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode.Edge;
import pbcvm.nodes.opcode.async.AsyncGenWrapNode;
import pbcvm.nodes.opcode.async.EndAsyncForNode;
import pbcvm.nodes.opcode.async.GetAiterNode;
import pbcvm.nodes.opcode.async.GetAnextNode;
import pbcvm.nodes.opcode.async.GetAwaitableNode;
import pbcvm.nodes.opcode.generator.GetYieldFromIterNode;
import pbcvm.nodes.opcode.generator.ReturnGeneratorNode;
import pbcvm.nodes.opcode.generator.SendNode;
import pbcvm.nodes.opcode.generator.YieldValueNode;
import pbcvm.code.CodeObject;
import pbcvm.types.generators.ResumePoint;

/** Generators, coroutines and asynchronous iteration. */
final class GeneratorEmitters {
    private GeneratorEmitters() {
    }

    static void register(EmitterTable on) {
        on.on(Opcode.RESUME, (b, i) -> {
        });
        on.on(Opcode.RETURN_GENERATOR, (b, i) -> {
            b.flushToSlots();
            int depth = b.depth() + 1;
            Edge next = b.translation.edgeBehind(i, depth);
            ResumePoint start = b.translation.resumePoint(next.block(), depth, i.offset(), -1, null);
            b.terminate(new ReturnGeneratorNode(b.translation.code, start));
        });
        on.on(Opcode.YIELD_VALUE, GeneratorEmitters::yieldValue);
        on.on(Opcode.SEND, GeneratorEmitters::send);
        on.on(Opcode.GET_YIELD_FROM_ITER, (b, i) -> b.push(new GetYieldFromIterNode(
                b.translation.code.code.hasFlag(CodeObject.COROUTINE)
                        || b.translation.code.code.hasFlag(CodeObject.ITERABLE_COROUTINE),
                b.pop())));
        async(on);
    }

    private static void yieldValue(BlockBuilder b, Instruction i) {
        OpcodeNode value = b.flushToSlots(b.pop());
        int depth = b.depth() + 1;
        CodeTranslation t = b.translation;
        Edge next = t.edgeBehind(i, depth);
        ResumePoint exit = null;
        int receiverSlot = -1;
        Instruction send = t.sendAround(i);
        if (send != null) {
            receiverSlot = t.layout.stack(depth - 2);
            int exitBlock = t.blockAt(t.map.indexOf(send.target()), depth - 1);
            exit = t.delegationExit(exitBlock, depth - 1, i.offset());
        }
        b.terminate(new YieldValueNode(value, t.resumePoint(next.block(), depth, i.offset(), receiverSlot, exit)));
    }

    private static void send(BlockBuilder b, Instruction i) {
        b.flushToSlots();
        int depth = b.depth();
        CodeTranslation t = b.translation;
        b.terminate(new SendNode(t.layout.stack(depth - 2), t.layout.stack(depth - 1), i.offset(),
                t.edgeBehind(i, depth), t.edgeTo(i, i.target(), depth - 1)));
    }

    private static void async(EmitterTable on) {
        on.on(Opcode.GET_AITER, (b, i) -> b.push(new GetAiterNode(b.pop())));
        on.on(Opcode.GET_ANEXT, (b, i) -> {
            if (!BlockBuilder.isMovable(b.peek(0))) {
                b.flush();
            }
            b.push(new GetAnextNode(BlockBuilder.duplicate(b.peek(0))));
        });
        on.on(Opcode.GET_AWAITABLE, (b, i) -> b.push(new GetAwaitableNode(i.operand(), b.pop())));
        on.on(Opcode.ASYNC_GEN_WRAP, (b, i) -> b.push(new AsyncGenWrapNode(b.pop())));
        on.on(Opcode.END_ASYNC_FOR, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.statement(new EndAsyncForNode(operands[0], operands[1]));
        });
    }
}
