package pbcvm.bytecode;

import static pbcvm.bytecode.Operand.CELL;
import static pbcvm.bytecode.Operand.COMPARISON;
import static pbcvm.bytecode.Operand.CONST;
import static pbcvm.bytecode.Operand.LOCAL;
import static pbcvm.bytecode.Operand.NAME;
import static pbcvm.bytecode.Operand.NAME_AND_FLAG;
import static pbcvm.bytecode.Operand.NONE;
import static pbcvm.bytecode.Operand.NUMBER;

/**
 * Every opcode of every version: what its operand means, what it does to the stack, where it leads.
 *
 * <p>The name is CPython's. An opcode whose meaning changed is a second constant that carries the version since which
 * it has the new meaning, as in {@code END_FOR_313}. Tables may give an operand another coding; they never change the
 * meaning.
 */
public enum Opcode {
    /** Room for the interpreter that wrote the code. */
    CACHE(NONE, "--"),
    /** Puts higher bits in front of the operand of the instruction behind it. */
    EXTENDED_ARG(NUMBER, "--"),
    /** Does nothing. */
    NOP(NONE, "--"),
    /** Marks a place where a function starts or goes on. */
    RESUME(NUMBER, "--"),

    /** Drops a value. */
    POP_TOP(NONE, "value --"),
    /** Pushes the null that tells a call that no self goes with the callable. */
    PUSH_NULL(NONE, "-- null"),
    /** Pushes the n-th value from the top again. */
    COPY(NUMBER, "x others*n-1 -- x others*n-1 x"),
    /** Exchanges the top with the n-th value from the top. */
    SWAP(NUMBER, "x others*n-2 y -- y others*n-2 x"),

    /** Pushes a constant. */
    LOAD_CONST(CONST, "-- value"),
    /** Pushes a local that must be bound. */
    LOAD_FAST(LOCAL, "-- value"),
    /** Binds a local. */
    STORE_FAST(LOCAL, "value --"),
    /** Unbinds a local that must be bound. */
    DELETE_FAST(LOCAL, "--"),
    /** Pushes what a name means in the namespace of the code, its globals or the builtins. */
    LOAD_NAME(NAME, "-- value"),
    /** Binds a name in the namespace of the code. */
    STORE_NAME(NAME, "value --"),
    /** Unbinds a name in the namespace of the code. */
    DELETE_NAME(NAME, "--"),
    /** Pushes a global or builtin, below it a null if a call follows. */
    LOAD_GLOBAL(NAME_AND_FLAG, "-- null*bit0 value"),
    /** Binds a global. */
    STORE_GLOBAL(NAME, "value --"),
    /** Unbinds a global. */
    DELETE_GLOBAL(NAME, "--"),
    /** Makes a local live in a new cell. */
    MAKE_CELL(CELL, "--"),
    /** Pushes a cell itself. */
    LOAD_CLOSURE(CELL, "-- cell"),
    /** Pushes the content of a cell. */
    LOAD_DEREF(CELL, "-- value"),
    /** Sets the content of a cell. */
    STORE_DEREF(CELL, "value --"),
    /** Empties a cell. */
    DELETE_DEREF(CELL, "--"),
    /** Pushes what a name means in a class body, or else the content of a cell. */
    LOAD_CLASSDEREF(CELL, "-- value"),
    /** Brings the cells of the closure into the frame. */
    COPY_FREE_VARS(NUMBER, "--"),

    /** {@code +value}. */
    UNARY_POSITIVE(NONE, "value -- result"),
    /** {@code -value}. */
    UNARY_NEGATIVE(NONE, "value -- result"),
    /** {@code not value}. */
    UNARY_NOT(NONE, "value -- result"),
    /** {@code ~value}. */
    UNARY_INVERT(NONE, "value -- result"),
    /** One of the arithmetic operators, plain or in place, by number. */
    BINARY_OP(NUMBER, "left right -- result"),
    /** One of the six comparisons. */
    COMPARE_OP(COMPARISON, "left right -- result"),
    /** {@code is}, or {@code is not}. */
    IS_OP(NUMBER, "left right -- result"),
    /** {@code in}, or {@code not in}. */
    CONTAINS_OP(NUMBER, "left right -- result"),
    /** Reads one element, {@code container[key]}. */
    BINARY_SUBSCR(NONE, "container key -- value"),
    /** {@code container[key] = value}. */
    STORE_SUBSCR(NONE, "value container key --"),
    /** {@code del container[key]}. */
    DELETE_SUBSCR(NONE, "container key --"),
    /** {@code object.name}. */
    LOAD_ATTR(NAME, "object -- value"),
    /** {@code object.name = value}. */
    STORE_ATTR(NAME, "value object --"),
    /** {@code del object.name}. */
    DELETE_ATTR(NAME, "object --"),
    /** Fetches a method to be called: an unbound one with its self, or a null with any other callable. */
    LOAD_METHOD(NAME, "object -- method self"),

