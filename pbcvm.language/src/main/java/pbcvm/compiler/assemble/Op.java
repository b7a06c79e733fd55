package pbcvm.compiler.assemble;

import java.util.List;
import pbcvm.bytecode.Flow;
import pbcvm.bytecode.Opcode;
import pbcvm.bytecode.StackEffect;

/**
 * What the code generator emits: the opcodes of the target under their own names, and pseudo opcodes that the assembler
 * turns into others (jumps without a direction) or into table entries (blocks with a handler).
 */
public enum Op {
    NOP, RESUME, POP_TOP, PUSH_NULL, COPY, SWAP,
    LOAD_CONST, LOAD_FAST, STORE_FAST, DELETE_FAST, LOAD_NAME, STORE_NAME, DELETE_NAME, LOAD_GLOBAL, STORE_GLOBAL,
    DELETE_GLOBAL, MAKE_CELL, LOAD_CLOSURE, LOAD_DEREF, STORE_DEREF, DELETE_DEREF, LOAD_CLASSDEREF, COPY_FREE_VARS,
    UNARY_POSITIVE, UNARY_NEGATIVE, UNARY_NOT, UNARY_INVERT, BINARY_OP, COMPARE_OP, IS_OP, CONTAINS_OP,
    BINARY_SUBSCR, STORE_SUBSCR, DELETE_SUBSCR, LOAD_ATTR, STORE_ATTR, DELETE_ATTR, LOAD_METHOD,
    BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_MAP, BUILD_CONST_KEY_MAP, BUILD_STRING, BUILD_SLICE, LIST_APPEND, SET_ADD,
    MAP_ADD, LIST_EXTEND, SET_UPDATE, DICT_UPDATE, DICT_MERGE, LIST_TO_TUPLE, FORMAT_VALUE, UNPACK_SEQUENCE, UNPACK_EX,
    KW_NAMES, PRECALL, CALL, CALL_FUNCTION_EX, MAKE_FUNCTION, LOAD_BUILD_CLASS, RETURN_VALUE,
    JUMP_FORWARD, JUMP_BACKWARD, JUMP_BACKWARD_NO_INTERRUPT, POP_JUMP_FORWARD_IF_FALSE, POP_JUMP_FORWARD_IF_TRUE,
    POP_JUMP_FORWARD_IF_NONE, POP_JUMP_FORWARD_IF_NOT_NONE, POP_JUMP_BACKWARD_IF_FALSE, POP_JUMP_BACKWARD_IF_TRUE,
    POP_JUMP_BACKWARD_IF_NONE, POP_JUMP_BACKWARD_IF_NOT_NONE, JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP,
    GET_ITER, FOR_ITER, RETURN_GENERATOR, YIELD_VALUE, GET_YIELD_FROM_ITER, SEND, ASYNC_GEN_WRAP, GET_AWAITABLE,
    GET_AITER, GET_ANEXT, END_ASYNC_FOR, RAISE_VARARGS, RERAISE, PUSH_EXC_INFO, POP_EXCEPT, CHECK_EXC_MATCH,
    CHECK_EG_MATCH, PREP_RERAISE_STAR, LOAD_ASSERTION_ERROR, BEFORE_WITH, BEFORE_ASYNC_WITH, WITH_EXCEPT_START,
    IMPORT_NAME, IMPORT_FROM, IMPORT_STAR, SETUP_ANNOTATIONS, PRINT_EXPR, GET_LEN, MATCH_MAPPING, MATCH_SEQUENCE,
    MATCH_KEYS, MATCH_CLASS,

