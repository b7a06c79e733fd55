package pbcvm.compiler.assemble;

import java.util.List;

/** Makes sequences of swaps as short as possible, and swaps instructions instead of values where that is the same. */
final class Swaps {

    private static final int DONE = -1;

    private Swaps() {
    }

    /** Shortens the run of swaps and NOPs that starts here; gives the index of its last instruction. */
    static int shorten(List<Instr> code, int start) {
        int depth = code.get(start).argument;
        int length = 1;
        boolean isRun = false;
        while (start + length < code.size()) {
            Instr instruction = code.get(start + length);
            if (instruction.op == Op.SWAP) {
                depth = Math.max(depth, instruction.argument);
                isRun = true;
            } else if (instruction.op != Op.NOP) {
                break;
            }
            length++;
        }
        if (!isRun) {
            return start;
        }
        List<Instr> run = code.subList(start, start + length);
        emitCycles(run, permutation(run, depth));
        return start + length - 1;
    }

    private static int[] permutation(List<Instr> run, int depth) {
        int[] stack = new int[depth];
        for (int i = 0; i < depth; i++) {
            stack[i] = i;
        }
        for (Instr instruction : run) {
            if (instruction.op == Op.SWAP) {
                int other = instruction.argument - 1;
                int top = stack[0];
                stack[0] = stack[other];
                stack[other] = top;
            }
        }
        return stack;
    }

    /** Each cycle of the permutation is a chain of swaps; they are put in place from the end of the run. */
    private static void emitCycles(List<Instr> run, int[] stack) {
        int free = run.size() - 1;
        for (int i = 0; i < stack.length; i++) {
            if (stack[i] == DONE || stack[i] == i) {
                continue;
            }
            int place = i;
            while (true) {
                if (place != 0) {
                    Instr swap = run.get(free--);
                    swap.op = Op.SWAP;
                    swap.argument = place + 1;
                }
                if (stack[place] == DONE) {
                    break;
                }
                int next = stack[place];
                stack[place] = DONE;
                place = next;
            }
        }
        while (free >= 0) {
            run.get(free--).becomeNop();
        }
    }

    /** Replaces swaps, from this one backwards, by an exchange of the instructions that take the two values. */
    static void apply(List<Instr> code, int last) {
        for (int i = last; i >= 0; i--) {
            Instr swap = code.get(i);
            if (swap.op != Op.SWAP) {
                if (swap.op == Op.NOP || isMovable(swap)) {
                    continue;
                }
                return;
            }
            int first = nextMovable(code, i, -1);
            if (first < 0) {
                return;
            }
            int second = first;
            int line = code.get(first).line();
            for (int count = swap.argument - 1; count > 0; count--) {
                second = nextMovable(code, second, line);
                if (second < 0) {
                    return;
                }
            }
            if (!mayExchange(code, first, second)) {
                return;
            }
            swap.becomeNop();
            code.set(second, code.set(first, code.get(second)));
        }
    }

    private static boolean isMovable(Instr instruction) {
        return instruction.op == Op.STORE_FAST || instruction.op == Op.POP_TOP;
    }

    private static int nextMovable(List<Instr> code, int from, int line) {
        for (int i = from + 1; i < code.size(); i++) {
            Instr instruction = code.get(i);
            if (line >= 0 && instruction.line() != line) {
                return -1;
            }
            if (instruction.op != Op.NOP) {
                return isMovable(instruction) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean mayExchange(List<Instr> code, int first, int second) {
        int firstVariable = storedVariable(code.get(first));
        int secondVariable = storedVariable(code.get(second));
        if (firstVariable < 0 && secondVariable < 0) {
            return true;
        }
        if (firstVariable == secondVariable) {
            return false;
        }
        for (int i = first + 1; i < second; i++) {
            int variable = storedVariable(code.get(i));
            if (variable >= 0 && (variable == firstVariable || variable == secondVariable)) {
                return false;
            }
        }
        return true;
    }

    private static int storedVariable(Instr instruction) {
        return instruction.op == Op.STORE_FAST ? instruction.argument : -1;
    }
}
