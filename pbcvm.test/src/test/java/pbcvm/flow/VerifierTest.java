package pbcvm.flow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static pbcvm.bytecode.Opcode.*;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.function.Consumer;
import org.junit.Test;
import pbcvm.bytecode.Opcode;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.code.ListConst;
import pbcvm.code.MalformedCodeException;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;

/** What compilers write is accepted; each rule refuses what breaks it. */
public class VerifierTest {

    private static CodeBuilder code() {
        return new CodeBuilder(PythonVersion.V3_11);
    }

    private static void accept(CodeBuilder builder) {
        Verifier.verify(builder.build(), "file");
    }

    private static void refuse(String expected, CodeBuilder builder) {
        CodeObject code = builder.build();
        String message = assertThrows(MalformedCodeException.class, () -> Verifier.verify(code, "file")).getMessage();
        assertEquals("file: outer.made: " + expected, message);
    }

    private static void refuseFields(String expected, Consumer<CodeFields> change) {
        CodeBuilder builder = code().add(LOAD_CONST).add(RETURN_VALUE);
        change.accept(builder.fields());
        refuse(expected, builder);
    }

    @Test
    public void samplesAreAccepted() {
        for (PythonVersion version : PythonVersion.values()) {
            Samples.of(version).forEach(file -> {
                try {
                    Verifier.verify(PycFile.read(file).code(), file.toString());
                } catch (java.io.IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
            });
        }
    }

    @Test
    public void theShortestCodeIsAccepted() {
        accept(code().add(LOAD_CONST).add(RETURN_VALUE));
    }

    @Test
    public void sizesAreChecked() {
        refuseFields("there are 1 names for 2 locals", fields -> fields.nLocals = 2);
        refuseFields("2 parameters do not fit into 1 locals", fields -> fields.argCount = 2);
        refuseFields("2 parameters do not fit into 1 locals", fields -> {
            fields.argCount = 1;
            fields.flags = CodeObject.VARARGS;
        });
        refuseFields("code with a namespace has parameters", fields -> fields.argCount = 1);
        refuseFields("the flags name more than one kind of generator",
                fields -> fields.flags = CodeObject.GENERATOR | CodeObject.COROUTINE);
        refuseFields("there are more positional-only than positional parameters", fields -> fields.posOnlyArgCount = 1);
        refuseFields("stack size 1000000000 is absurd for 4 bytes of code", fields -> fields.stackSize = 1_000_000_000);
        refuseFields("the first line is negative", fields -> fields.firstLine = -1);
        refuse("the code is empty", code());
    }

    @Test
    public void constantsAreChecked() {
        refuseFields("a constant may not be a list, a set or a dict",
                fields -> fields.consts = new Object[]{new ListConst(Tuple.EMPTY)});
        refuseFields("a constant may not be NULL", fields -> fields.consts = new Object[]{Singleton.NULL});
        refuseFields("a constant may not be STOP_ITERATION",
                fields -> fields.consts = new Object[]{Tuple.of(Singleton.STOP_ITERATION)});
        CodeObject inner = code().add(LOAD_CONST).add(RETURN_VALUE).build();
        refuseFields("a code object may not stand inside another constant",
                fields -> fields.consts = new Object[]{Tuple.of(inner)});
    }

    @Test
    public void innerCodeIsCheckedToo() {
        CodeObject inner = code().add(POP_TOP).build();
        refuseFields("offset 0: POP_TOP needs 1 values, the stack has 0",
                fields -> fields.consts = new Object[]{Singleton.NONE, inner});
    }

    @Test
    public void instructionsAreDecoded() {
        refuse("offset 0: unknown opcode 3", code().raw(3, 0));
        refuse("offset 2: the code ends in the middle of an instruction", code().add(LOAD_CONST).raw(83));
        refuse("offset 2: the code ends in the middle of a cache", code().add(LOAD_CONST).raw(106, 0, 0, 0));
        refuse("offset 4: an operand takes more than 31 bits", code().raw(144, 255, 144, 255, 144, 255, 144, 255));
        refuse("offset 0: the code ends in the middle of an instruction", code().raw(144, 1));
    }

    @Test
    public void operandsAreChecked() {
        refuse("offset 0: operand 3 of LOAD_CONST is out of range", code().add(LOAD_CONST, 3));
        refuse("offset 2: operand 300 of LOAD_CONST is out of range", code().add(LOAD_CONST, 300));
        refuse("offset 0: operand 1 of LOAD_NAME is out of range", code().add(LOAD_NAME, 1));
        refuse("offset 0: operand 2 of LOAD_GLOBAL is out of range", code().add(LOAD_GLOBAL, 2));
        refuse("offset 0: operand 1 of LOAD_FAST is out of range", code().add(LOAD_FAST, 1));
        refuse("offset 0: operand 0 of LOAD_DEREF is out of range", code().add(LOAD_DEREF, 0));
        refuse("offset 0: operand 6 of COMPARE_OP is out of range", code().add(COMPARE_OP, 6));
        refuse("offset 0: operand 26 of BINARY_OP is out of range", code().add(BINARY_OP, 26));
        refuse("offset 0: operand 4 of BUILD_SLICE is out of range", code().add(BUILD_SLICE, 4));
        refuse("offset 0: operand 3 of RAISE_VARARGS is out of range", code().add(RAISE_VARARGS, 3));
        refuse("offset 2: operand 0 of COPY is out of range", code().add(LOAD_CONST).add(COPY, 0));
        refuse("offset 4: operand 1 of SWAP is out of range", code().add(LOAD_CONST).add(LOAD_CONST).add(SWAP, 1));
    }

    @Test
    public void jumpsLeadToInstructions() {
        refuse("offset 0: jump to 8 leaves the code", code().add(JUMP_FORWARD, 3).add(LOAD_CONST).add(RETURN_VALUE));
        refuse("offset 2: jump to -2 leaves the code", code().add(NOP).add(JUMP_BACKWARD, 3));
        CodeBuilder intoOperand = code().add(JUMP_FORWARD, 1).add(LOAD_CONST, 1 << 8).add(RETURN_VALUE);
        intoOperand.fields().consts = Collections.nCopies((1 << 8) + 1, Singleton.NONE).toArray();
        refuse("offset 0: jump to 4, where no instruction starts", intoOperand);
        refuse("offset 2: execution runs off the end of the code", code().add(LOAD_CONST).add(POP_TOP));
    }

    @Test
    public void stackDepthsAreChecked() {
        refuse("offset 0: RETURN_VALUE needs 1 values, the stack has 0", code().add(RETURN_VALUE));
        CodeBuilder overflow = code().add(LOAD_CONST).add(LOAD_CONST).add(RETURN_VALUE);
        overflow.fields().stackSize = 1;
        refuse("offset 2: the stack is 2 deep, of 1 declared", overflow);
        refuse("offset 4: the stack at 6 is 1 deep here and 0 elsewhere", code().add(LOAD_CONST)
                .add(POP_JUMP_FORWARD_IF_FALSE, 1).add(LOAD_CONST).add(LOAD_CONST).add(RETURN_VALUE));
        refuse("offset 2: the stack at 0 is 1 deep here and 0 elsewhere",
                code().add(LOAD_CONST).add(JUMP_BACKWARD, 2));
        refuse("offset 2: BUILD_TUPLE needs 1000 values, the stack has 0",
                code().add(BUILD_TUPLE, 1000).add(RETURN_VALUE));
        refuse("offset 2: the stack is 255 deep, of 10 declared",
                code().add(LOAD_CONST).add(UNPACK_SEQUENCE, 255).add(RETURN_VALUE));
    }

    @Test
    public void nullsAreOnlyForCalls() {
        accept(code().add(PUSH_NULL).add(LOAD_CONST).add(PRECALL, 0).add(CALL, 0).add(RETURN_VALUE));
        refuse("offset 2: RETURN_VALUE finds NULL where it needs value", code().add(PUSH_NULL).add(RETURN_VALUE));
        refuse("offset 26: RETURN_VALUE finds MAYBE_NULL where it needs value",
                code().add(LOAD_CONST).add(LOAD_METHOD).add(POP_TOP).add(RETURN_VALUE));
        refuse("offset 8: the stack at 10 holds VALUE here and NULL elsewhere", code().add(LOAD_NAME)
                .add(POP_JUMP_FORWARD_IF_FALSE, 2).add(PUSH_NULL).add(JUMP_FORWARD, 1).add(LOAD_NAME).add(POP_TOP)
                .add(LOAD_CONST).add(RETURN_VALUE));
    }

    @Test
    public void collectionsAreWhatIsAddedTo() {
        accept(code().add(BUILD_LIST).add(LOAD_CONST).add(LIST_APPEND, 1).add(RETURN_VALUE));
        refuse("offset 4: LIST_APPEND finds VALUE where it needs list",
                code().add(LOAD_CONST, 1).add(LOAD_CONST).add(LIST_APPEND, 1).add(RETURN_VALUE));
        refuse("offset 4: LIST_APPEND finds SET where it needs list",
                code().add(BUILD_SET).add(LOAD_CONST).add(LIST_APPEND, 1).add(RETURN_VALUE));
        refuse("offset 6: MAP_ADD finds LIST where it needs dict",
                code().add(BUILD_LIST).add(LOAD_CONST).add(LOAD_CONST).add(MAP_ADD, 1).add(RETURN_VALUE));
        refuse("offset 2: BUILD_STRING finds VALUE where it needs pieces",
                code().add(LOAD_CONST, 1).add(BUILD_STRING, 1).add(RETURN_VALUE));
    }

    @Test
    public void callsAreAnnounced() {
        refuse("offset 4: CALL lacks its announcement",
                code().add(PUSH_NULL).add(LOAD_CONST).add(CALL, 0).add(RETURN_VALUE));
        refuse("offset 4: PRECALL lacks a call with the same operand",
                code().add(PUSH_NULL).add(LOAD_CONST).add(PRECALL, 1).add(CALL, 0).add(RETURN_VALUE));
        refuse("offset 4: KW_NAMES lacks a tuple of names",
                code().add(PUSH_NULL).add(LOAD_CONST).add(KW_NAMES, 1).add(PRECALL).add(CALL).add(RETURN_VALUE));
        CodeBuilder names = code().add(PUSH_NULL).add(LOAD_CONST).add(KW_NAMES, 1).add(PRECALL).add(CALL)
                .add(RETURN_VALUE);
        names.fields().consts[1] = Tuple.of("a");
        refuse("offset 6: PRECALL lacks as many arguments as names", names);
        CodeBuilder alone = code().add(KW_NAMES, 1).add(LOAD_CONST).add(RETURN_VALUE);
        alone.fields().consts[1] = Tuple.of("a");
        refuse("offset 0: KW_NAMES lacks the call behind it", alone);
    }

    @Test
    public void functionsAreMadeOfCode() {
        refuse("offset 2: MAKE_FUNCTION lacks a constant code object",
                code().add(LOAD_CONST).add(MAKE_FUNCTION).add(RETURN_VALUE));
        CodeBuilder closure = code().add(LOAD_CONST).add(LOAD_CONST, 1).add(MAKE_FUNCTION, 8).add(RETURN_VALUE);
        closure.fields().consts[1] = code().add(LOAD_CONST).add(RETURN_VALUE).build();
        refuse("offset 4: MAKE_FUNCTION lacks a closure where one is needed", closure);
    }

    @Test
    public void generatorsAreFlagged() {
        refuse("offset 2: YIELD_VALUE lacks a generator around it",
                code().add(LOAD_CONST).add(YIELD_VALUE).add(RETURN_VALUE));
        CodeBuilder generator = code().add(LOAD_CONST).add(RETURN_VALUE);
        generator.fields().flags = CodeObject.GENERATOR;
        refuse("offset 0: LOAD_CONST lacks exactly what makes the generator before it", generator);
    }

    @Test
    public void cellsAreMadeFirst() {
        CodeBuilder cell = code().add(LOAD_DEREF, 0).add(RETURN_VALUE);
        cell.fields().localsPlusKinds[0] = CodeObject.KIND_LOCAL | CodeObject.KIND_CELL;
        cell.fields().splitLocalsPlus();
        refuse("offset 0: LOAD_DEREF lacks each of its cells before it", cell);
    }

    @Test
    public void lineTablesAreChecked() {
        refuseFields("the line table is truncated", fields -> fields.lineTable = new byte[]{(byte) 0x80});
        refuseFields("entry 0 of the line table lacks its start mark", fields -> fields.lineTable = new byte[]{1});
        refuseFields("offset 0: a line number is negative",
                fields -> fields.lineTable = new byte[]{(byte) 0xE8, 9});
    }

    @Test
    public void exceptionTablesAreChecked() {
        refuseFields("the exception table is truncated", fields -> fields.exceptionTable = new byte[]{(byte) 0x80});
        refuseFields("offset 0: entries of the exception table are not in order",
                fields -> fields.exceptionTable = new byte[]{(byte) 0x80, 0, 1, 0});
        refuseFields("offset 0: an entry of the exception table does not lie at instructions",
                fields -> fields.exceptionTable = new byte[]{(byte) 0x80, 1, 2, 0});
        refuseFields("offset 0: a handler needs a deeper stack than declared",
                fields -> fields.exceptionTable = new byte[]{(byte) 0x80, 1, 1, 62});
        refuseFields("offset 0: the stack is 0 deep where its handler needs 1",
                fields -> fields.exceptionTable = new byte[]{(byte) 0x80, 1, 1, 2});
    }

    @Test
    public void handlersStartWithTheException() {
        CodeBuilder builder = code().add(NOP).add(LOAD_CONST).add(RETURN_VALUE).add(PUSH_EXC_INFO).add(POP_TOP)
                .add(POP_EXCEPT).add(LOAD_CONST).add(RETURN_VALUE);
        builder.fields().exceptionTable = new byte[]{(byte) 0x80, 1, 3, 0};
        accept(builder);
        builder.fields().exceptionTable = new byte[]{(byte) 0x80, 1, 3, 1};
        accept(builder);
        builder.fields().exceptionTable = new byte[]{(byte) 0x80, 1, 5, 0};
        refuse("offset 10: POP_EXCEPT finds EXCEPTION where it needs prev", builder);
    }

    @Test
    public void regionsAreLeftAsTheyWereEntered() {
        CodeBuilder builder = new CodeBuilder(PythonVersion.V3_8).add(POP_BLOCK).add(LOAD_CONST).add(RETURN_VALUE);
        refuse("offset 0: POP_BLOCK finds no region to leave", builder);
        refuse("offset 0: BREAK_LOOP outside of any loop", new CodeBuilder(PythonVersion.V2_7).add(BREAK_LOOP));
        accept(new CodeBuilder(PythonVersion.V2_7).add(SETUP_LOOP, 1).add(BREAK_LOOP).add(LOAD_CONST)
                .add(RETURN_VALUE));
        refuse("offset 2: regions at 0 differ between the ways there",
                new CodeBuilder(PythonVersion.V3_8).add(SETUP_FINALLY, 2).add(JUMP_ABSOLUTE, 0).add(NOP));
    }

    @Test
    public void internalOpcodesAreRefused() {
        CodeBuilder builder = new CodeBuilder(PythonVersion.V3_13).add(Opcode.RESERVED);
        refuse("offset 0: RESERVED belongs to a running interpreter", builder);
    }

    @Test
    public void longCodeTakesLinearTime() {
        CodeBuilder builder = code();
        int count = 200_000;
        for (int i = 0; i < count; i++) {
            builder.add(LOAD_CONST, i % 2).add(POP_JUMP_FORWARD_IF_FALSE, 0);
        }
        builder.add(LOAD_CONST).add(RETURN_VALUE);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        accept(builder);
        assertTrue(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start < 10_000_000_000L);
    }
}
