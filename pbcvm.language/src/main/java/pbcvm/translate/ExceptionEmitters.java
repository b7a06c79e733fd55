package pbcvm.translate;

import pbcvm.bytecode.Opcode;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.exception.CheckEgMatchNode;
import pbcvm.nodes.opcode.exception.CheckExcMatchNode;
import pbcvm.nodes.opcode.exception.PopExceptNode;
import pbcvm.nodes.opcode.exception.PrepReraiseStarNode;
import pbcvm.nodes.opcode.exception.PushExcInfoNode;
import pbcvm.nodes.opcode.exception.RaiseVarargsNode;
import pbcvm.nodes.opcode.exception.ReraiseNode;
import pbcvm.nodes.opcode.with.BeforeAsyncWithNode;
import pbcvm.nodes.opcode.with.BeforeWithNode;
import pbcvm.nodes.opcode.with.WithExceptStartNode;
import pbcvm.nodes.stack.ReadTemporaryNode;

/** Exceptions and context managers. */
final class ExceptionEmitters {
    private ExceptionEmitters() {
    }

    static void register(EmitterTable on) {
        raising(on);
        handling(on);
        managers(on);
    }

    private static void raising(EmitterTable on) {
        on.on(Opcode.RAISE_VARARGS, (b, i) -> {
            OpcodeNode cause = i.operand() == 2 ? b.pop() : null;
            OpcodeNode exception = i.operand() >= 1 ? b.pop() : null;
            b.flush();
            b.terminate(new RaiseVarargsNode(exception, cause, i.offset()));
        });
        on.on(Opcode.RERAISE, (b, i) -> {
            OpcodeNode exception = b.flushToSlots(b.pop());
            int offsetSlot = i.operand() == 0 ? -1 : b.translation.layout.stack(b.depth() - i.operand());
            b.terminate(new ReraiseNode(exception, offsetSlot));
        });
    }

    private static void handling(EmitterTable on) {
        on.on(Opcode.PUSH_EXC_INFO, (b, i) -> {
            b.settle(0);
            OpcodeNode exception = b.pop();
            b.push(new PushExcInfoNode(BlockBuilder.duplicate(exception)));
            b.push(exception);
            // The region around the handler keeps its lowest entry: it must be in place when the next raising happens.
            b.flushToSlots();
        });
        on.on(Opcode.POP_EXCEPT, (b, i) -> b.statement(new PopExceptNode(b.pop())));
        on.on(Opcode.CHECK_EXC_MATCH, (b, i) -> {
            OpcodeNode classes = b.pop();
            if (!BlockBuilder.isMovable(b.peek(0))) {
                classes = b.flushWith(classes);
            }
            b.push(new CheckExcMatchNode(BlockBuilder.duplicate(b.peek(0)), classes));
        });
        on.on(Opcode.CHECK_EG_MATCH, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            LocalSlot rest = b.temporary();
            LocalSlot match = b.temporary();
            b.statement(new CheckEgMatchNode(operands[0], operands[1], rest, match));
            b.push(new ReadTemporaryNode(rest));
            b.push(new ReadTemporaryNode(match));
        });
        on.on(Opcode.PREP_RERAISE_STAR, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.push(new PrepReraiseStarNode(operands[0], operands[1]));
        });
    }

    private static void managers(EmitterTable on) {
        on.on(Opcode.BEFORE_WITH, (b, i) -> {
            OpcodeNode manager = b.pop();
            LocalSlot exit = b.temporary();
            LocalSlot result = b.temporary();
            b.statement(new BeforeWithNode(manager, exit, result));
            b.push(new ReadTemporaryNode(exit));
            b.push(new ReadTemporaryNode(result));
        });
        on.on(Opcode.BEFORE_ASYNC_WITH, (b, i) -> {
            OpcodeNode manager = b.pop();
            LocalSlot exit = b.temporary();
            LocalSlot result = b.temporary();
            b.statement(new BeforeAsyncWithNode(manager, exit, result));
            b.push(new ReadTemporaryNode(exit));
            b.push(new ReadTemporaryNode(result));
        });
        on.on(Opcode.WITH_EXCEPT_START, (b, i) -> {
            b.settle(3);
            b.push(new WithExceptStartNode(BlockBuilder.duplicate(b.peek(3)), BlockBuilder.duplicate(b.peek(0))));
        });
    }
}
