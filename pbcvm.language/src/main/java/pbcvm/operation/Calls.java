package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.BuiltinCode;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.operation.call.BuiltinArguments;
import pbcvm.operation.call.FunctionArguments;
import pbcvm.types.classes.TypeCalls;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.functions.PyMethodDescriptor;

/**
 * Calls from Java, behind a boundary. Keyword arguments are the last elements of the argument array, their names stand
 * in a second array.
 */
public final class Calls {
    /** No keyword arguments. */
    public static final TruffleString[] NO_NAMES = new TruffleString[0];

    private Calls() {
    }

    /** {@code callable(*args)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object callable, Object... args) {
        return call(callable, args, NO_NAMES);
    }

    /** Calls with keyword arguments: the last {@code names.length} elements of {@code args}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object callable, Object[] args, TruffleString[] names) {
        if (callable instanceof PyFunction function) {
            return function.callTarget().call(FunctionArguments.bind(function, args, 0, names));
        }
        if (callable instanceof PyBuiltinFunction function) {
            Object[] all = function.isBound() ? prepend(function.self, args) : args;
            return callBuiltin(function.code, function.isBound() ? function.descriptor.owner : null, all, names,
                    function.self, function.isBound());
        }
        if (callable instanceof PyMethod method) {
            return call(method.function, prepend(method.self, args), names);
        }
        if (callable instanceof PyMethodDescriptor descriptor) {
            return callDescriptor(descriptor, args, names);
        }
        if (callable instanceof PyType type) {
            return TypeCalls.call(type, args, names);
        }
        Object method = Types.of(callable).lookup(Slot.CALL);
        if (method == null) {
            throw Raise.typeError("'%s' object is not callable", Raise.typeName(callable));
        }
        return callMethod(method, callable, args, names);
    }

    private static Object callDescriptor(PyMethodDescriptor descriptor, Object[] args, TruffleString[] names) {
        if (args.length == names.length) {
            throw Raise.typeError(descriptor.kind == PyMethodDescriptor.Kind.SLOT_WRAPPER
                    ? "descriptor '%2$s' of '%1$s' object needs an argument"
                    : "unbound method %s.%s() needs an argument", descriptor.owner.name(),
                    descriptor.code.name);
        }
        checkReceiver(descriptor, args[0]);
        return callBuiltin(descriptor.code, descriptor.owner, args, names, null, true);
    }

    /** Raises TypeError unless the descriptor's method applies to {@code self}. */
    public static void checkReceiver(PyMethodDescriptor descriptor, Object self) {
        if (descriptor.kind == PyMethodDescriptor.Kind.CLASS_METHOD) {
            if (!(self instanceof PyType type) || !type.isSubtypeOf(descriptor.owner)) {
                throw Raise.typeError("descriptor '%s' requires a subtype of '%s' but received '%s'",
                        descriptor.code.name, descriptor.owner.name(),
                        self instanceof PyType type ? type.name() : Raise.typeName(self));
            }
        } else if (!Types.isInstance(self, descriptor.owner)) {
            boolean wrapper = descriptor.kind == PyMethodDescriptor.Kind.SLOT_WRAPPER;
            throw Raise.typeError(wrapper ? "descriptor '%s' requires a '%s' object but received a '%s'"
                    : "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", descriptor.code.name,
                    descriptor.owner.name(), Raise.typeName(self));
        }
    }

    private static Object callBuiltin(BuiltinCode code, PyType owner, Object[] args, TruffleString[] names, Object self,
            boolean hasReceiver) {
        return code.call(BuiltinArguments.bind(code, owner, args, names, hasReceiver), 0);
    }

    /**
     * Calls a method found in a class: a plain function gets {@code self} as first argument, others are bound first.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callMethod(Object method, Object self, Object... args) {
        if (method instanceof PyMethodDescriptor descriptor
                && descriptor.kind != PyMethodDescriptor.Kind.CLASS_METHOD
                && descriptor.code.arity() == args.length + 1 && descriptor.code.signature().isSimple()) {
            switch (args.length) {
                case 0:
                    return descriptor.code.call1(self);
                case 1:
                    return descriptor.code.call2(self, args[0]);
                case 2:
                    return descriptor.code.call3(self, args[0], args[1]);
                default:
                    break;
            }
        }
        return callMethod(method, self, args, NO_NAMES);
    }

    /** As {@link #callMethod(Object, Object, Object...)}, with keyword arguments at the end of {@code args}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callMethod(Object method, Object self, Object[] args, TruffleString[] names) {
        if (method instanceof PyFunction function) {
            return function.callTarget().call(FunctionArguments.bind(function, prepend(self, args), 0, names));
        }
        if (method instanceof PyMethodDescriptor descriptor
                && descriptor.kind != PyMethodDescriptor.Kind.CLASS_METHOD) {
            return callBuiltin(descriptor.code, descriptor.owner, prepend(self, args), names, null, true);
        }
        return call(Attributes.bind(method, self, Types.of(self)), args, names);
    }

    /** {@code callable(*args, **keywords)}; {@code keywords} may be null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callWithKeywords(Object callable, Object[] args, PyDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return call(callable, args, NO_NAMES);
        }
        Object[] all = java.util.Arrays.copyOf(args, args.length + keywords.size());
        TruffleString[] names = new TruffleString[keywords.size()];
        int count = 0;
        for (int i = 0; i < keywords.entries(); i++) {
            if (keywords.keyAt(i) != null) {
                TruffleString name = Py.asString(keywords.keyAt(i));
                if (name == null) {
                    throw Raise.typeError("keywords must be strings");
                }
                names[count] = name;
                all[args.length + count++] = keywords.valueAt(i);
            }
        }
        return call(callable, all, names);
    }

    /** A new array with {@code first} before the others. */
    public static Object[] prepend(Object first, Object[] rest) {
        Object[] result = new Object[rest.length + 1];
        result[0] = first;
        System.arraycopy(rest, 0, result, 1, rest.length);
        return result;
    }

    /** Whether an exception tells that an attribute is missing. */
    static boolean isAttributeError(PythonException e) {
        return Py.isAttributeError(e);
    }
}
