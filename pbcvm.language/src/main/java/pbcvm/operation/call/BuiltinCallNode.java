package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.object.BuiltinCode;
import pbcvm.object.PyType;
import pbcvm.object.Signature;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** Calls one builtin body with the arguments of a call site, whose number is constant. */
final class BuiltinCallNode extends Node {
    private final BuiltinCode code;
    private final PyType owner;
    @CompilationFinal(dimensions = 1) private final TruffleString[] names;
    private final boolean hasReceiver;
    /** What is put behind the given arguments; null when the arguments have to be bound in general. */
    @CompilationFinal(dimensions = 1) private final Object[] tail;
    private final int given;
    private final Signature signature;
    /** Whether positional arguments are collected here into {@code *args}, with empty {@code **kwargs}. */
    private final boolean variadic;

    private BuiltinCallNode(BuiltinCode code, PyType owner, int given, TruffleString[] names, boolean hasReceiver,
            Object[] tail) {
        this.code = code;
        this.owner = owner;
        this.given = given;
        this.names = names;
        this.hasReceiver = hasReceiver;
        this.tail = tail;
        this.signature = code.signature();
        this.variadic = tail == null && names.length == 0 && (signature.varArgs || signature.varKeywords)
                && (signature.varArgs || given <= signature.positional) && suffices(signature, given);
    }

    /** Whether every named parameter that is not given may be left out. */
    private static boolean suffices(Signature signature, int given) {
        for (int i = Math.min(given, signature.positional); i < signature.names.length; i++) {
            if (signature.defaults[i] == null && !signature.optional[i]) {
                return false;
            }
        }
        return true;
    }

    static BuiltinCallNode create(BuiltinCode code, PyType owner, int given, TruffleString[] names,
            boolean hasReceiver) {
        return new BuiltinCallNode(code, owner, given, names, hasReceiver, tail(code.signature(), given, names));
    }

    private static Object[] tail(Signature signature, int given, TruffleString[] names) {
        if (names.length > 0 || signature.varKeywords || given > signature.positional) {
            return null;
        }
        int named = signature.names.length;
        for (int i = given; i < named; i++) {
            if (signature.defaults[i] == null && !signature.optional[i]) {
                return null;
            }
        }
        Object[] tail = Arrays.copyOfRange(signature.defaults, given, signature.total());
        if (signature.varArgs) {
            tail[tail.length - 1] = PyTuple.EMPTY;
        }
        return tail;
    }

    /** Element 0 of {@code args} is free. */
    Object execute(Object[] args) {
        if (variadic) {
            return code.call(collect(args), 0);
        }
        if (tail == null) {
            return code.call(bindGeneral(args), 0);
        }
        switch (code.arity()) {
            case 0:
                return code.call0();
            case 1:
                return code.call1(argument(args, 0));
            case 2:
                return code.call2(argument(args, 0), argument(args, 1));
            case 3:
                return code.call3(argument(args, 0), argument(args, 1), argument(args, 2));
            case 4:
                return code.call4(argument(args, 0), argument(args, 1), argument(args, 2), argument(args, 3));
            default:
                return code.callArray(array(args));
        }
    }

    private Object argument(Object[] args, int index) {
        return index < given ? args[index + 1] : tail[index - given];
    }

    @ExplodeLoop
    private Object[] array(Object[] args) {
        Object[] result = new Object[given + tail.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = argument(args, i);
        }
        return result;
    }

    @ExplodeLoop
    private Object[] collect(Object[] args) {
        int named = signature.names.length;
        int positional = Math.min(given, signature.positional);
        Object[] result = new Object[signature.total()];
        for (int i = 0; i < named; i++) {
            result[i] = i < positional ? args[i + 1] : signature.defaults[i];
        }
        if (signature.varArgs) {
            Object[] rest = new Object[given - positional];
            System.arraycopy(args, positional + 1, rest, 0, rest.length);
            result[named] = rest.length == 0 ? PyTuple.EMPTY : PyTuple.of(rest);
        }
        if (signature.varKeywords) {
            result[result.length - 1] = new PyDict();
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object[] bindGeneral(Object[] args) {
        return BuiltinArguments.bind(code, owner, Arrays.copyOfRange(args, 1, args.length), names, hasReceiver);
    }
}
