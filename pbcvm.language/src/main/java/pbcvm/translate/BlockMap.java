package pbcvm.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;

/**
 * Where the basic blocks of a code object begin and which handler each has. A block begins at the start, at jump
 * targets,
 * behind terminators, at handlers, and wherever the handler changes.
 */
final class BlockMap {
    private final List<Instruction> instructions;
    private final List<ExceptionTable.Entry> handlers;
    /** Index of the instruction at a byte offset, or -1. */
    private final int[] indexAt;
    private final BitSet leaders = new BitSet();
    private final int[] jumpsTo;

    BlockMap(CodeObject code, List<Instruction> instructions) {
        this.instructions = instructions;
        this.handlers = ExceptionTable.parse(code.exceptionTable());
        int length = code.code().length;
        indexAt = new int[length + 2];
        jumpsTo = new int[length + 2];
        Arrays.fill(indexAt, -1);
        for (int i = 0; i < instructions.size(); i++) {
            Instruction instruction = instructions.get(i);
            for (int offset = instruction.start(); offset <= instruction.offset(); offset += 2) {
                indexAt[offset] = i;
            }
        }
        leaders.set(0);
        for (int i = 0; i < instructions.size(); i++) {
            mark(i);
        }
        for (ExceptionTable.Entry entry : handlers) {
            markOffset(entry.start());
            markOffset(entry.end());
            markOffset(entry.target());
            jumpsTo[entry.target()]++;
        }
    }

    private void mark(int i) {
        Instruction instruction = instructions.get(i);
        if (instruction.target() >= 0) {
            markOffset(instruction.target());
            jumpsTo[instruction.target()]++;
        }
        if (Terminators.ends(instruction.opcode())) {
            leaders.set(i + 1);
        }
        if (instruction.opcode() == Opcode.SEND) {
            leaders.set(i);
        }
    }

    private void markOffset(int offset) {
        if (offset < indexAt.length && indexAt[offset] >= 0) {
            leaders.set(indexAt[offset]);
        }
    }

    /** The instructions of the block that begins with instruction {@code first}. */
    List<Instruction> instructionsFrom(int first) {
        int next = leaders.nextSetBit(first + 1);
        int end = next < 0 || next > instructions.size() ? instructions.size() : next;
        return new ArrayList<>(instructions.subList(first, end));
    }

    /** Index of the instruction at a byte offset. */
    int indexOf(int offset) {
        return indexAt[offset];
    }

    /** Whether only the instruction before it leads to the block at {@code offset}. */
    boolean isFallThroughOnly(int offset) {
        return jumpsTo[offset] == 0;
    }

    /** The handler of the instruction at an offset; null when there is none. The first matching entry wins. */
    ExceptionTable.Entry handlerAt(int offset) {
        for (ExceptionTable.Entry entry : handlers) {
            if (entry.start() <= offset && offset < entry.end()) {
                return entry;
            }
        }
        return null;
    }
}
