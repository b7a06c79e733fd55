package pbcvm.translate;

import pbcvm.bytecode.Opcode;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.binary.BinaryOpNode;
import pbcvm.nodes.opcode.compare.CompareOpNodeGen;
import pbcvm.nodes.opcode.compare.ContainsOpNode;
import pbcvm.nodes.opcode.compare.IsOpNode;
import pbcvm.nodes.opcode.match.GetLenNode;
import pbcvm.nodes.opcode.match.MatchClassNode;
import pbcvm.nodes.opcode.match.MatchKeysNode;
import pbcvm.nodes.opcode.match.MatchMappingNode;
import pbcvm.nodes.opcode.match.MatchSequenceNode;
import pbcvm.nodes.opcode.subscript.BinarySubscrNodeGen;
import pbcvm.nodes.opcode.subscript.DeleteSubscrNode;
import pbcvm.nodes.opcode.subscript.StoreSubscrNodeGen;
import pbcvm.nodes.opcode.unary.UnaryInvertNodeGen;
import pbcvm.nodes.opcode.unary.UnaryNegativeNodeGen;
import pbcvm.nodes.opcode.unary.UnaryNotNode;
import pbcvm.nodes.opcode.unary.UnaryPositiveNodeGen;
import pbcvm.operation.CompareOperator;

/** Operators, comparisons, subscripts and pattern matching. */
final class OperatorEmitters {
    private static final CompareOperator[] COMPARISONS = CompareOperator.values();

    private OperatorEmitters() {
    }

    static void register(EmitterTable on) {
        on.on(Opcode.UNARY_POSITIVE, (b, i) -> b.push(UnaryPositiveNodeGen.create(b.pop())));
        on.on(Opcode.UNARY_NEGATIVE, (b, i) -> b.push(UnaryNegativeNodeGen.create(b.pop())));
        on.on(Opcode.UNARY_INVERT, (b, i) -> b.push(UnaryInvertNodeGen.create(b.pop())));
        on.on(Opcode.UNARY_NOT, (b, i) -> b.push(new UnaryNotNode(b.popTruth())));
        binary(on);
        subscripts(on);
        patterns(on);
    }

    private static void binary(EmitterTable on) {
        on.on(Opcode.BINARY_OP, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.push(BinaryOpNode.create(i.operand(), operands[0], operands[1]));
        });
        on.on(Opcode.COMPARE_OP, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.push(CompareOpNodeGen.create(COMPARISONS[i.operand()], operands[0], operands[1]));
        });
        on.on(Opcode.IS_OP, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.push(new IsOpNode(i.operand() == 1, operands[0], operands[1]));
        });
        on.on(Opcode.CONTAINS_OP, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.push(new ContainsOpNode(i.operand() == 1, operands[0], operands[1]));
        });
    }

    private static void subscripts(EmitterTable on) {
        on.on(Opcode.BINARY_SUBSCR, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.push(BinarySubscrNodeGen.create(operands[0], operands[1]));
        });
        on.on(Opcode.STORE_SUBSCR, (b, i) -> {
            OpcodeNode[] operands = b.pop(3);
            b.statement(StoreSubscrNodeGen.create(operands[0], operands[1], operands[2]));
        });
        on.on(Opcode.DELETE_SUBSCR, (b, i) -> {
            OpcodeNode[] operands = b.pop(2);
            b.statement(new DeleteSubscrNode(operands[0], operands[1]));
        });
    }

    private static void patterns(EmitterTable on) {
        on.on(Opcode.GET_LEN, (b, i) -> b.push(new GetLenNode(subject(b, 0))));
        on.on(Opcode.MATCH_MAPPING, (b, i) -> b.push(new MatchMappingNode(subject(b, 0))));
        on.on(Opcode.MATCH_SEQUENCE, (b, i) -> b.push(new MatchSequenceNode(subject(b, 0))));
        on.on(Opcode.MATCH_KEYS, (b, i) -> b.push(new MatchKeysNode(subject(b, 1), subject(b, 0))));
        on.on(Opcode.MATCH_CLASS, (b, i) -> {
            OpcodeNode[] operands = b.pop(3);
            b.push(new MatchClassNode(i.operand(), operands[0], operands[1], operands[2]));
        });
    }

    /** A second node for an entry that stays on the stack. */
    private static OpcodeNode subject(BlockBuilder b, int distance) {
        if (!BlockBuilder.isMovable(b.peek(distance))) {
            b.flush();
        }
        return BlockBuilder.duplicate(b.peek(distance));
    }
}
