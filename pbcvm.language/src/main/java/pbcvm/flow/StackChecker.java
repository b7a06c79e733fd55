package pbcvm.flow;

import static pbcvm.flow.StackKind.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import pbcvm.bytecode.Flow;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;

/**
 * Follows all paths through a code object with what is known about the stack, until nothing new is learnt.
 *
 * <p>Invariants: an instruction is followed again only when a value on its stack turns out to be known less well, which
 * happens at most once for each value; the work is bounded besides, and what exceeds the bound is refused.
 */
final class StackChecker {

    private static final long STEPS_PER_BYTE = 100;
    private static final long FREE_STEPS = 1_000_000;

    private final CodeObject code;
    private final InstructionMap map;
    private final List<ExceptionTable.Entry> handlers;
    private final Refusal refusal;
    private final EffectRules effects;
    private final StackNode[] stacks;
    private final Block[] blocks;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final BitSet calledClauses = new BitSet();
    private long stepsLeft;

    private StackNode stack;
    private Block block;
    private Instruction instruction;
    private int handlerIndex;
    private StackNode handlerStack;

    StackChecker(CodeObject code, InstructionMap map, List<ExceptionTable.Entry> handlers, Refusal refusal) {
        this.code = code;
        this.map = map;
        this.handlers = handlers;
        this.refusal = refusal;
        this.effects = new EffectRules(code, refusal);
        this.stacks = new StackNode[map.size()];
        this.blocks = new Block[map.size()];
        this.stepsLeft = FREE_STEPS + STEPS_PER_BYTE * code.code().length;
    }

    void check() {
        StackNode start = StackNode.empty();
        boolean startsWithSent = map.get(0).opcode() == Opcode.GEN_START;
        map.markTarget(0);
        arrive(0, startsWithSent ? start.push(VALUE) : start, null, -1);
        while (!waiting.isEmpty()) {
            follow(waiting.pop());
        }
        for (int clause = calledClauses.nextSetBit(0); clause >= 0; clause = calledClauses.nextSetBit(clause + 1)) {
            if (stacks[clause] == null || stacks[clause].kind() != EXCEPTION) {
                throw refusal.at(map.get(clause).start(), "a finally clause is called here that guards nothing");
            }
        }
    }

    /** Follows the code from one instruction up to a place where paths meet or end. */
    private void follow(int start) {
        stack = stacks[start];
        block = blocks[start];
        handlerStack = null;
        handlerIndex = firstHandlerEndingBehind(map.get(start).start());
        int index = start;
        while (true) {
            instruction = map.get(index);
            step();
            checkHandler();
            if (!execute()) {
                return;
            }
            index++;
            if (index >= map.size()) {
                throw refuse("execution runs off the end of the code");
            }
            if (map.isTarget(index)) {
                arrive(index, BlockRules.atFinally(map, index, stack), block, instruction.offset());
                return;
            }
        }
    }

    private void step() {
        if (--stepsLeft < 0) {
            throw refuse("the stack is too large to be checked");
        }
    }

    /** Brings a state to an instruction; what is new there is followed later. */
    private void arrive(int index, StackNode newStack, Block newBlock, int from) {
        StackNode old = stacks[index];
        if (old == null) {
            stacks[index] = newStack;
            blocks[index] = newBlock;
            waiting.push(index);
            return;
        }
        int offset = map.get(index).start();
        if (old.depth() != newStack.depth()) {
            throw refusal.at(from, "the stack at " + offset + " is " + newStack.depth() + " deep here and "
                    + old.depth() + " elsewhere");
        }
        if (!Block.same(blocks[index], newBlock)) {
            throw refusal.at(from, "regions at " + offset + " differ between the ways there");
        }
        StackNode joined = join(old, newStack, offset, from);
        if (joined != old) {
            stacks[index] = joined;
            waiting.push(index);
        }
    }

