package pbcvm.compiler.assemble;

import java.util.List;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;

/** Optimizes the instructions of one block, looking at the first instruction behind each jump. */
final class Peephole {

    private final Block block;
    private final List<Instr> code;
    private final ConstantPool constants;
    private int at;

    Peephole(Block block, ConstantPool constants) {
        this.block = block;
        this.code = block.instructions;
        this.constants = constants;
    }

    void run() {
        for (at = 0; at < code.size(); at++) {
            Instr instruction = code.get(at);
            if (instruction.op.isJump() || instruction.op.startsHandlerRange()) {
                instruction.target = instruction.target.skipEmpty();
            }
            switch (instruction.op) {
                case LOAD_CONST -> simplifyConstant(instruction);
                case BUILD_TUPLE -> simplifyTuple(instruction);
                case JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_NONE,
                        POP_JUMP_IF_NOT_NONE, JUMP -> {
                    if (new JumpThreading(instruction).run()) {
                        at--;
                    }
                }
                case SWAP -> simplifySwaps(instruction);
                case PUSH_NULL -> joinWithGlobal(instruction);
                default -> {
                }
            }
        }
    }

    private Op opAt(int index) {
        return index < code.size() ? code.get(index).op : null;
    }

    private void simplifyConstant(Instr load) {
        Op next = opAt(at + 1);
        if (next == null) {
            return;
        }
        switch (next) {
            case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> {
                boolean jumps = Truth.of(constants.get(load.argument)) == (next == Op.POP_JUMP_IF_TRUE);
                load.becomeNop();
                decide(code.get(at + 1), jumps);
            }
            case JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP -> {
                boolean jumps = Truth.of(constants.get(load.argument)) == (next == Op.JUMP_IF_TRUE_OR_POP);
                if (!jumps) {
                    load.becomeNop();
                }
                decide(code.get(at + 1), jumps);
            }
            case IS_OP -> compareWithNone(load);
            default -> {
            }
        }
    }

    private void decide(Instr jump, boolean jumps) {
        if (jumps) {
            jump.op = Op.JUMP;
            block.fallsThrough = false;
        } else {
            jump.becomeNop();
        }
    }

    private void compareWithNone(Instr load) {
        Op jump = opAt(at + 2);
        if (constants.get(load.argument) == Singleton.NONE
                && (jump == Op.POP_JUMP_IF_FALSE || jump == Op.POP_JUMP_IF_TRUE)) {
            boolean isNot = code.get(at + 1).argument != 0;
            load.becomeNop();
            code.get(at + 1).becomeNop();
            code.get(at + 2).op = isNot != (jump == Op.POP_JUMP_IF_FALSE) ? Op.POP_JUMP_IF_NOT_NONE
                    : Op.POP_JUMP_IF_NONE;
        }
    }

    private void simplifyTuple(Instr build) {
        int size = build.argument;
        if (opAt(at + 1) == Op.UNPACK_SEQUENCE && code.get(at + 1).argument == size && size >= 1 && size <= 3) {
            build.becomeNop();
            code.get(at + 1).op = size == 1 ? Op.NOP : Op.SWAP;
            return;
        }
        if (at < size) {
            return;
        }
        for (int i = at - size; i < at; i++) {
            if (code.get(i).op != Op.LOAD_CONST) {
                return;
            }
        }
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            Instr load = code.get(at - size + i);
            items[i] = constants.get(load.argument);
            load.becomeNop();
        }
        build.op = Op.LOAD_CONST;
        build.argument = constants.add(Tuple.of(items));
    }

    private void simplifySwaps(Instr swap) {
        if (swap.argument == 1) {
            swap.becomeNop();
            return;
        }
        at = Swaps.shorten(code, at);
        Swaps.apply(code, at);
    }

    private void joinWithGlobal(Instr push) {
        if (opAt(at + 1) == Op.LOAD_GLOBAL) {
            push.becomeNop();
            push.argument = 0;
            code.get(at + 1).argument |= 1;
        }
    }
}
