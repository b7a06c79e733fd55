package pbcvm.flow;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import pbcvm.bytecode.Decoder;
import pbcvm.bytecode.Flow;
import pbcvm.bytecode.Instruction;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;
import pbcvm.code.MalformedCodeException;
import pbcvm.code.Tuple;
import pbcvm.version.VersionRange;

/**
 * Refuses code that no compiler writes and that the execution therefore does not provide for.
 *
 * <p>Invariants: time is linear in the size of the code; whatever the code, the only exception is
 * {@link MalformedCodeException}.
 */
public final class Verifier {

    /** How much deeper a stack may be than its code has bytes and its constant tuples have items. */
    private static final int STACK_ALLOWANCE = 64;

    private static final int KINDS_OF_GENERATORS = CodeObject.GENERATOR | CodeObject.COROUTINE
            | CodeObject.ASYNC_GENERATOR;

    private final CodeObject code;
    private final String file;
    private final Refusal refusal;

    private Verifier(CodeObject code, String file) {
        this.code = code;
        this.file = file;
        this.refusal = new Refusal(file, code);
    }

    /**
     * Checks a code object and all inside of it.
     *
     * @param file name for refusals
     * @throws MalformedCodeException if it is refused
     */
    public static void verify(CodeObject code, String file) {
        Set<CodeObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<CodeObject> waiting = new ArrayDeque<>();
        waiting.push(code);
        while (!waiting.isEmpty()) {
            CodeObject next = waiting.pop();
            if (seen.add(next)) {
                new Verifier(next, file).verifyOne();
                for (Object constant : next.consts()) {
                    if (constant instanceof CodeObject inner) {
                        waiting.push(inner);
                    }
                }
            }
        }
    }

    private void verifyOne() {
        checkSizes();
        checkConstants();
        List<Instruction> instructions = Decoder.decode(code, file);
        InstructionMap map = new InstructionMap(instructions, code.code().length);
        OperandRules operands = new OperandRules(code, refusal);
        for (Instruction instruction : instructions) {
            operands.check(instruction);
            markTargets(map, instruction);
        }
        TableRules tables = new TableRules(code, map, refusal);
        tables.checkLines();
        List<ExceptionTable.Entry> handlers = tables.checkHandlers();
        new SequenceRules(code, map, refusal).check();
        new StackChecker(code, map, handlers, refusal).check();
    }

    private void checkSizes() {
        if (code.code().length == 0) {
            throw refusal.of("the code is empty");
        }
        if (code.stackSize() > code.code().length + tupleItems() + STACK_ALLOWANCE) {
            throw refusal.of("stack size " + code.stackSize() + " is absurd for " + code.code().length
                    + " bytes of code");
        }
        if (code.nLocals() != code.varNames().length) {
            throw refusal.of("there are " + code.varNames().length + " names for " + code.nLocals() + " locals");
        }
        long parameters = (long) code.argCount() + code.kwOnlyArgCount() + (code.hasFlag(CodeObject.VARARGS) ? 1 : 0)
                + (code.hasFlag(CodeObject.VARKEYWORDS) ? 1 : 0);
        if (parameters > code.nLocals()) {
            throw refusal.of(parameters + " parameters do not fit into " + code.nLocals() + " locals");
        }
        if (parameters > 0 && !code.hasFlag(CodeObject.OPTIMIZED) && !VersionRange.PYTHON_2.contains(code.version())) {
            throw refusal.of("code with a namespace has parameters");
        }
        if (code.posOnlyArgCount() > code.argCount()) {
            throw refusal.of("there are more positional-only than positional parameters");
        }
        if (Integer.bitCount(code.flags() & KINDS_OF_GENERATORS) > 1
                || code.hasFlag(CodeObject.ITERABLE_COROUTINE) && !code.hasFlag(CodeObject.GENERATOR)) {
            throw refusal.of("the flags name more than one kind of generator");
        }
        if (code.firstLine() < 0) {
            throw refusal.of("the first line is negative");
        }
    }

    /** Old compilers still count the stack that a tuple needed before it was made a constant. */
    private long tupleItems() {
        long items = 0;
        for (Object constant : code.consts()) {
            items += constant instanceof Tuple tuple ? tuple.weight() : 0;
        }
        return items;
    }

    private void checkConstants() {
        for (Object constant : code.consts()) {
            String fault = ConstantRules.fault(constant);
            if (fault != null) {
                throw refusal.of(fault);
            }
        }
    }

    private void markTargets(InstructionMap map, Instruction instruction) {
        if (instruction.target() < 0) {
            return;
        }
        int target = map.indexAt(instruction.target());
        if (target < 0) {
            throw refusal.at(instruction.offset(), "jump to " + instruction.target()
                    + ", where no instruction starts");
        }
        map.markTarget(target);
        if (instruction.opcode().flow() == Flow.SETUP && BlockRules.givesReason(instruction.opcode())) {
            map.markFinally(target);
        }
    }
}
