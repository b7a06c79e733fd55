package pbcvm.translate;

import java.util.List;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.nodes.control.TerminatorNode.Edge;
import pbcvm.nodes.opcode.jump.JumpBackwardNoInterruptNode;
import pbcvm.nodes.opcode.jump.JumpBackwardNode;
import pbcvm.nodes.opcode.jump.JumpForwardNode;
import pbcvm.nodes.opcode.jump.JumpIfFalseOrPopNode;
import pbcvm.nodes.opcode.jump.JumpIfTrueOrPopNode;
import pbcvm.nodes.opcode.jump.PopJumpBackwardIfFalseNode;
import pbcvm.nodes.opcode.jump.PopJumpBackwardIfNoneNode;
import pbcvm.nodes.opcode.jump.PopJumpBackwardIfNotNoneNode;
import pbcvm.nodes.opcode.jump.PopJumpBackwardIfTrueNode;
import pbcvm.nodes.opcode.jump.PopJumpForwardIfFalseNode;
import pbcvm.nodes.opcode.jump.PopJumpForwardIfNoneNode;
import pbcvm.nodes.opcode.jump.PopJumpForwardIfNotNoneNode;
import pbcvm.nodes.opcode.jump.PopJumpForwardIfTrueNode;
import pbcvm.nodes.opcode.loop.ForIterNode;
import pbcvm.nodes.opcode.loop.GetIterNode;
import pbcvm.nodes.stack.ReadStackNode;
import pbcvm.nodes.stack.WriteStackNode;
import pbcvm.operation.truth.TruthNode;

/** Jumps and loops. */
final class JumpEmitters {
    private JumpEmitters() {
    }

    /** Makes a branch from a truth test. */
    private interface TruthBranch {
        TerminatorNode create(TruthNode condition, Edge whenTrue, Edge whenFalse);
    }

    /** Makes a branch from a value compared with None. */
    private interface NoneBranch {
        TerminatorNode create(OpcodeNode value, Edge whenNone, Edge otherwise);
    }

    /** Makes a branch that keeps its value. */
    private interface KeepingBranch {
        TerminatorNode create(OpcodeNode store, TruthNode condition, Edge whenTrue, Edge whenFalse);
    }

    static void register(EmitterTable on) {
        jump(on, Opcode.JUMP_FORWARD, JumpForwardNode::new);
        jump(on, Opcode.JUMP_BACKWARD, JumpBackwardNode::new);
        jump(on, Opcode.JUMP_BACKWARD_NO_INTERRUPT, JumpBackwardNoInterruptNode::new);
        truth(on, Opcode.POP_JUMP_FORWARD_IF_TRUE, true, PopJumpForwardIfTrueNode::new);
        truth(on, Opcode.POP_JUMP_FORWARD_IF_FALSE, false, PopJumpForwardIfFalseNode::new);
        truth(on, Opcode.POP_JUMP_BACKWARD_IF_TRUE, true, PopJumpBackwardIfTrueNode::new);
        truth(on, Opcode.POP_JUMP_BACKWARD_IF_FALSE, false, PopJumpBackwardIfFalseNode::new);
        none(on, Opcode.POP_JUMP_FORWARD_IF_NONE, true, PopJumpForwardIfNoneNode::new);
        none(on, Opcode.POP_JUMP_FORWARD_IF_NOT_NONE, false, PopJumpForwardIfNotNoneNode::new);
        none(on, Opcode.POP_JUMP_BACKWARD_IF_NONE, true, PopJumpBackwardIfNoneNode::new);
        none(on, Opcode.POP_JUMP_BACKWARD_IF_NOT_NONE, false, PopJumpBackwardIfNotNoneNode::new);
        keeping(on, Opcode.JUMP_IF_TRUE_OR_POP, true, JumpIfTrueOrPopNode::new);
        keeping(on, Opcode.JUMP_IF_FALSE_OR_POP, false, JumpIfFalseOrPopNode::new);
        on.on(Opcode.GET_ITER, (b, i) -> b.push(new GetIterNode(b.pop())));
        on.on(Opcode.FOR_ITER, JumpEmitters::forIter);
    }

    private static void jump(EmitterTable on, Opcode opcode, java.util.function.Function<Edge, TerminatorNode> make) {
        on.on(opcode, (b, i) -> {
            b.flushToSlots();
            b.terminate(make.apply(b.translation.edgeTo(i, i.target(), b.depth())));
        });
    }

    private static void truth(EmitterTable on, Opcode opcode, boolean jumpsWhen, TruthBranch make) {
        on.on(opcode, (b, i) -> {
            OpcodeNode value = b.flushToSlots(b.pop());
            Edge jump = b.translation.edgeTo(i, i.target(), b.depth());
            Edge behind = b.translation.edgeBehind(i, b.depth());
            TruthNode condition = new TruthNode(value, i.offset());
            b.terminate(jumpsWhen ? make.create(condition, jump, behind) : make.create(condition, behind, jump));
        });
    }

    private static void none(EmitterTable on, Opcode opcode, boolean jumpsWhen, NoneBranch make) {
        on.on(opcode, (b, i) -> {
            OpcodeNode value = b.flushToSlots(b.pop());
            Edge jump = b.translation.edgeTo(i, i.target(), b.depth());
            Edge behind = b.translation.edgeBehind(i, b.depth());
            b.terminate(jumpsWhen ? make.create(value, jump, behind) : make.create(value, behind, jump));
        });
    }

    private static void keeping(EmitterTable on, Opcode opcode, boolean jumpsWhen, KeepingBranch make) {
        on.on(opcode, (b, i) -> {
            OpcodeNode value = b.flushToSlots(b.pop());
            int slot = b.translation.layout.stack(b.depth());
            Edge jump = b.translation.edgeTo(i, i.target(), b.depth() + 1);
            Edge behind = b.translation.edgeBehind(i, b.depth());
            OpcodeNode store = new WriteStackNode(slot, value);
            TruthNode condition = new TruthNode(new ReadStackNode(slot), i.offset());
            b.terminate(jumpsWhen ? make.create(store, condition, jump, behind)
                    : make.create(store, condition, behind, jump));
        });
    }

    private static void forIter(BlockBuilder b, Instruction i) {
        b.flushToSlots();
        int depth = b.depth();
        CodeTranslation t = b.translation;
        List<Instruction> all = t.instructions;
        Instruction next = all.get(all.indexOf(i) + 1);
        Edge body;
        LocalSlot variable = null;
        boolean fused = next.opcode() == Opcode.STORE_FAST && t.map.isFallThroughOnly(next.start())
                && !t.layout.isCell(next.operand());
        if (fused) {
            variable = t.layout.local(next.operand());
            body = t.edgeBehind(i, depth);
            t.skipFirstBehind(body.block());
        } else {
            body = t.edgeBehind(i, depth + 1);
        }
        Edge exit = t.edgeTo(i, i.target(), depth - 1);
        b.terminate(new ForIterNode(t.layout.stack(depth - 1), t.layout.stack(depth), variable, i.offset(), body,
                exit));
    }
}
