package pbcvm.translate;

import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.build.BuildConstKeyMapNode;
import pbcvm.nodes.opcode.build.BuildListNode;
import pbcvm.nodes.opcode.build.BuildMapNode;
import pbcvm.nodes.opcode.build.BuildSetNode;
import pbcvm.nodes.opcode.build.BuildSliceNode;
import pbcvm.nodes.opcode.build.BuildStringNode;
import pbcvm.nodes.opcode.build.BuildTupleNode;
import pbcvm.nodes.opcode.build.DictMergeNode;
import pbcvm.nodes.opcode.build.DictUpdateNode;
import pbcvm.nodes.opcode.build.ListAppendNode;
import pbcvm.nodes.opcode.build.ListExtendNode;
import pbcvm.nodes.opcode.build.ListToTupleNode;
import pbcvm.nodes.opcode.build.MapAddNode;
import pbcvm.nodes.opcode.build.SetAddNode;
import pbcvm.nodes.opcode.build.SetUpdateNode;
import pbcvm.nodes.opcode.format.FormatValueNode;
import pbcvm.nodes.opcode.load.LoadConstNode;
import pbcvm.nodes.opcode.unpack.UnpackExNode;
import pbcvm.nodes.opcode.unpack.UnpackSequenceNode;
import pbcvm.nodes.stack.ReadTemporaryNode;
import pbcvm.types.singletons.PyNone;

/** Displays, comprehensions, unpacking and f-strings. */
final class BuildEmitters {
    private static final int HAS_SPECIFICATION = 4;

    private BuildEmitters() {
    }

    static void register(EmitterTable on) {
        on.on(Opcode.BUILD_TUPLE, (b, i) -> b.push(new BuildTupleNode(b.pop(i.operand()))));
        on.on(Opcode.BUILD_LIST, (b, i) -> b.push(new BuildListNode(b.pop(i.operand()))));
        on.on(Opcode.BUILD_SET, (b, i) -> b.push(new BuildSetNode(b.pop(i.operand()))));
        on.on(Opcode.BUILD_MAP, (b, i) -> b.push(new BuildMapNode(b.pop(2 * i.operand()))));
        on.on(Opcode.BUILD_CONST_KEY_MAP, (b, i) -> b.push(new BuildConstKeyMapNode(b.pop(i.operand() + 1))));
        on.on(Opcode.BUILD_STRING, (b, i) -> b.push(new BuildStringNode(b.pop(i.operand()))));
        on.on(Opcode.BUILD_SLICE, (b, i) -> {
            OpcodeNode step = i.operand() == 3 ? b.pop() : LoadConstNode.create(PyNone.NONE);
            OpcodeNode[] ends = b.pop(2);
            b.push(new BuildSliceNode(ends[0], ends[1], step));
        });
        on.on(Opcode.LIST_TO_TUPLE, (b, i) -> b.push(new ListToTupleNode(b.pop())));
        extend(on);
        comprehensions(on);
        unpacking(on);
        on.on(Opcode.FORMAT_VALUE, (b, i) -> {
            OpcodeNode specification = (i.operand() & HAS_SPECIFICATION) != 0 ? b.pop() : null;
            b.push(new FormatValueNode(i.operand() & 3, b.pop(), specification));
        });
    }

    /** Containers under construction are on top of the stack, below the operand: operand 1. */
    private static void extend(EmitterTable on) {
        on.on(Opcode.LIST_EXTEND, (b, i) -> change(b, i, ListExtendNode::new));
        on.on(Opcode.SET_UPDATE, (b, i) -> change(b, i, SetUpdateNode::new));
        on.on(Opcode.DICT_UPDATE, (b, i) -> change(b, i, DictUpdateNode::new));
        on.on(Opcode.DICT_MERGE, (b, i) -> {
            OpcodeNode mapping = b.pop();
            int distance = i.operand() - 1;
            if (!BlockBuilder.isMovable(b.peek(distance + 2))) {
                mapping = b.flushWith(mapping);
            }
            OpcodeNode callable = BlockBuilder.duplicate(b.peek(distance + 2));
            if (distance == 0) {
                b.push(new DictMergeNode(callable, b.pop(), mapping));
            } else {
                OpcodeNode operand = b.flushWith(mapping);
                b.statement(new DictMergeNode(callable, BlockBuilder.duplicate(b.peek(distance)), operand));
            }
        });
    }

    /** Makes the node that changes a container and gives it. */
    private interface Change {
        OpcodeNode create(OpcodeNode container, OpcodeNode operand);
    }

    private static void change(BlockBuilder b, Instruction i, Change make) {
        OpcodeNode operand = b.pop();
        if (i.operand() == 1) {
            b.push(make.create(b.pop(), operand));
        } else {
            OpcodeNode kept = b.flushWith(operand);
            b.statement(make.create(BlockBuilder.duplicate(b.peek(i.operand() - 1)), kept));
        }
    }

    private static void comprehensions(EmitterTable on) {
        on.on(Opcode.LIST_APPEND, (b, i) -> {
            OpcodeNode element = b.flushWith(b.pop());
            b.statement(new ListAppendNode(BlockBuilder.duplicate(b.peek(i.operand() - 1)), element));
        });
        on.on(Opcode.SET_ADD, (b, i) -> {
            OpcodeNode element = b.flushWith(b.pop());
            b.statement(new SetAddNode(BlockBuilder.duplicate(b.peek(i.operand() - 1)), element));
        });
        on.on(Opcode.MAP_ADD, (b, i) -> {
            b.settle(1);
            OpcodeNode value = b.pop();
            OpcodeNode key = b.pop();
            b.flush();
            b.statement(new MapAddNode(BlockBuilder.duplicate(b.peek(i.operand() - 1)), key, value));
        });
    }

    private static void unpacking(EmitterTable on) {
        on.on(Opcode.UNPACK_SEQUENCE, (b, i) -> {
            OpcodeNode sequence = b.pop();
            LocalSlot[] targets = temporaries(b, i.operand());
            b.statement(new UnpackSequenceNode(sequence, targets));
            pushReversed(b, targets);
        });
        on.on(Opcode.UNPACK_EX, (b, i) -> {
            int before = i.operand() & 0xff;
            int after = i.operand() >> 8;
            OpcodeNode iterable = b.pop();
            LocalSlot[] targets = temporaries(b, before + after + 1);
            b.statement(new UnpackExNode(iterable, before, after, targets));
            pushReversed(b, targets);
        });
    }

    private static LocalSlot[] temporaries(BlockBuilder b, int count) {
        LocalSlot[] result = new LocalSlot[count];
        for (int i = 0; i < count; i++) {
            result[i] = b.temporary();
        }
        return result;
    }

    private static void pushReversed(BlockBuilder b, LocalSlot[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            b.push(new ReadTemporaryNode(values[i]));
        }
    }
}
