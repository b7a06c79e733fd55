package pbcvm.flow;

import java.util.BitSet;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.code.CodeObject;
import pbcvm.code.Tuple;

/** Instructions that compilers only ever write next to certain others, and what they rely on for that. */
final class SequenceRules {

    private static final int CLOSURE = 8;
    private static final int GENERATOR_FLAGS = CodeObject.GENERATOR | CodeObject.COROUTINE
            | CodeObject.ASYNC_GENERATOR;

    private final CodeObject code;
    private final InstructionMap map;
    private final Refusal refusal;
    private final OpcodeTable table;

    SequenceRules(CodeObject code, InstructionMap map, Refusal refusal) {
        this.code = code;
        this.map = map;
        this.refusal = refusal;
        this.table = OpcodeTables.of(code.version());
    }

    void check() {
        for (int index = 0; index < map.size(); index++) {
            check(index, map.get(index));
        }
        if (table.contains(Opcode.RETURN_GENERATOR)) {
            checkPrologue();
        }
    }

    private void check(int index, Instruction instruction) {
        switch (instruction.opcode()) {
            case KW_NAMES -> checkKeywordNames(index, instruction);
            case PRECALL -> need(followedByCall(index, instruction), instruction, "a call with the same operand");
            case CALL -> need(!table.contains(Opcode.PRECALL) || isAfter(index, Opcode.PRECALL), instruction,
                    "its announcement");
            case CALL_KW, CALL_FUNCTION_KW -> {
                Object names = constantBefore(index);
                need(ConstantRules.isTupleOfTexts(names) && ((Tuple) names).size() <= instruction.operand(),
                        instruction, "constant names, not more than arguments");
            }
            case BUILD_CONST_KEY_MAP -> need(constantBefore(index) instanceof Tuple keys
                    && keys.size() == instruction.operand(), instruction, "as many constant keys as values");
            case MATCH_CLASS, MATCH_CLASS_310 -> need(ConstantRules.isTupleOfTexts(constantBefore(index)), instruction,
                    "constant names");
            case MAKE_FUNCTION -> checkClosure(index, instruction, 1);
            case MAKE_FUNCTION_36 -> checkClosure(index, instruction, 2);
            case YIELD_VALUE, YIELD_FROM, SEND, SEND_312, RETURN_GENERATOR, GEN_START -> need(
                    (code.flags() & GENERATOR_FLAGS) != 0, instruction, "a generator around it");
            case LOAD_NAME, STORE_NAME, DELETE_NAME, LOAD_CLASSDEREF, SETUP_ANNOTATIONS, IMPORT_STAR, LOAD_LOCALS ->
                need(!code.hasFlag(CodeObject.OPTIMIZED), instruction, "a namespace");
            case ASYNC_GEN_WRAP -> need(code.hasFlag(CodeObject.ASYNC_GENERATOR), instruction,
                    "an asynchronous generator around it");
            default -> {
                // Stands anywhere.
            }
        }
    }

    private void need(boolean isThere, Instruction instruction, String what) {
        if (!isThere) {
            throw refusal.at(instruction.offset(), instruction.opcode() + " lacks " + what);
        }
    }

    private boolean isAfter(int index, Opcode opcode) {
        Instruction before = map.onlyPredecessor(index);
        return before != null && before.opcode() == opcode;
    }

    private boolean followedByCall(int index, Instruction instruction) {
        Instruction next = map.onlySuccessor(index);
        return next != null && next.opcode() == Opcode.CALL && next.operand() == instruction.operand();
    }

    private void checkKeywordNames(int index, Instruction instruction) {
        Object names = code.consts()[instruction.operand()];
        Instruction next = map.onlySuccessor(index);
        Opcode expected = table.contains(Opcode.PRECALL) ? Opcode.PRECALL : Opcode.CALL;
        need(ConstantRules.isTupleOfTexts(names), instruction, "a tuple of names");
        need(next != null && next.opcode() == expected, instruction, "the call behind it");
        need(((Tuple) names).size() <= next.operand(), next, "as many arguments as names");
    }

    private Object constantBefore(int index) {
        Instruction before = map.onlyPredecessor(index);
        return before != null && before.opcode() == Opcode.LOAD_CONST ? code.consts()[before.operand()] : null;
    }

    /** @param distance how far before the instruction the code object is loaded */
    private void checkClosure(int index, Instruction instruction, int distance) {
        Instruction load = index < distance ? null : map.get(index - distance);
        boolean isDirect = true;
        for (int i = index - distance + 1; i <= index; i++) {
            isDirect &= i > 0 && !map.isTarget(i);
        }
        need(isDirect && load != null && load.opcode() == Opcode.LOAD_CONST, instruction, "a constant code object");
        if (!(code.consts()[load.operand()] instanceof CodeObject function)) {
            throw refusal.at(instruction.offset(), "MAKE_FUNCTION lacks a constant code object");
        }
        boolean hasClosure = (instruction.operand() & CLOSURE) != 0;
        need(hasClosure == function.freeVars().length > 0, instruction, "a closure where one is needed");
        if (hasClosure) {
            Instruction cells = map.onlyPredecessor(index - distance);
            need(cells != null && cells.opcode() == Opcode.BUILD_TUPLE && cells.operand() == function.freeVars().length,
                    instruction, "as many cells as free variables");
        }
    }

    /** Cells and generators are made before anything else happens, and nowhere else. */
    private void checkPrologue() {
        boolean isGenerator = (code.flags() & GENERATOR_FLAGS) != 0;
        boolean mayMakeCellsLater = table.contains(Opcode.LOAD_FAST_AND_CLEAR);
        int cells = 0;
        int copies = 0;
        int generators = 0;
        int index = 0;
        for (; index < map.size(); index++) {
            Opcode opcode = map.get(index).opcode();
            if (opcode != Opcode.MAKE_CELL && opcode != Opcode.COPY_FREE_VARS && opcode != Opcode.RETURN_GENERATOR
                    || map.isTarget(index)) {
                break;
            }
            cells += opcode == Opcode.MAKE_CELL ? 1 : 0;
            copies += opcode == Opcode.COPY_FREE_VARS ? 1 : 0;
            generators += opcode == Opcode.RETURN_GENERATOR ? 1 : 0;
        }
        Instruction first = map.get(Math.min(index, map.size() - 1));
        need(generators == (isGenerator ? 1 : 0), first, "exactly what makes the generator before it");
        need(copies == (code.freeVars().length > 0 ? 1 : 0), first, "the cells of the closure before it");
        need(mayMakeCellsLater || cells == code.cellVars().length && madeCells(index) == cells, first,
                "each of its cells before it");
        for (; index < map.size(); index++) {
            Opcode opcode = map.get(index).opcode();
            if (opcode == Opcode.COPY_FREE_VARS || opcode == Opcode.RETURN_GENERATOR
                    || opcode == Opcode.MAKE_CELL && !mayMakeCellsLater) {
                throw refusal.at(map.get(index).offset(), opcode + " stands behind the start of the code");
            }
        }
    }

    private int madeCells(int end) {
        BitSet made = new BitSet();
        for (int i = 0; i < end; i++) {
            Instruction instruction = map.get(i);
            if (instruction.opcode() == Opcode.MAKE_CELL
                    && (code.localsPlusKinds()[instruction.operand()] & CodeObject.KIND_CELL) != 0) {
                made.set(instruction.operand());
            }
        }
        return made.cardinality();
    }
}
