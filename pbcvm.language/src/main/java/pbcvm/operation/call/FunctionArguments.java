package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Signature;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.tuples.PyTuple;

/**
 * Binds the arguments of a call to the parameters of a Python function, with CPython's messages.
 *
 * <p>The argument array of a call target holds the function itself, then the bound parameters: positional,
 * keyword-only,
 * {@code *args}, {@code **kwargs}.
 */
public final class FunctionArguments {
    /** Where the first parameter stands in the argument array of a call target. */
    public static final int FIRST = 1;

    private FunctionArguments() {
    }

    /**
     * The argument array of the call target. The body of a class or module has no parameters; when it is called like a
     * function, its namespace is that of the globals.
     *
     * @param args positional arguments, then the values of the keyword arguments
     * @param from index of the first argument in {@code args}
     */
    @TruffleBoundary
    public static Object[] bind(PyFunction function, Object[] args, int from, TruffleString[] names) {
        Signature signature = function.code().signature();
        int given = args.length - from - names.length;
        Object[] bound = new Object[FIRST + signature.total()];
        bound[0] = function;
        int positional = Math.min(given, signature.positional);
        System.arraycopy(args, from, bound, FIRST, positional);
        if (signature.varArgs) {
            bound[FIRST + signature.positional + signature.keywordOnly] = given > positional
                    ? PyTuple.of(Arrays.copyOfRange(args, from + positional, from + given))
                    : PyTuple.EMPTY;
        }
        if (names.length > 0 || signature.varKeywords) {
            bindKeywords(function, signature, args, from + given, names, bound);
        }
        if (given > signature.positional && !signature.varArgs) {
            throw tooManyPositional(function, signature, given, bound);
        }
        fillPositional(function, signature, bound);
        fillKeywordOnly(function, signature, bound);
        boolean hasNamespace = !function.code().code.hasFlag(CodeObject.OPTIMIZED);
        return hasNamespace ? new Object[]{function, function.globals} : bound;
    }

    private static void bindKeywords(PyFunction function, Signature signature, Object[] args, int firstValue,
            TruffleString[] names, Object[] bound) {
        PyDict rest = null;
        if (signature.varKeywords) {
            rest = new PyDict();
            bound[bound.length - 1] = rest;
        }
        for (int i = 0; i < names.length; i++) {
            int index = indexOf(signature, names[i]);
            if (index < 0) {
                if (rest == null) {
                    throw unexpectedKeyword(function, signature, names);
                }
                rest.put(names[i], args[firstValue + i]);
            } else if (bound[FIRST + index] != null) {
                throw Raise.typeError("%s() got multiple values for argument '%s'", name(function),
                        Str.java(names[i]));
            } else {
                bound[FIRST + index] = args[firstValue + i];
            }
        }
    }

    private static int indexOf(Signature signature, TruffleString name) {
        for (int i = signature.positionalOnly; i < signature.names.length; i++) {
            if (signature.names[i] == name) {
                return i;
            }
        }
        for (int i = signature.positionalOnly; i < signature.names.length; i++) {
            if (Str.equal(signature.names[i], name)) {
                return i;
            }
        }
        return -1;
    }

    private static PythonException unexpectedKeyword(PyFunction function, Signature signature, TruffleString[] names) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < signature.positionalOnly; i++) {
            for (TruffleString name : names) {
                if (Str.equal(name, signature.names[i])) {
                    passed.add(Str.java(name));
                }
            }
        }
        if (!passed.isEmpty()) {
            return Raise.typeError("%s() got some positional-only arguments passed as keyword arguments: '%s'",
                    name(function), String.join(", ", passed));
        }
        for (TruffleString name : names) {
            if (indexOf(signature, name) < 0) {
                return Raise.typeError("%s() got an unexpected keyword argument '%s'", name(function), Str.java(name));
            }
        }
        throw new IllegalStateException();
    }

    private static PythonException tooManyPositional(PyFunction function, Signature signature, int given,
            Object[] bound) {
        int defaults = function.defaults.length;
        int keywordOnly = 0;
        for (int i = 0; i < signature.keywordOnly; i++) {
            if (bound[FIRST + signature.positional + i] != null) {
                keywordOnly++;
            }
        }
        boolean plural = signature.positional != 1;
        String takes;
        if (defaults > 0) {
            plural = true;
            takes = "from " + (signature.positional - defaults) + " to " + signature.positional;
        } else {
            takes = Integer.toString(signature.positional);
        }
        String extra = keywordOnly == 0 ? ""
                : " positional argument" + (given != 1 ? "s" : "") + " (and " + keywordOnly
                        + " keyword-only argument" + (keywordOnly != 1 ? "s" : "") + ")";
        return Raise.typeError("%s() takes %s positional argument%s but %d%s %s given", name(function), takes,
                plural ? "s" : "", given, extra, given == 1 && keywordOnly == 0 ? "was" : "were");
    }

    private static void fillPositional(PyFunction function, Signature signature, Object[] bound) {
        Object[] defaults = function.defaults;
        int firstDefault = signature.positional - defaults.length;
        List<String> missing = null;
        for (int i = 0; i < signature.positional; i++) {
            if (bound[FIRST + i] == null) {
                if (i >= firstDefault) {
                    bound[FIRST + i] = defaults[i - firstDefault];
                } else {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(Str.java(signature.names[i]));
                }
            }
        }
        if (missing != null) {
            throw missing(function, "positional", missing);
        }
    }

    private static void fillKeywordOnly(PyFunction function, Signature signature, Object[] bound) {
        List<String> missing = null;
        for (int i = signature.positional; i < signature.positional + signature.keywordOnly; i++) {
            if (bound[FIRST + i] == null) {
                Object value = function.keywordDefaults == null ? null
                        : function.keywordDefaults.get(signature.names[i]);
                if (value != null) {
                    bound[FIRST + i] = value;
                } else {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(Str.java(signature.names[i]));
                }
            }
        }
        if (missing != null) {
            throw missing(function, "keyword-only", missing);
        }
    }

    private static PythonException missing(PyFunction function, String kind, List<String> names) {
        int count = names.size();
        String list;
        if (count == 1) {
            list = "'" + names.get(0) + "'";
        } else if (count == 2) {
            list = "'" + names.get(0) + "' and '" + names.get(1) + "'";
        } else {
            list = "'" + String.join("', '", names.subList(0, count - 1)) + "', and '" + names.get(count - 1) + "'";
        }
        return Raise.typeError("%s() missing %d required %s argument%s: %s", name(function), count, kind,
                count == 1 ? "" : "s", list);
    }

    private static String name(PyFunction function) {
        return Str.java(function.qualName);
    }
}
