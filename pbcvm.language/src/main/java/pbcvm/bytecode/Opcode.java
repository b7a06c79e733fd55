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
    POP_TOP(NONE, "x --"),
    /** Exchanges the two top values. */
    ROT_TWO(NONE, "x y -- y x"),
    /** Moves the top value below the two under it. */
    ROT_THREE(NONE, "x y z -- z x y"),
    /** Moves the top value below the three under it. */
    ROT_FOUR(NONE, "w x y z -- z w x y"),
    /** Moves the top value down so that it is the n-th. */
    ROT_N(NUMBER, "others*n-1 x -- x others*n-1"),
    /** Pushes the top value again. */
    DUP_TOP(NONE, "x -- x x"),
    /** Pushes the two top values again. */
    DUP_TOP_TWO(NONE, "x y -- x y x y"),
    /** Pushes the n top values again. */
    DUP_TOPX(NUMBER, "others*n -- others*n others*n"),
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
    /** Pushes a local, which may turn out to be unbound. */
    LOAD_FAST_CHECK(LOCAL, "-- value"),
    /** Pushes a local, or a null if it is unbound, and unbinds it. */
    LOAD_FAST_AND_CLEAR(LOCAL, "-- saved"),
    /** Pushes two locals, named by the two halves of the operand. */
    LOAD_FAST_LOAD_FAST(Operand.LOCAL_PAIR, "-- first second"),
    /** Binds one local, then pushes another. */
    STORE_FAST_LOAD_FAST(Operand.LOCAL_PAIR, "value -- other"),
    /** Binds two locals, the first to the top value. */
    STORE_FAST_STORE_FAST(Operand.LOCAL_PAIR, "second first --"),
    /** Pushes the namespace of the code. */
    LOAD_LOCALS(NONE, "-- value"),
    /** Pushes what a name means in the namespace of the code, its globals or the builtins. */
    LOAD_NAME(NAME, "-- value"),
    /** Binds a name in the namespace of the code. */
    STORE_NAME(NAME, "value --"),
    /** Unbinds a name in the namespace of the code. */
    DELETE_NAME(NAME, "--"),
    /** Pushes a global or builtin, below it a null if a call follows. */
    LOAD_GLOBAL(NAME_AND_FLAG, "-- null*bit0 value"),
    /** Pushes a global or builtin. */
    LOAD_GLOBAL_27(NAME, "-- value"),
    /** Pushes a global or builtin, above it a null if a call follows. */
    LOAD_GLOBAL_313(NAME_AND_FLAG, "-- value null*bit0"),
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
    /** Pushes what a name means in a mapping, the globals or the builtins. */
    LOAD_FROM_DICT_OR_GLOBALS(NAME, "namespace -- value"),
    /** Pushes what a name means in a mapping, or else the content of a cell. */
    LOAD_FROM_DICT_OR_DEREF(CELL, "namespace -- value"),
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
    /** The text of a value, written with backquotes. */
    UNARY_CONVERT(NONE, "value -- text"),
    /** The truth of a value. */
    TO_BOOL(NONE, "value -- result"),
    /** One of the arithmetic operators, plain or in place, by number. */
    BINARY_OP(NUMBER, "left right -- result"),
    /** {@code left ** right}. */
    BINARY_POWER(NONE, "left right -- result"),
    /** {@code left * right}. */
    BINARY_MULTIPLY(NONE, "left right -- result"),
    /** {@code left @ right}. */
    BINARY_MATRIX_MULTIPLY(NONE, "left right -- result"),
    /** {@code left / right} as Python 2 divides. */
    BINARY_DIVIDE(NONE, "left right -- result"),
    /** {@code left % right}. */
    BINARY_MODULO(NONE, "left right -- result"),
    /** {@code left + right}. */
    BINARY_ADD(NONE, "left right -- result"),
    /** {@code left - right}. */
    BINARY_SUBTRACT(NONE, "left right -- result"),
    /** {@code left // right}. */
    BINARY_FLOOR_DIVIDE(NONE, "left right -- result"),
    /** {@code left / right} with a fraction. */
    BINARY_TRUE_DIVIDE(NONE, "left right -- result"),
    /** {@code left << right}. */
    BINARY_LSHIFT(NONE, "left right -- result"),
    /** {@code left >> right}. */
    BINARY_RSHIFT(NONE, "left right -- result"),
    /** {@code left & right}. */
    BINARY_AND(NONE, "left right -- result"),
    /** {@code left ^ right}. */
    BINARY_XOR(NONE, "left right -- result"),
    /** {@code left | right}. */
    BINARY_OR(NONE, "left right -- result"),
    /** {@code left **= right}. */
    INPLACE_POWER(NONE, "left right -- result"),
    /** {@code left *= right}. */
    INPLACE_MULTIPLY(NONE, "left right -- result"),
    /** {@code left @= right}. */
    INPLACE_MATRIX_MULTIPLY(NONE, "left right -- result"),
    /** {@code left /= right} as Python 2 divides. */
    INPLACE_DIVIDE(NONE, "left right -- result"),
    /** {@code left %= right}. */
    INPLACE_MODULO(NONE, "left right -- result"),
    /** {@code left += right}. */
    INPLACE_ADD(NONE, "left right -- result"),
    /** {@code left -= right}. */
    INPLACE_SUBTRACT(NONE, "left right -- result"),
    /** {@code left //= right}. */
    INPLACE_FLOOR_DIVIDE(NONE, "left right -- result"),
    /** {@code left /= right} with a fraction. */
    INPLACE_TRUE_DIVIDE(NONE, "left right -- result"),
    /** {@code left <<= right}. */
    INPLACE_LSHIFT(NONE, "left right -- result"),
    /** {@code left >>= right}. */
    INPLACE_RSHIFT(NONE, "left right -- result"),
    /** {@code left &= right}. */
    INPLACE_AND(NONE, "left right -- result"),
    /** {@code left ^= right}. */
    INPLACE_XOR(NONE, "left right -- result"),
    /** {@code left |= right}. */
    INPLACE_OR(NONE, "left right -- result"),
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
    /** {@code container[:]}. */
    SLICE_0(NONE, "container -- value"),
    /** {@code container[start:]}. */
    SLICE_1(NONE, "container start -- value"),
    /** {@code container[:stop]}. */
    SLICE_2(NONE, "container stop -- value"),
    /** {@code container[start:stop]}. */
    SLICE_3(NONE, "container start stop -- value"),
    /** {@code container[:] = value}. */
    STORE_SLICE_0(NONE, "value container --"),
    /** {@code container[start:] = value}. */
    STORE_SLICE_1(NONE, "value container start --"),
    /** {@code container[:stop] = value}. */
    STORE_SLICE_2(NONE, "value container stop --"),
    /** {@code container[start:stop] = value}. */
    STORE_SLICE_3(NONE, "value container start stop --"),
    /** {@code del container[:]}. */
    DELETE_SLICE_0(NONE, "container --"),
    /** {@code del container[start:]}. */
    DELETE_SLICE_1(NONE, "container start --"),
    /** {@code del container[:stop]}. */
    DELETE_SLICE_2(NONE, "container stop --"),
    /** {@code del container[start:stop]}. */
    DELETE_SLICE_3(NONE, "container start stop --"),
    /** Reads a slice without making a slice object. */
    BINARY_SLICE(NONE, "container start stop -- value"),
    /** Assigns to a slice without making a slice object. */
    STORE_SLICE(NONE, "value container start stop --"),
    /** {@code object.name}. */
    LOAD_ATTR(NAME, "object -- value"),
    /** {@code object.name}, or with the low bit a method to be called and its self, or null and any callable. */
    LOAD_ATTR_312(NAME_AND_FLAG, "object -- method*bit0 self"),
    /** {@code object.name}, or with the low bit a method to be called and its self, or any callable and null. */
    LOAD_ATTR_313(NAME_AND_FLAG, "object -- callable selfornull*bit0"),
    /** {@code super().name}; with the low bit a method as {@link #LOAD_ATTR_312} leaves it. */
    LOAD_SUPER_ATTR(Operand.NAME_AND_TWO_FLAGS, "super class instance -- method*bit0 self"),
    /** {@code super().name}; with the low bit a method as {@link #LOAD_ATTR_313} leaves it. */
    LOAD_SUPER_ATTR_313(Operand.NAME_AND_TWO_FLAGS, "super class instance -- callable selfornull*bit0"),
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
    /** An empty dict for about n items. */
    BUILD_MAP_27(NUMBER, "-- dict"),
    /** Puts a pair into the dict that is being built. */
    STORE_MAP(NONE, "dict value key -- dict"),
    /** A list of all items of n iterables. */
    BUILD_LIST_UNPACK(NUMBER, "iterables*n -- list"),
    /** A tuple of all items of n iterables. */
    BUILD_TUPLE_UNPACK(NUMBER, "iterables*n -- tuple"),
    /** A tuple of all items of n iterables, as the arguments of a call. */
    BUILD_TUPLE_UNPACK_WITH_CALL(NUMBER, "callable iterables*n -- callable tuple"),
    /** A set of all items of n iterables. */
    BUILD_SET_UNPACK(NUMBER, "iterables*n -- set"),
    /** A dict of all pairs of n mappings. */
    BUILD_MAP_UNPACK(NUMBER, "mappings*n -- dict"),
    /** A dict of all pairs of n mappings, as the keywords of a call: strings, none twice. */
    BUILD_MAP_UNPACK_WITH_CALL(NUMBER, "callable args mappings*n -- callable args dict"),
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
    /** Adds to the dict of a comprehension, key on top. */
    MAP_ADD_27(NUMBER, "dict others*n-1 value key -- dict others*n-1"),
    /** Appends all of an iterable to a list being built. */
    LIST_EXTEND(NUMBER, "list others*n-1 iterable -- list others*n-1"),
    /** Adds all of an iterable to a set being built. */
    SET_UPDATE(NUMBER, "set others*n-1 iterable -- set others*n-1"),
    /** Adds all of a mapping to a dict being built. */
    DICT_UPDATE(NUMBER, "dict others*n-1 mapping -- dict others*n-1"),
    /** Adds all of a mapping to the keywords of a call, no key twice. */
    DICT_MERGE(NUMBER, "callable args dict others*n-1 mapping -- callable args dict others*n-1"),
    /** Adds all of a mapping to the keywords of a call, no key twice; a null stands above the callable. */
    DICT_MERGE_313(NUMBER, "callable null args dict others*n-1 mapping -- callable null args dict others*n-1"),
    /** A tuple of a list being built. */
    LIST_TO_TUPLE(NONE, "list -- tuple"),
    /** Formats a value for an f-string: conversion, and whether a format goes with it. */
    FORMAT_VALUE(NUMBER, "value spec*bit2 -- text"),
    /** Converts a value to text for an f-string by str, repr or ascii. */
    CONVERT_VALUE(NUMBER, "value -- text"),
    /** Formats a value for an f-string. */
    FORMAT_SIMPLE(NONE, "value -- text"),
    /** Formats a value for an f-string with a format. */
    FORMAT_WITH_SPEC(NONE, "value spec -- text"),
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
    /** Calls with n arguments; self or null stands above the callable. */
    CALL_313(NUMBER, "callable selfornull args*n -- result"),
    /** Calls with n arguments, the last of them named by a tuple. */
    CALL_KW(NUMBER, "callable selfornull args*n names -- result"),
    /** Calls with positional arguments (low byte) and pairs of keyword and value (high byte). */
    CALL_FUNCTION_27(NUMBER, "callable args*lo keywords*2hi -- result"),
    /** Calls as {@link #CALL_FUNCTION_27}, with an iterable of more arguments. */
    CALL_FUNCTION_VAR(NUMBER, "callable args*lo keywords*2hi varargs -- result"),
    /** Calls as {@link #CALL_FUNCTION_27}, with a mapping of more keywords. */
    CALL_FUNCTION_KW_27(NUMBER, "callable args*lo keywords*2hi kwargs -- result"),
    /** Calls as {@link #CALL_FUNCTION_27}, with both an iterable and a mapping. */
    CALL_FUNCTION_VAR_KW(NUMBER, "callable args*lo keywords*2hi varargs kwargs -- result"),
    /** Calls with n positional arguments. */
    CALL_FUNCTION(NUMBER, "callable args*n -- result"),
    /** Calls with n arguments, the last of them named by a tuple. */
    CALL_FUNCTION_KW(NUMBER, "callable args*n names -- result"),
    /** Calls what {@link #LOAD_METHOD} left, with n positional arguments. */
    CALL_METHOD(NUMBER, "method self args*n -- result"),
    /** Calls one of the interpreter's functions of one argument. */
    CALL_INTRINSIC_1(NUMBER, "value -- result"),
    /** Calls one of the interpreter's functions of two arguments. */
    CALL_INTRINSIC_2(NUMBER, "first second -- result"),
    /** Calls with a tuple of arguments and perhaps a dict of keywords. */
    CALL_FUNCTION_EX(NUMBER, "null callable args kwargs*bit0 -- result"),
    /** Calls with an iterable of arguments and perhaps a mapping of keywords. */
    CALL_FUNCTION_EX_36(NUMBER, "callable args kwargs*bit0 -- result"),
    /** Calls with a tuple of arguments and perhaps a dict of keywords; the null stands above the callable. */
    CALL_FUNCTION_EX_313(NUMBER, "callable null args kwargs*bit0 -- result"),
    /** A function of a code object and what the bits of the operand announce. */
    MAKE_FUNCTION(NUMBER, "defaults*bit0 kwdefaults*bit1 annotations*bit2 closure*bit3 code -- function"),
    /** A function of a code object and n default values. */
    MAKE_FUNCTION_27(NUMBER, "values*n code -- function"),
    /** A function of a code object, its cells and n default values. */
    MAKE_CLOSURE(NUMBER, "values*n closure code -- function"),
    /** A function of a code object, its qualified name and what the bits of the operand announce. */
    MAKE_FUNCTION_36(NUMBER,
            "defaults*bit0 kwdefaults*bit1 annotations*bit2 closure*bit3 code qualname -- function"),
    /** A function of a code object. */
    MAKE_FUNCTION_313(NONE, "code -- function"),
    /** Gives a function its defaults, keyword defaults, annotations or cells. */
    SET_FUNCTION_ATTRIBUTE(NUMBER, "attribute function -- function"),
    /** A class of name, bases and namespace. */
    BUILD_CLASS(NONE, "name bases namespace -- class"),
    /** Pushes the function behind the class statement. */
    LOAD_BUILD_CLASS(NONE, "-- value"),
    /** Leaves the code with a value. */
    RETURN_VALUE(NONE, Flow.END, "value --"),
    /** Leaves the code with a constant. */
    RETURN_CONST(CONST, Flow.END, "--"),

    /** Goes on further down. */
    JUMP_FORWARD(Operand.JUMP_FORWARD, Flow.JUMP, "--", "--"),
    /** Goes on anywhere. */
    JUMP_ABSOLUTE(Operand.JUMP_ABSOLUTE, Flow.JUMP, "--", "--"),
    /** Jumps if the value is false. */
    POP_JUMP_IF_FALSE(Operand.JUMP_ABSOLUTE, Flow.BRANCH, "value --", "value --"),
    /** Jumps if the value is true. */
    POP_JUMP_IF_TRUE(Operand.JUMP_ABSOLUTE, Flow.BRANCH, "value --", "value --"),
    /** Jumps if the value is none. */
    POP_JUMP_IF_NONE(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value --"),
    /** Jumps if the value is not none. */
    POP_JUMP_IF_NOT_NONE(Operand.JUMP_FORWARD, Flow.BRANCH, "value --", "value --"),
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
    /** Pushes the next value of an iterator; at its end jumps to where both are dropped. */
    FOR_ITER_312(Operand.JUMP_FORWARD, Flow.BRANCH, "iterator -- iterator value", "iterator -- iterator value"),
    /** Ends an exhausted loop, dropping iterator and value. */
    END_FOR_312(NONE, "iterator value --"),
    /** Ends an exhausted loop, dropping the value. */
    END_FOR_313(NONE, "value --"),

    /** Makes the generator and leaves the code; goes on with the first value sent. */
    RETURN_GENERATOR(NONE, "-- sent"),
    /** Hands a value out and waits for what is sent back. */
    YIELD_VALUE(NUMBER, "value -- sent"),
    /** Replaces an iterable by the iterator that {@code yield from} uses. */
    GET_YIELD_FROM_ITER(NONE, "iterable -- iterator"),
    /** Sends a value into a generator; when that returns, jumps with its result alone. */
    SEND(Operand.JUMP_FORWARD, Flow.BRANCH, "receiver value -- receiver result", "receiver value -- result"),
    /** Sends a value into a generator; when that returns, jumps with its result above it. */
    SEND_312(Operand.JUMP_FORWARD, Flow.BRANCH, "receiver value -- receiver result",
            "receiver value -- receiver result"),
    /** Drops the generator below a result. */
    END_SEND(NONE, "receiver value -- value"),
    /** Ends a delegation into which an exception was thrown. */
    CLEANUP_THROW(NONE, "receiver value exc -- nothing result"),
    /** Hands out all that a generator yields; the value is what to send first. */
    YIELD_FROM(NONE, "receiver value -- result"),
    /** Takes the first value sent off the stack. */
    GEN_START(NUMBER, "sent --"),
    /** Marks a value as yielded by an async generator. */
    ASYNC_GEN_WRAP(NONE, "value -- wrapped"),
    /** Replaces an awaitable by its iterator. */
    GET_AWAITABLE(NUMBER, "value -- iterator"),
    /** Replaces an asynchronous iterable by its iterator. */
    GET_AITER(NONE, "iterable -- iterator"),
    /** Replaces an asynchronous iterable by an awaitable of its iterator. */
    GET_AITER_36(NONE, "iterable -- awaitable"),
    /** Pushes the awaitable of the next value of an asynchronous iterator. */
    GET_ANEXT(NONE, "iterator -- iterator awaitable"),
    /** Ends an asynchronous loop if that is what the exception means. */
    END_ASYNC_FOR(NONE, "iterator exc --"),
    /** Ends an asynchronous loop if that is what the exception triple means. */
    END_ASYNC_FOR_38(NONE, "iterator prev3 prev2 prev1 exc3 exc2 exc1 --"),

    /** Raises the current exception again, a given one, or one with its cause. */
    RAISE_VARARGS(NUMBER, Flow.END, "args*n --"),
    /** Raises the exception on the stack again. */
    RERAISE(NUMBER, Flow.END, "exc --"),
    /** Raises the exception triple on the stack again. */
    RERAISE_39(NUMBER, Flow.END, "exc3 exc2 exc1 --"),
    /** Makes the exception the one being handled, below it the one before. */
    PUSH_EXC_INFO(NONE, "exc -- prev exc"),
    /** Makes the exception before the one being handled again. */
    POP_EXCEPT(NONE, "prev --"),
    /** Leaves a handler and makes the exception before the one being handled again. */
    POP_EXCEPT_36(NONE, "prev3 prev2 prev1 --"),
    /** Tests an exception against a class or classes. */
    CHECK_EXC_MATCH(NONE, "exc type -- exc result"),
    /** Jumps if an exception class does not match a class or classes. */
    JUMP_IF_NOT_EXC_MATCH(Operand.JUMP_ABSOLUTE, Flow.BRANCH, "class type --", "class type --"),
    /** Splits an exception group by a class or classes. */
    CHECK_EG_MATCH(NONE, "exc type -- rest match"),
    /** The group of what the clauses of {@code except*} left over. */
    PREP_RERAISE_STAR(NONE, "original excs -- exc"),
    /** Pushes the class {@code AssertionError}. */
    LOAD_ASSERTION_ERROR(NONE, "-- value"),
    /** Enters a context manager, below its value the exit method. */
    BEFORE_WITH(NONE, "manager -- exit result"),
    /** Starts entering an asynchronous context manager, below its awaitable the exit method. */
    BEFORE_ASYNC_WITH(NONE, "manager -- exit result"),
    /** Calls the exit method with the exception. */
    WITH_EXCEPT_START(NONE, "exit lasti prev exc -- exit lasti prev exc result"),
    /** Calls the exit method with the exception triple. */
    WITH_EXCEPT_START_39(NONE,
            "exit prev3 prev2 prev1 exc3 exc2 exc1 -- exit prev3 prev2 prev1 exc3 exc2 exc1 result"),

    /** Enters a loop that {@code break} leaves for the target. */
    SETUP_LOOP(Operand.JUMP_FORWARD, Flow.SETUP, "--", "--"),
    /** Enters a region whose exceptions are handled at the target, where a triple is pushed. */
    SETUP_EXCEPT_27(Operand.JUMP_FORWARD, Flow.SETUP, "--", "-- exc3 exc2 exc1"),
    /** Enters a region whose exceptions are handled at the target, where two triples are pushed. */
    SETUP_EXCEPT(Operand.JUMP_FORWARD, Flow.SETUP, "--", "-- prev3 prev2 prev1 exc3 exc2 exc1"),
    /** Enters a region that is left by way of the target, where the reason is pushed. */
    SETUP_FINALLY_27(Operand.JUMP_FORWARD, Flow.SETUP, "--", "-- reason"),
    /** Enters a region whose exceptions are handled at the target, be it an except or a finally clause. */
    SETUP_FINALLY(Operand.JUMP_FORWARD, Flow.SETUP, "--", "-- prev3 prev2 prev1 exc3 exc2 exc1"),
    /** Enters a context manager and a region that is left by way of the target, where the reason is pushed. */
    SETUP_WITH_27(Operand.JUMP_FORWARD, Flow.SETUP, "manager -- exit result", "manager -- exit reason"),
    /** Enters a context manager and a region whose exceptions are handled at the target. */
    SETUP_WITH(Operand.JUMP_FORWARD, Flow.SETUP, "manager -- exit result",
            "manager -- exit prev3 prev2 prev1 exc3 exc2 exc1"),
    /** Enters the region of an asynchronous context manager that is left by way of the target. */
    SETUP_ASYNC_WITH_36(Operand.JUMP_FORWARD, Flow.SETUP, "result -- result", "result -- reason"),
    /** Enters the region of an asynchronous context manager whose exceptions are handled at the target. */
    SETUP_ASYNC_WITH(Operand.JUMP_FORWARD, Flow.SETUP, "result -- result",
            "result -- prev3 prev2 prev1 exc3 exc2 exc1"),
    /** Leaves the innermost region. */
    POP_BLOCK(NONE, "--"),
    /** Leaves the innermost loop. */
    BREAK_LOOP(NONE, Flow.END, "--"),
    /** Goes on with the innermost loop, leaving regions on the way. */
    CONTINUE_LOOP(Operand.JUMP_ABSOLUTE, Flow.END, "--"),
    /** Goes on as the reason above which a finally clause ran says. */
    END_FINALLY_27(NONE, "reason --"),
    /** Goes on as the reason above which a finally clause ran says, or raises again. */
    END_FINALLY_36(NONE, "reason --"),
    /** Goes on as what {@link #BEGIN_FINALLY} or {@link #CALL_FINALLY} left says, or raises again. */
    END_FINALLY_38(NONE, "prev3 prev2 prev1 exc3 exc2 exc1 --"),
    /** Announces that a finally clause is entered without an exception. */
    BEGIN_FINALLY(NONE, "-- prev3 prev2 prev1 exc3 exc2 exc1"),
    /** Runs a finally clause and comes back. */
    CALL_FINALLY(Operand.JUMP_FORWARD, Flow.CALL, "--", "-- prev3 prev2 prev1 exc3 exc2 exc1"),
    /** Forgets why a finally clause was entered; with an operand below the top value. */
    POP_FINALLY(NUMBER, "prev3 prev2 prev1 exc3 exc2 exc1 result*n -- result*n"),
    /** Calls the exit method as the reason above it demands. */
    WITH_CLEANUP(NONE, "exit reason -- reason"),
    /** Calls the exit method as the reason above it demands, leaving the exception and the result. */
    WITH_CLEANUP_START_36(NONE, "exit reason -- reason exc result"),
    /** Looks at what the exit method returned. */
    WITH_CLEANUP_FINISH_36(NONE, "reason exc result -- reason"),
    /** Calls the exit method with the exception, if any, leaving that and the result. */
    WITH_CLEANUP_START(NONE, "exit prev3 prev2 prev1 exc3 exc2 exc1 "
            + "-- prev3 prev2 prev1 exc3 exc2 exc1 exc result"),
    /** Looks at what the exit method returned. */
    WITH_CLEANUP_FINISH(NONE, "prev3 prev2 prev1 exc3 exc2 exc1 exc result "
            + "-- prev3 prev2 prev1 exc3 exc2 exc1"),

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
    /** Prints a value. */
    PRINT_ITEM(NONE, "value --"),
    /** Prints the end of a line. */
    PRINT_NEWLINE(NONE, "--"),
    /** Prints a value to a file. */
    PRINT_ITEM_TO(NONE, "value file --"),
    /** Prints the end of a line to a file. */
    PRINT_NEWLINE_TO(NONE, "file --"),
    /** Runs text or code in given namespaces. */
    EXEC_STMT(NONE, "source globals locals --"),
    /** Puts an annotation into the namespace. */
    STORE_ANNOTATION(NAME, "value --"),
    /** Stands behind the end of the code. */
    STOP_CODE(NONE, Flow.END, "--"),

    /** Pushes the length of the subject. */
    GET_LEN(NONE, "subject -- subject length"),
    /** Whether the subject is a mapping. */
    MATCH_MAPPING(NONE, "subject -- subject result"),
    /** Whether the subject is a sequence. */
    MATCH_SEQUENCE(NONE, "subject -- subject result"),
    /** The values under some keys, or none. */
    MATCH_KEYS(NONE, "subject keys -- subject keys values"),
    /** The values under some keys or none, and whether all are there. */
    MATCH_KEYS_310(NONE, "subject keys -- subject keys values result"),
    /** A copy of a mapping without some keys. */
    COPY_DICT_WITHOUT_KEYS(NONE, "subject keys -- subject remaining"),
    /** The attributes that a class pattern asks for or none, and whether all are there. */
    MATCH_CLASS_310(NUMBER, "subject type names -- attributes result"),
    /** The attributes that a class pattern asks for, or none. */
    MATCH_CLASS(NUMBER, "subject type names -- attributes"),

    /** Of the running interpreter only: leaves it. */
    INTERPRETER_EXIT(NONE, Flow.END, "value --"),
    /** Of the running interpreter only: never executed. */
    RESERVED(NONE, Flow.END, "--"),
    /** Of the running interpreter only: checks the result of an initializer. */
    EXIT_INIT_CHECK(NONE, "value --"),
    /** Of the running interpreter only: enters an optimized trace. */
    ENTER_EXECUTOR(NUMBER, Flow.END, "--");

    private final Operand operand;
    private final Flow flow;
    private final String picture;
    private final String jumpPicture;
    private StackEffect effect;
    private StackEffect jumpEffect;

    Opcode(Operand operand, String picture) {
        this(operand, Flow.NEXT, picture);
    }

    Opcode(Operand operand, Flow flow, String picture) {
        this(operand, flow, picture, picture);
    }

    Opcode(Operand operand, Flow flow, String picture, String jumpPicture) {
        this.operand = operand;
        this.flow = flow;
        this.picture = picture;
        this.jumpPicture = jumpPicture;
    }

    /** The name as CPython writes it. */
    public String text() {
        String name = name();
        int cut = name.length();
        while (Character.isDigit(name.charAt(cut - 1))) {
            cut--;
        }
        return switch (name.length() - cut) {
            case 0 -> name;
            case 1 -> name.startsWith("CALL_INTRINSIC") ? name : name.substring(0, cut - 1) + "+" + name.substring(cut);
            default -> name.substring(0, cut - 1);
        };
    }

    /** Whether files may hold it; some numbers are taken by what only a running CPython puts into code. */
    public boolean isInFiles() {
        return this != INTERPRETER_EXIT && this != RESERVED && this != EXIT_INIT_CHECK && this != ENTER_EXECUTOR;
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
        if (effect == null) {
            effect = StackEffect.parse(picture);
        }
        return effect;
    }

    /** The stack when execution goes on at the jump target. */
    public StackEffect jumpEffect() {
        if (jumpEffect == null) {
            jumpEffect = StackEffect.parse(jumpPicture);
        }
        return jumpEffect;
    }
}
