package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Set;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.BuiltinCode;
import pbcvm.object.PyType;
import pbcvm.object.Signature;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** Binds the arguments of a call to the parameters of a builtin, with CPython's messages. */
public final class BuiltinArguments {
    private static final Set<String> TUPLE_WRAPPERS = Set.of("__pow__", "__rpow__", "__ipow__", "__setitem__",
            "__setattr__", "__get__", "__set__");

    private BuiltinArguments() {
    }

    /**
     * The bound arguments.
     *
     * @param owner class of a method, for messages; null for functions
     * @param args positional arguments, then the values of the keyword arguments
     * @param hasReceiver whether the first argument is the receiver, which messages do not count
     */
    @TruffleBoundary
    public static Object[] bind(BuiltinCode code, PyType owner, Object[] args, TruffleString[] names,
            boolean hasReceiver) {
        Signature signature = code.signature();
        if (names.length == 0 && signature.isSimple() && args.length <= signature.positional
                && args.length >= signature.required()) {
            return args.length == signature.positional ? args : withDefaults(signature, args);
        }
        int given = args.length - names.length;
        int skip = hasReceiver || code.name.equals("__new__") ? 1 : 0;
        Object[] bound = new Object[signature.total()];
        int positional = Math.min(given, signature.positional);
        System.arraycopy(args, 0, bound, 0, positional);
        boolean keywords = signature.positionalOnly < signature.names.length && !code.isSlotWrapper();
        if (!signature.varArgs && (given > signature.positional || keywords && !signature.varKeywords
                && args.length > signature.names.length)) {
            throw tooMany(code, owner, signature, given - skip, skip, names.length);
        }
        if (signature.varArgs) {
            bound[signature.positional + signature.keywordOnly] = given > positional
                    ? PyTuple.of(Arrays.copyOfRange(args, positional, given))
                    : PyTuple.EMPTY;
        }
        TruffleString unknown = bindKeywords(code, owner, args, given, names, bound);
        if (unknown != null && !keywords) {
            throw unexpected(code, owner, signature, unknown);
        }
        fillDefaults(code, owner, signature, bound, given, skip);
        if (unknown != null) {
            throw unexpected(code, owner, signature, unknown);
        }
        return bound;
    }

    private static Object[] withDefaults(Signature signature, Object[] args) {
        Object[] bound = Arrays.copyOf(args, signature.positional);
        System.arraycopy(signature.defaults, args.length, bound, args.length, bound.length - args.length);
        return bound;
    }

    /** Binds what is given by name; gives the first name that no parameter has, or null. */
    private static TruffleString bindKeywords(BuiltinCode code, PyType owner, Object[] args, int given,
            TruffleString[] names, Object[] bound) {
        Signature signature = code.signature();
        TruffleString unknown = null;
        PyDict rest = null;
        if (signature.varKeywords) {
            rest = new PyDict();
            bound[bound.length - 1] = rest;
        }
        for (int i = 0; i < names.length; i++) {
            int index = indexOf(signature, names[i]);
            if (index < 0) {
                if (rest != null) {
                    rest.put(names[i], args[given + i]);
                } else if (unknown == null) {
                    unknown = names[i];
                }
            } else if (bound[index] != null) {
                throw Raise.typeError("argument for %s() given by name ('%s') and position (%d)", label(code, owner),
                        Str.java(names[i]), index + 1);
            } else {
                bound[index] = args[given + i];
            }
        }
        return unknown;
    }

    private static int indexOf(Signature signature, TruffleString name) {
        for (int i = signature.positionalOnly; i < signature.names.length; i++) {
            if (Str.equal(signature.names[i], name)) {
                return i;
            }
        }
        return -1;
    }

    private static PythonException unexpected(BuiltinCode code, PyType owner, Signature signature, TruffleString name) {
        if (code.isSlotWrapper()) {
            return Raise.typeError("wrapper %s() takes no keyword arguments", code.name);
        }
        if (signature.positionalOnly == signature.names.length) {
            return Raise.typeError("%s() takes no keyword arguments", code.countsInWords || isConstructor(code)
                    || signature.varArgs && owner != null || code.countMessage() != null ? label(code, owner)
                            : qualified(code, owner));
        }
        return Raise.typeError("'%s' is an invalid keyword argument for %s()", Str.java(name), label(code, owner));
    }

    private static String qualified(BuiltinCode code, PyType owner) {
        return owner == null ? code.fullLabel() : owner.name() + "." + code.name;
    }

    private static void fillDefaults(BuiltinCode code, PyType owner, Signature signature, Object[] bound, int given,
            int skip) {
        int named = signature.positional + signature.keywordOnly;
        for (int i = 0; i < named; i++) {
            if (bound[i] == null && !signature.optional[i]) {
                bound[i] = signature.defaults[i];
                if (bound[i] == null) {
                    throw missing(code, owner, signature, i, given - skip, skip);
                }
            }
        }
    }