    private StackNode join(StackNode one, StackNode other, int offset, int from) {
        List<StackKind> joined = new ArrayList<>();
        StackNode left = one;
        StackNode right = other;
        while (left != right) {
            step();
            StackKind kind = StackKind.join(left.kind(), right.kind());
            if (kind == null) {
                throw refusal.at(from, "the stack at " + offset + " holds " + right.kind() + " here and "
                        + left.kind() + " elsewhere");
            }
            joined.add(kind);
            left = left.below();
            right = right.below();
        }
        StackNode result = left;
        for (int i = joined.size() - 1; i >= 0; i--) {
            result = result.push(joined.get(i));
        }
        return result;
    }

    private int firstHandlerEndingBehind(int offset) {
        int low = 0;
        int high = handlers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (handlers.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * If the instruction is covered by the exception table, brings the state to its handler. The one that starts
     * handling an exception puts something below it and cannot fail.
     */
    private void checkHandler() {
        while (handlerIndex < handlers.size() && handlers.get(handlerIndex).end() <= instruction.start()) {
            handlerIndex++;
            handlerStack = null;
        }
        if (handlerIndex == handlers.size() || handlers.get(handlerIndex).start() > instruction.start()
                || instruction.opcode() == Opcode.PUSH_EXC_INFO) {
            return;
        }
        ExceptionTable.Entry handler = handlers.get(handlerIndex);
        if (stack.depth() < handler.depth()) {
            throw refuse("the stack is " + stack.depth() + " deep where its handler needs " + handler.depth());
        }
        if (handlerStack != null) {
            return;
        }
        StackNode cut = stack;
        while (cut.depth() > handler.depth()) {
            step();
            cut = cut.below();
        }
        handlerStack = cut;
        StackNode entry = (handler.lasti() ? checkSize(cut.push(LAST_OFFSET)) : cut).push(EXCEPTION);
        arrive(map.indexAt(handler.target()), checkSize(entry), null, instruction.offset());
    }

    /** Executes the current instruction; false if execution does not reach the next one. */
    private boolean execute() {
        Opcode opcode = instruction.opcode();
        StackNode before = stack;
        if (BlockRules.concerns(opcode)) {
            leaveOrEnterBlock();
        }
        if (opcode == Opcode.END_FINALLY_27 || opcode == Opcode.END_FINALLY_36) {
            return endFinally();
        }
        StackNode after = apply(TypedEffect.of(opcode), before);
        if (opcode.flow().reachesTarget()) {
            int target = map.indexAt(instruction.target());
            StackNode atTarget = apply(TypedEffect.ofJump(opcode), before);
            arrive(target, BlockRules.atFinally(map, target, atTarget), block, instruction.offset());
        } else if (opcode.flow() == Flow.SETUP) {
            enterRegion(before, after);
        } else if (opcode.flow() == Flow.CALL) {
            calledClauses.set(map.indexAt(instruction.target()));
        }
        stack = after;
        return opcode.flow().reachesNext();
    }

    private boolean endFinally() {
        if (stack.kind() == REASON || stack.kind() == ABRUPT_REASON) {
            boolean mayGoOn = stack.kind() == REASON;
            stack = stack.below();
            return mayGoOn;
        }
        for (int i = 0; i < 3; i++) {
            if (stack.kind() != EXCEPTION) {
                throw refuse("END_FINALLY finds neither a reason nor an exception");
            }
            stack = stack.below();
        }
        return false;
    }

    private void leaveOrEnterBlock() {
        Opcode opcode = instruction.opcode();
        switch (opcode) {
            case BEGIN_FINALLY -> block = Block.enter(Block.Kind.HANDLER, instruction.offset(), stack, block);
            case WITH_CLEANUP_START -> {
                if (block == null || block.kind() != Block.Kind.HANDLER || block.base().depth() == 0) {
                    throw refuse(opcode + " finds no exit method");
                }
                block = block.lowered();
            }
            case BREAK_LOOP, CONTINUE_LOOP -> leaveForLoop(opcode == Opcode.CONTINUE_LOOP);
            default -> {
                boolean needsHandler = opcode != Opcode.POP_BLOCK;
                if (block == null || needsHandler != (block.kind() == Block.Kind.HANDLER)) {
                    throw refuse(opcode + " finds no region to leave");
                }
                block = block.outer();
            }
        }
    }

    /** Looks for the loop that a statement leaves or goes on with, and brings the state there. */
    private void leaveForLoop(boolean goesOn) {
        Block loop = block;
        StackNode base = stack;
        while (loop != null && loop.kind() != Block.Kind.LOOP) {
            step();
            base = loop.outside();
            loop = loop.outer();
        }
        if (loop == null) {
            throw refuse(instruction.opcode() + " outside of any loop");
        }
        if (goesOn) {
            arrive(map.indexAt(instruction.target()), base, loop, instruction.offset());
        }
    }

    private void enterRegion(StackNode before, StackNode after) {
        Opcode opcode = instruction.opcode();
        int target = map.indexAt(instruction.target());
        StackNode atTarget = apply(TypedEffect.ofJump(opcode), before);
        if (opcode == Opcode.SETUP_LOOP) {
            arrive(target, atTarget, block, instruction.offset());
            block = Block.enter(Block.Kind.LOOP, instruction.offset(), after, block);
            return;
        }
        if (BlockRules.givesReason(opcode)) {
            enterFinally(target, atTarget);
            return;
        }
        int pushed = BlockRules.pushedByHandler(opcode);
        StackNode base = atTarget.drop(pushed);
        Block inHandler = pushed == 6 ? Block.enter(Block.Kind.HANDLER, instruction.offset(), base, block) : block;
        arrive(target, atTarget, inHandler, instruction.offset());
        block = Block.enter(Block.Kind.GUARDED, instruction.offset(), base, block);
    }

    /** Enters a region that is left by way of a clause that is told the reason. */
    private void enterFinally(int clause, StackNode atClause) {
        Opcode opcode = instruction.opcode();
        StackNode base = atClause.below();
        boolean keepsExit = BlockRules.keepsExit(opcode);
        StackNode clauseBase = base;
        Block clauseBlock = block;
        boolean isInHandler = block != null && block.kind() == Block.Kind.HANDLER;
        if (!keepsExit && isInHandler && BlockRules.isBehindHandler(map, clause)) {
            clauseBase = block.base();
            clauseBlock = block.outer();
        }
        boolean isAbrupt = !keepsExit && BlockRules.isAbrupt(map, clause);
        StackNode entry = clauseBase.push(isAbrupt ? ABRUPT_REASON : REASON);
        arrive(clause, entry, clauseBlock, instruction.offset());
        StackNode outside = keepsExit && base.depth() > 0 ? base.below() : base;
        block = Block.enter(Block.Kind.GUARDED, instruction.offset(), base, outside, block);
    }

    /** The stack after an effect, its inputs checked. */
    private StackNode apply(TypedEffect effect, StackNode before) {
        int operand = instruction.operand();
        long pops = effect.pops(operand);
        long pushes = effect.pushes(operand);
        if (pops < 0 || pushes < 0) {
            throw refuse("operand " + operand + " of " + instruction.opcode() + " is out of range");
        }
        int floor = block == null || leavesRegionNext() ? 0 : block.base().depth();
        if (before.depth() < pops || before.depth() - effect.touched(operand) < floor) {
            throw refuse(instruction.opcode() + " needs " + pops + " values, the stack has "
                    + (before.depth() - floor));
        }
        long depth = before.depth() - pops + pushes;
        if (depth > code.stackSize()) {
            throw refuse("the stack is " + depth + " deep, of " + code.stackSize() + " declared");
        }
        stepsLeft -= pops + pushes;
        step();
        if (handlerStack != null && before.depth() - pops < handlerStack.depth()) {
            handlerStack = null;
        }
        return effects.apply(instruction, effect, before, (int) pops);
    }

    /** A value that is returned is moved out of a handler just before the region inside of that is left. */
    private boolean leavesRegionNext() {
        if (instruction.opcode() != Opcode.ROT_FOUR) {
            return false;
        }
        int next = map.indexAt(instruction.next());
        return next >= 0 && map.get(next).opcode() == Opcode.POP_BLOCK;
    }

    private StackNode checkSize(StackNode grown) {
        if (grown.depth() > code.stackSize()) {
            throw refuse("the stack is " + grown.depth() + " deep, of " + code.stackSize() + " declared");
        }
        return grown;
    }

    private RuntimeException refuse(String rule) {
        return refusal.at(instruction.offset(), rule);
    }
}
