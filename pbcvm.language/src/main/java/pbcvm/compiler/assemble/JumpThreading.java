package pbcvm.compiler.assemble;

/** Lets a jump to a jump lead to where that one leads, if both are of one line. */
final class JumpThreading {

    private final Instr jump;
    private final Instr next;

    JumpThreading(Instr jump) {
        this.jump = jump;
        this.next = jump.target.instructions.get(0);
    }

    /** Tells whether the jump was changed, so that there may be more to do. */
    boolean run() {
        return switch (jump.op) {
            case JUMP_IF_FALSE_OR_POP -> threadOrPop(Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE, Op.JUMP_IF_TRUE_OR_POP);
            case JUMP_IF_TRUE_OR_POP -> threadOrPop(Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_FALSE, Op.JUMP_IF_FALSE_OR_POP);
            default -> next.op == Op.JUMP && thread(jump.op);
        };
    }

    private boolean threadOrPop(Op samePop, Op otherPop, Op otherOrPop) {
        if (next.op == samePop) {
            return thread(samePop);
        }
        if (next.op == Op.JUMP || next.op == jump.op) {
            return thread(jump.op);
        }
        if ((next.op == otherPop || next.op == otherOrPop) && jump.line() == next.line()) {
            jump.op = samePop;
            jump.target = jump.target.next;
            return true;
        }
        return false;
    }

    private boolean thread(Op op) {
        if (jump.line() == next.line() && jump.target != next.target) {
            jump.target = next.target;
            jump.op = op;
            return true;
        }
        return false;
    }
}