    private static PythonException missing(BuiltinCode code, PyType owner, Signature signature, int index, int given,
            int skip) {
        if (given < 0) {
            return Raise.typeError("%s.__new__(): not enough arguments", label(code, owner));
        }
        int required = signature.required() - skip;
        int most = signature.positional - skip;
        if (index >= signature.positional || index >= signature.positionalOnly) {
            String name = Str.java(signature.names[index]);
            return index >= signature.positional
                    ? Raise.typeError("%s() missing required keyword-only argument: '%s'", label(code, owner), name)
                    : Raise.typeError("%s() missing required argument '%s' (pos %d)", label(code, owner), name,
                            index + 1 - skip);
        }
        if (signature.positionalOnly < signature.names.length && !code.isSlotWrapper() && !signature.varArgs) {
            int least = Math.min(required, signature.positionalOnly - skip);
            return Raise.typeError("%s() takes %s %d positional argument%s (%d given)", label(code, owner),
                    least < most ? "at least" : "exactly", least, least == 1 ? "" : "s", given);
        }
        if (code.isSlotWrapper()) {
            return Raise.typeError("%sexpected %s%d argument%s, got %d", indent(code, owner),
                    required == most ? "" : "at least ", required, required == 1 ? "" : "s", given);
        }
        if (code.countsInWords) {
            return count(label(code, owner), required == most ? "exactly" : "at least", required, given);
        }
        if (required == 1 && most == 1 && !isConstructor(code)) {
            return Raise.typeError("%s() takes exactly one argument (%d given)", qualified(code, owner), given);
        }
        return Raise.typeError("%s expected %s%d argument%s, got %d", label(code, owner),
                required == most ? "" : "at least ",
                required, required == 1 ? "" : "s", given);
    }

    private static PythonException tooMany(BuiltinCode code, PyType owner, Signature signature, int given, int skip,
            int keywords) {
        int most = signature.positional - skip;
        int required = Math.max(0, signature.required() - skip);
        if (code.isSlotWrapper()) {
            return Raise.typeError("%sexpected %s%d argument%s, got %d", indent(code, owner),
                    required == most ? "" : "at most ", most, most == 1 ? "" : "s", given);
        }
        if (code.countsInWords) {
            return count(label(code, owner), required == most ? "exactly" : "at most", most, given);
        }
        if (code.countMessage() != null) {
            return Raise.typeError(code.countMessage(), given);
        }
        if (most == 0 && signature.keywordOnly == 0) {
            return Raise.typeError("%s() takes no arguments (%d given)", qualified(code, owner), given);
        }
        if (signature.positionalOnly == signature.names.length) {
            if (most == 1 && required == 1 && !isConstructor(code)) {
                return Raise.typeError("%s() takes exactly one argument (%d given)", qualified(code, owner), given);
            }
            return Raise.typeError("%s expected %s%d argument%s, got %d", label(code, owner),
                    required == most ? "" : "at most ", most, most == 1 ? "" : "s", given);
        }
        int total = signature.names.length - skip;
        if (given + keywords > total) {
            return Raise.typeError("%s() takes at most %d %sargument%s (%d given)", label(code, owner), total,
                    given == 0 ? "keyword " : "", total == 1 ? "" : "s", given + keywords);
        }
        if (most == 0) {
            return Raise.typeError("%s() takes no positional arguments", label(code, owner));
        }
        return Raise.typeError("%s() takes %s%d positional argument%s (%d given)", label(code, owner),
                required == most ? "exactly " : "at most ", most, most == 1 ? "" : "s", given);
    }

    /** Wrappers that unpack a tuple of arguments have a place for a name in their messages, and leave it empty. */
    private static String indent(BuiltinCode code, PyType owner) {
        boolean repeats = switch (code.name) {
            case "__mul__", "__rmul__", "__imul__" -> owner != null && owner.lookup(Slot.LEN) != null;
            default -> TUPLE_WRAPPERS.contains(code.name);
        };
        return repeats ? " " : "";
    }

    private static PythonException count(String label, String bound, int wanted, int given) {
        return Raise.typeError("%s() takes %s %d argument%s (%d given)", label, bound, wanted,
                wanted == 1 ? "" : "s", given);
    }

    private static boolean isConstructor(BuiltinCode code) {
        return code.name.equals("__init__") || code.name.equals("__new__");
    }

    /** How messages name the function: an {@code __init__} by its class. */
    private static String label(BuiltinCode code, PyType owner) {
        return owner != null && code.name.equals("__init__") ? owner.name() : code.label;
    }
}
