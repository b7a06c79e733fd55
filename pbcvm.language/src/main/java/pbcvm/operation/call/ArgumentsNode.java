package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.code.CodeObject;
import pbcvm.object.Signature;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.tuples.PyTuple;

/** Turns the arguments of a call site into those of a Python function's call target. */
abstract class ArgumentsNode extends Node {
    /** Element 0 of {@code args} is free. */
    abstract Object[] execute(PyFunction function, Object[] args);

    static ArgumentsNode create(PyFunction function, int given, TruffleString[] names) {
        Signature signature = function.code().signature();
        if (!function.code().code.hasFlag(CodeObject.OPTIMIZED)) {
            return new General(names);
        }
        if (!signature.isSimple() && !(signature.varArgs && !signature.varKeywords && signature.keywordOnly == 0)) {
            return new General(names);
        }
        int positional = given - names.length;
        if (signature.varArgs) {
            return names.length == 0 && positional >= signature.positional ? new Surplus(signature.positional)
                    : new General(names);
        }
        if (names.length == 0 && positional == signature.positional) {
            return new Exact();
        }
        if (positional > signature.positional) {
            return new General(names);
        }
        int[] source = new int[signature.positional];
        int missingFrom = signature.positional - function.defaults.length;
        for (int i = 0; i < source.length; i++) {
            source[i] = i < positional ? i + 1 : -1;
        }
        for (int i = 0; i < names.length; i++) {
            int index = indexOf(signature, names[i]);
            if (index < 0 || source[index] >= 0) {
                return new General(names);
            }
            source[index] = positional + i + 1;
        }
        for (int i = 0; i < missingFrom; i++) {
            if (source[i] < 0) {
                return new General(names);
            }
        }
        return new Mapped(source, function.defaults.length, names);
    }

    private static int indexOf(Signature signature, TruffleString name) {
        for (int i = signature.positionalOnly; i < signature.names.length; i++) {
            if (signature.names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Every parameter gets its argument by position. */
    private static final class Exact extends ArgumentsNode {
        @Override
        Object[] execute(PyFunction function, Object[] args) {
            args[0] = function;
            return args;
        }
    }

    /** A constant assignment of arguments and defaults to parameters. */
    private static final class Mapped extends ArgumentsNode {
        @CompilationFinal(dimensions = 1) private final int[] source;
        private final int defaults;
        private final TruffleString[] names;

        Mapped(int[] source, int defaults, TruffleString[] names) {
            this.source = source;
            this.defaults = defaults;
            this.names = names;
        }

        @Override
        @ExplodeLoop
        Object[] execute(PyFunction function, Object[] args) {
            Object[] values = function.defaults;
            if (values.length != defaults) {
                return FunctionArguments.bind(function, args, 1, names);
            }
            Object[] bound = new Object[source.length + 1];
            bound[0] = function;
            int firstDefault = source.length - defaults;
            for (int i = 0; i < source.length; i++) {
                bound[i + 1] = source[i] >= 0 ? args[source[i]] : values[i - firstDefault];
            }
            return bound;
        }
    }

    /** Surplus positional arguments become the {@code *args} tuple. */
    private static final class Surplus extends ArgumentsNode {
        private final int positional;

        Surplus(int positional) {
            this.positional = positional;
        }

        @Override
        Object[] execute(PyFunction function, Object[] args) {
            Object[] rest = new Object[args.length - 1 - positional];
            System.arraycopy(args, 1 + positional, rest, 0, rest.length);
            Object[] bound = new Object[positional + 2];
            bound[0] = function;
            System.arraycopy(args, 1, bound, 1, positional);
            bound[positional + 1] = PyTuple.of(rest);
            return bound;
        }
    }

    /** Everything else. */
    private static final class General extends ArgumentsNode {
        private final TruffleString[] names;

        General(TruffleString[] names) {
            this.names = names;
        }

        @Override
        Object[] execute(PyFunction function, Object[] args) {
            return FunctionArguments.bind(function, args, 1, names);
        }
    }
}