    /** A tuple of n values. */
    BUILD_TUPLE(NUMBER, "items*n -- tuple"),
    /** A list of n values. */
    BUILD_LIST(NUMBER, "items*n -- list"),
    /** A set of n values. */
    BUILD_SET(NUMBER, "items*n -- set"),
    /** A dict of n pairs. */
    BUILD_MAP(NUMBER, "items*2n -- dict"),
    /** A dict of n values whose keys are a constant tuple. */
    BUILD_CONST_KEY_MAP(NUMBER, "values*n keys -- dict"),
    /** Joins n strings. */
    BUILD_STRING(NUMBER, "pieces*n -- text"),
    /** A slice of two or three parts. */
    BUILD_SLICE(NUMBER, "start stop step*if3 -- slice"),
    /** Appends to the list of a comprehension. */
    LIST_APPEND(NUMBER, "list others*n-1 value -- list others*n-1"),
    /** Adds to the set of a comprehension. */
    SET_ADD(NUMBER, "set others*n-1 value -- set others*n-1"),
    /** Adds to the dict of a comprehension. */
    MAP_ADD(NUMBER, "dict others*n-1 key value -- dict others*n-1"),
    /** Appends all of an iterable to a list being built. */
    LIST_EXTEND(NUMBER, "list others*n-1 iterable -- list others*n-1"),
    /** Adds all of an iterable to a set being built. */
    SET_UPDATE(NUMBER, "set others*n-1 iterable -- set others*n-1"),
    /** Adds all of a mapping to a dict being built. */
    DICT_UPDATE(NUMBER, "dict others*n-1 mapping -- dict others*n-1"),
    /** Adds all of a mapping to the keywords of a call, no key twice. */
    DICT_MERGE(NUMBER, "callable args dict others*n-1 mapping -- callable args dict others*n-1"),
    /** A tuple of a list being built. */
    LIST_TO_TUPLE(NONE, "list -- tuple"),
    /** Formats a value for an f-string: conversion, and whether a format goes with it. */
    FORMAT_VALUE(NUMBER, "value spec*bit2 -- text"),
    /** Takes a sequence of exactly n values apart, the first on top. */
    UNPACK_SEQUENCE(NUMBER, "iterable -- items*n"),
    /** Takes a sequence apart around a starred target, the first on top. */
    UNPACK_EX(NUMBER, "iterable -- after*hi list before*lo"),

    /** Names the keywords of the call that follows. */
    KW_NAMES(CONST, "--"),
    /** Announces a call. */
    PRECALL(NUMBER, "--"),
    /** Calls with n arguments, keywords included. */
    CALL(NUMBER, "method self args*n -- result"),
    /** Calls with a tuple of arguments and perhaps a dict of keywords. */
    CALL_FUNCTION_EX(NUMBER, "null callable args kwargs*bit0 -- result"),
    /** A function of a code object and what the bits of the operand announce. */
    MAKE_FUNCTION(NUMBER, "defaults*bit0 kwdefaults*bit1 annotations*bit2 closure*bit3 code -- function"),
    /** Pushes the function behind the class statement. */
    LOAD_BUILD_CLASS(NONE, "-- value"),
    /** Leaves the code with a value. */
    RETURN_VALUE(NONE, Flow.END, "value --"),

