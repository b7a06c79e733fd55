package pbcvm.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pbcvm.PbcvmContext;
import pbcvm.bytecode.Decoder;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.PythonRootNode;
import pbcvm.nodes.control.Block;
import pbcvm.nodes.control.BlockDispatchNode;
import pbcvm.nodes.control.TerminatorNode.Edge;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.nodes.stack.ArgumentNode;
import pbcvm.nodes.stack.WriteStackNode;
import pbcvm.operation.call.CallTargetNode.SuperSlots;
import pbcvm.operation.call.FunctionArguments;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCode;
import pbcvm.types.generators.ResumePoint;
import pbcvm.types.modules.PyModule;

/** Turns one code object into a call target. The code has been verified. */
public final class CodeTranslation {
    final PyCode code;
    final PyDict globals;
    final PyDict builtins;
    final FrameLayout layout;
    final BlockMap map;
    final List<Instruction> instructions;
    private final Map<Integer, Integer> blockIndex = new HashMap<>();
    private final List<Pending> order = new ArrayList<>();
    private final Deque<Pending> work = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<ResumePoint> resumePoints = new ArrayList<>();

    /** A block to be built: its first instruction, the stack depth on entry, and how it is entered. */
    private static final class Pending {
        final int index;
        final int instruction;
        final int depth;
        boolean skipFirst;
        ResumePoint resumedAt;

        Pending(int index, int instruction, int depth) {
            this.index = index;
            this.instruction = instruction;
            this.depth = depth;
        }
    }

    private CodeTranslation(PyCode code, PyDict globals) {
        this.code = code;
        this.globals = globals;
        this.builtins = builtinsOf(globals);
        this.layout = new FrameLayout(code.code);
        this.instructions = Decoder.decode(code.code);
        this.map = new BlockMap(code.code, instructions);
    }

    /** The call target that runs {@code code} with these globals. */
    public static RootCallTarget translate(PyCode code, PyDict globals) {
        return new CodeTranslation(code, globals).build();
    }

    private static PyDict builtinsOf(PyDict globals) {
        Object found = globals.get("__builtins__");
        if (found instanceof PyModule module) {
            return module.namespace();
        }
        return found instanceof PyDict dict ? dict : PbcvmContext.get().builtins().namespace();
    }

    private RootCallTarget build() {
        blockAt(0, 0);
        while (!work.isEmpty()) {
            Pending pending = work.remove();
            Block block = buildBlock(pending);
            while (blocks.size() <= pending.index) {
                blocks.add(null);
            }
            blocks.set(pending.index, block);
        }
        OpcodeNode[] prologue = prologue();
        BlockDispatchNode body = new BlockDispatchNode(blocks.toArray(Block[]::new));
        PythonRootNode root = new PythonRootNode(PbcvmContext.get(), code, globals, layout.descriptor(), prologue, body,
                isGenerator());
        for (ResumePoint point : resumePoints) {
            point.setRoot(root);
        }
        return root.getCallTarget();
    }

    /** Whether the code's frame outlives a call. */
    boolean isGenerator() {
        return code.code.hasFlag(CodeObject.GENERATOR) || code.code.hasFlag(CodeObject.COROUTINE)
                || code.code.hasFlag(CodeObject.ASYNC_GENERATOR)
                || code.code.hasFlag(CodeObject.ITERABLE_COROUTINE);
    }

    /** Index of the block that begins at an instruction, with a stack of this depth on entry. */
    int blockAt(int instruction, int depth) {
        Integer known = blockIndex.get(instruction);
        if (known != null) {
            return known;
        }
        Pending pending = new Pending(order.size(), instruction, depth);
        order.add(pending);
        blockIndex.put(instruction, pending.index);
        work.add(pending);
        return pending.index;
    }

    /** The edge from an instruction to the block at a byte offset. */
    Edge edgeTo(Instruction from, int offset, int depth) {
        return new Edge(blockAt(map.indexOf(offset), depth), offset <= from.offset());
    }

    /** The edge from an instruction to the one behind it. */
    Edge edgeBehind(Instruction from, int depth) {
        return new Edge(blockAt(instructions.indexOf(from) + 1, depth), false);
    }

    /** Lets the block behind {@code from} begin with its second instruction. */
    void skipFirstBehind(int block) {
        order.get(block).skipFirst = true;
    }

    /** Registers the place where a suspended generator goes on: block {@code block}, with the value sent in a slot. */
    ResumePoint resumePoint(int block, int depth, int offset, int receiverSlot, ResumePoint exit) {
        ResumePoint point = new ResumePoint(block, layout.stack(depth - 1), offset, receiverSlot, exit);
        resumePoints.add(point);
        order.get(block).resumedAt = point;
        return point;
    }

    /** Where a generator goes on when the iterator it delegates to has ended while an exception was thrown into it. */
    ResumePoint delegationExit(int block, int depth, int offset) {
        ResumePoint point = new ResumePoint(block, layout.stack(depth - 1), offset, -1, null);
        resumePoints.add(point);
        return point;
    }

    /** The SEND of the loop a YIELD_VALUE belongs to: it stands right before it; null for a plain yield. */
    Instruction sendAround(Instruction yield) {
        int index = instructions.indexOf(yield);
        return index > 0 && instructions.get(index - 1).opcode() == Opcode.SEND ? instructions.get(index - 1) : null;
    }

    private Block buildBlock(Pending pending) {
        List<Instruction> body = map.instructionsFrom(pending.instruction);
        Instruction first = body.get(0);
        ExceptionTable.Entry entry = map.handlerAt(first.offset());
        int handler = -1;
        int handlerSlot = -1;
        int offsetSlot = -1;
        if (entry != null) {
            int depth = entry.depth() + (entry.lasti() ? 1 : 0);
            handler = blockAt(map.indexOf(entry.target()), depth + 1);
            handlerSlot = layout.stack(depth);
            offsetSlot = entry.lasti() ? layout.stack(depth - 1) : -1;
        }
        BlockBuilder builder = new BlockBuilder(this, pending.depth);
        if (pending.resumedAt != null) {
            builder.beginResumed(pending.resumedAt);
        }
        for (int i = pending.skipFirst ? 1 : 0; i < body.size(); i++) {
            builder.emit(body.get(i));
        }
        return builder.finish(body.get(body.size() - 1), handler, handlerSlot, offsetSlot, first.offset());
    }

    private OpcodeNode[] prologue() {
        if (!code.code.hasFlag(CodeObject.OPTIMIZED)) {
            return new OpcodeNode[0];
        }
        int count = code.signature().total();
        OpcodeNode[] result = new OpcodeNode[count];
        for (int i = 0; i < count; i++) {
            OpcodeNode argument = new ArgumentNode(FunctionArguments.FIRST + i);
            result[i] = layout.isCell(i) ? new WriteStackNode(layout.local(i).index, argument)
                    : new StoreFastNode(layout.local(i), argument);
        }
        return result;
    }

    /** Where {@code super()} finds the class and the receiver; null when the code has no {@code __class__}. */
    SuperSlots superSlots() {
        if (code.code.argCount() == 0) {
            return null;
        }
        String[] names = code.code.localsPlusNames();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("__class__") && layout.isCell(i)) {
                return new SuperSlots(layout.local(i).index, layout.local(0).index, layout.isCell(0));
            }
        }
        return null;
    }
}
