package pbcvm.types.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** What calling a class does: {@code __new__}, then {@code __init__}, unless a metaclass says otherwise. */
public final class TypeCalls {
    private TypeCalls() {
    }

    /** {@code type(*args)}, keyword arguments as in {@link Calls}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(PyType type, Object[] args, TruffleString[] names) {
        Object metaCall = type.type().lookup(Slot.CALL);
        if (!(metaCall instanceof PyMethodDescriptor)) {
            return Calls.callMethod(metaCall, type, args, names);
        }
        return construct(type, args, names);
    }

    /** {@code type.__call__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object construct(PyType type, Object[] args, TruffleString[] names) {
        if (type == PyType.TYPE && args.length == 1 && names.length == 0) {
            return Types.of(args[0]);
        }
        if (type == PyType.TYPE && args.length - names.length != 3) {
            throw Raise.typeError("type() takes 1 or 3 arguments");
        }
        Object make = type.lookup(Slot.NEW);
        if (names.length == 0 && isPlainException(type, make)) {
            return PyBaseException.create(type, PyTuple.of(args.clone()));
        }
        if (make == null) {
            throw Raise.typeError("cannot create '%s' instances", type.name());
        }
        Object instance = Calls.call(Attributes.bindToClass(make, type), Calls.prepend(type, args), names);
        PyType actual = Types.of(instance);
        if (actual.isSubtypeOf(type)) {
            Object initialize = actual.lookup(Slot.INIT);
            Object result = Calls.callMethod(initialize, instance, args, names);
            if (result != PyNone.NONE) {
                throw Raise.typeError("__init__() should return None, not '%s'", Raise.typeName(result));
            }
        }
        return instance;
    }

    /** Whether making an instance does nothing but keep the arguments. */
    private static boolean isPlainException(PyType type, Object make) {
        PyType base = ExceptionTypes.BASE_EXCEPTION;
        return type.layoutOwner() == base && (!type.isHeapType()
                || make == base.lookup(Slot.NEW) && type.lookup(Slot.INIT) == base.lookup(Slot.INIT));
    }
}