    /** Goes on further down. */
    JUMP_FORWARD(Operand.JUMP_FORWARD, Flow.JUMP, "--", "--"),
    /** Goes on further up. */
    JUMP_BACKWARD(Operand.JUMP_BACKWARD, Flow.JUMP, "--", "--"),
    /** Goes on further up without looking for signals. */
    JUMP_BACKWARD_NO_INTERRUPT(Operand.JUMP_BACKWARD, Flow.JUMP, "--", "--"),
    /** Jumps forward if the value is false. */
    POP_JUMP_FORWARD_IF_FALSE(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps forward if the value is true. */
    POP_JUMP_FORWARD_IF_TRUE(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps forward if the value is none. */
    POP_JUMP_FORWARD_IF_NONE(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps forward if the value is not none. */
    POP_JUMP_FORWARD_IF_NOT_NONE(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps back if the value is false. */
    POP_JUMP_BACKWARD_IF_FALSE(Operand.JUMP_BACKWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps back if the value is true. */
    POP_JUMP_BACKWARD_IF_TRUE(Operand.JUMP_BACKWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps back if the value is none. */
    POP_JUMP_BACKWARD_IF_NONE(Operand.JUMP_BACKWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps back if the value is not none. */
    POP_JUMP_BACKWARD_IF_NOT_NONE(Operand.JUMP_BACKWARD, Flow.BRANCH, "value --", "value --"),
    /** Keeps the value and jumps if it is false, else drops it. */
    JUMP_IF_FALSE_OR_POP(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value -- value"),
    /** Keeps the value and jumps if it is true, else drops it. */
    JUMP_IF_TRUE_OR_POP(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value -- value"),
    /** Replaces an iterable by its iterator. */
    GET_ITER(NONE, "iterable -- iterator"),
    /** Pushes the next value of an iterator; at its end drops it and jumps. */
    FOR_ITER(Operand.JUMP_FORWARD, Flow.BRANCH, "iterator -- iterator value", "iterator --"),

    /** Makes the generator and leaves the code; goes on with the first value sent. */
    RETURN_GENERATOR(NONE, "-- sent"),
    /** Hands a value out and waits for what is sent back. */
    YIELD_VALUE(NONE, "value -- sent"),
    /** Replaces an iterable by the iterator that {@code yield from} uses. */
    GET_YIELD_FROM_ITER(NONE, "iterable -- iterator"),
    /** Sends a value into a generator; when that returns, jumps with its result alone. */
    SEND(Operand.JUMP_FORWARD, Flow.BRANCH, "receiver value -- receiver result", "receiver value -- result"),
    /** Marks a value as yielded by an async generator. */
    ASYNC_GEN_WRAP(NONE, "value -- wrapped"),
    /** Replaces an awaitable by its iterator. */
    GET_AWAITABLE(NUMBER, "value -- iterator"),
    /** Replaces an asynchronous iterable by its iterator. */
    GET_AITER(NONE, "iterable -- iterator"),
    /** Pushes the awaitable of the next value of an asynchronous iterator. */
    GET_ANEXT(NONE, "iterator -- iterator awaitable"),
    /** Ends an asynchronous loop if that is what the exception means. */
    END_ASYNC_FOR(NONE, "iterator exc --"),

    /** Raises the current exception again, a given one, or one with its cause. */
    RAISE_VARARGS(NUMBER, Flow.END, "args*n --"),
    /** Raises the exception on the stack again. */
    RERAISE(NUMBER, Flow.END, "exc --"),
    /** Makes the exception the one being handled, below it the one before. */
    PUSH_EXC_INFO(NONE, "exc -- prev exc"),
    /** Makes the exception before the one being handled again. */
    POP_EXCEPT(NONE, "prev --"),
    /** Tests an exception against a class or classes. */
    CHECK_EXC_MATCH(NONE, "exc type -- exc result"),
    /** Splits an exception group by a class or classes. */
    CHECK_EG_MATCH(NONE, "exc type -- rest match"),
    /** The group of what the clauses of {@code except*} left over. */
    PREP_RERAISE_STAR(NONE, "original excs -- result"),
    /** Pushes the class {@code AssertionError}. */
    LOAD_ASSERTION_ERROR(NONE, "-- value"),
    /** Enters a context manager, below its value the exit method. */
    BEFORE_WITH(NONE, "manager -- exit result"),
    /** Starts entering an asynchronous context manager, below its awaitable the exit method. */
    BEFORE_ASYNC_WITH(NONE, "manager -- exit result"),
    /** Calls the exit method with the exception. */
    WITH_EXCEPT_START(NONE, "exit lasti prev exc -- exit lasti prev exc result"),

    /** Imports a module. */
    IMPORT_NAME(NAME, "level fromlist -- module"),
    /** Pushes an attribute of the module, importing it as a submodule if need be. */
    IMPORT_FROM(NAME, "module -- module value"),
    /** Binds all public names of a module. */
    IMPORT_STAR(NONE, "module --"),
    /** Sees to it that the namespace has annotations. */
    SETUP_ANNOTATIONS(NONE, "--"),
    /** Shows a value as the interactive interpreter does. */
    PRINT_EXPR(NONE, "value --"),

    /** Pushes the length of the subject. */
    GET_LEN(NONE, "subject -- subject length"),
    /** Whether the subject is a mapping. */
    MATCH_MAPPING(NONE, "subject -- subject result"),
    /** Whether the subject is a sequence. */
    MATCH_SEQUENCE(NONE, "subject -- subject result"),
    /** The values under some keys, or none. */
    MATCH_KEYS(NONE, "subject keys -- subject keys values"),
    /** The attributes that a class pattern asks for, or none. */
    MATCH_CLASS(NUMBER, "subject type names -- attributes");

    private final Operand operand;
    private final Flow flow;
    private final StackEffect effect;
    private final StackEffect jumpEffect;

    Opcode(Operand operand, String picture) {
        this(operand, Flow.NEXT, picture);
    }

    Opcode(Operand operand, Flow flow, String picture) {
        this(operand, flow, picture, picture);
    }

    Opcode(Operand operand, Flow flow, String picture, String jumpPicture) {
        this.operand = operand;
        this.flow = flow;
        this.effect = StackEffect.parse(picture);
        this.jumpEffect = StackEffect.parse(jumpPicture);
    }

    /** What the operand means, unless the table of a version says otherwise. */
    public Operand operand() {
        return operand;
    }

    public Flow flow() {
        return flow;
    }

    /** The stack when execution goes on with the next instruction. */
    public StackEffect effect() {
        return effect;
    }

    /** The stack when execution goes on at the jump target. */
    public StackEffect jumpEffect() {
        return jumpEffect;
    }
}