    /** Goes on elsewhere, forward or backward. */
    JUMP(0, 0, JUMP_FORWARD, JUMP_BACKWARD),
    /** As {@link #JUMP}, without a look at signals. */
    JUMP_NO_INTERRUPT(0, 0, JUMP_FORWARD, JUMP_BACKWARD_NO_INTERRUPT),
    POP_JUMP_IF_FALSE(-1, -1, POP_JUMP_FORWARD_IF_FALSE, POP_JUMP_BACKWARD_IF_FALSE),
    POP_JUMP_IF_TRUE(-1, -1, POP_JUMP_FORWARD_IF_TRUE, POP_JUMP_BACKWARD_IF_TRUE),
    POP_JUMP_IF_NONE(-1, -1, POP_JUMP_FORWARD_IF_NONE, POP_JUMP_BACKWARD_IF_NONE),
    POP_JUMP_IF_NOT_NONE(-1, -1, POP_JUMP_FORWARD_IF_NOT_NONE, POP_JUMP_BACKWARD_IF_NOT_NONE),
    /** From here on exceptions lead to the target, with the exception on the stack. */
    SETUP_FINALLY(0, 1, null, null),
    /** As {@link #SETUP_FINALLY}; below the exception stands the place where it came from. */
    SETUP_CLEANUP(0, 2, null, null),
    /** As {@link #SETUP_CLEANUP}; the value on top of the stack is dropped first. */
    SETUP_WITH(0, 1, null, null),
    /** Ends the range of the innermost handler. */
    POP_BLOCK(0, 0, null, null);

    /** A change that depends on the argument. */
    private static final int OPEN = Integer.MAX_VALUE;

    private final Opcode opcode;
    private final Op forward;
    private final Op backward;
    private final boolean isJump;
    private final int fixedChange;
    private final int fixedJumpChange;

    Op() {
        opcode = Opcode.valueOf(name());
        forward = null;
        backward = null;
        isJump = opcode.flow() == Flow.JUMP || opcode.flow() == Flow.BRANCH;
        fixedChange = fixed(opcode.effect());
        fixedJumpChange = fixed(opcode.jumpEffect());
    }

    Op(int change, int jumpChange, Op forward, Op backward) {
        opcode = null;
        this.forward = forward;
        this.backward = backward;
        isJump = forward != null;
        fixedChange = change;
        fixedJumpChange = jumpChange;
    }

    private static int fixed(StackEffect effect) {
        return isFixed(effect.inputs()) && isFixed(effect.outputs()) ? (int) effect.change(0) : OPEN;
    }

    private static boolean isFixed(List<StackEffect.Item> items) {
        for (StackEffect.Item item : items) {
            if (item.count() != StackEffect.Count.ONE) {
                return false;
            }
        }
        return true;
    }

    /** The opcode of the machine, or {@code null} for a pseudo opcode. */
    public Opcode opcode() {
        return opcode;
    }

    /** Whether a target block goes with it that execution may go on with; it then ends its block. */
    public boolean isJump() {
        return isJump;
    }

    /** Whether a handler goes with it. */
    public boolean startsHandlerRange() {
        return this == SETUP_FINALLY || this == SETUP_CLEANUP || this == SETUP_WITH;
    }

    /** Whether it leaves the code. */
    public boolean isExit() {
        return this == RETURN_VALUE || this == RAISE_VARARGS || this == RERAISE;
    }

    /** Whether it always goes on at its target. */
    public boolean isUnconditionalJump() {
        return this == JUMP || this == JUMP_NO_INTERRUPT;
    }

    /** Whether execution never goes on behind it. */
    public boolean endsFlow() {
        return isExit() || isUnconditionalJump();
    }

    boolean indexesCells() {
        return switch (this) {
            case MAKE_CELL, LOAD_CLOSURE, LOAD_DEREF, STORE_DEREF, DELETE_DEREF, LOAD_CLASSDEREF -> true;
            default -> false;
        };
    }

    /** The opcode for a known direction. */
    Op directed(boolean isForward) {
        return forward == null ? this : isForward ? forward : backward;
    }

    /** By how much the stack grows when execution goes on behind the instruction. */
    int change(int argument) {
        return fixedChange != OPEN ? fixedChange : (int) opcode.effect().change(argument);
    }

    /** By how much the stack grows when execution goes on at the target. */
    int jumpChange(int argument) {
        return fixedJumpChange != OPEN ? fixedJumpChange : (int) opcode.jumpEffect().change(argument);
    }
}
