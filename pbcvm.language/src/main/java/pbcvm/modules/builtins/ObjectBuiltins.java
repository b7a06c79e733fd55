package pbcvm.modules.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.DictType;
import pbcvm.types.floats.FloatType;
import pbcvm.types.ints.IntType;
import pbcvm.types.lists.ListType;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.StrType;
import pbcvm.types.tuples.TupleType;

/** Builtin functions that ask any object: its class, attributes, identity and hash. */
final class ObjectBuiltins {
    private ObjectBuiltins() {
    }

    static void table(ModuleTable m) {
        m.inlined("isinstance(obj, class_or_tuple, /)", (object, info) -> {
            PyType type = Types.of(object);
            if (type == info) {
                return true;
            }
            if (isPlain(type) && info instanceof PyType other && other.isExactly(PyType.TYPE)
                    && other != PyType.OBJECT) {
                return false;
            }
            return isInstance(object, info);
        });
        m.function("issubclass(cls, class_or_tuple, /)", (type, info) -> Py.isSubclass(type, info));
        m.function("callable(obj, /)", object -> Py.isCallable(object));
        m.function("getattr(object, name, default=?, /)", ObjectBuiltins::getAttribute);
        m.function("hasattr(obj, name, /)", (object, name) -> Attributes.getOrNull(object, name(name)) != null);
        m.function("setattr(obj, name, value, /)", (object, name, value) -> {
            Attributes.set(object, name(name), value);
            return PyNone.NONE;
        });
        m.function("delattr(obj, name, /)", (object, name) -> {
            Attributes.delete(object, name(name));
            return PyNone.NONE;
        });
        m.function("id(obj, /)", object -> PbcvmContext.get().identities().of(object));
        m.function("hash(obj, /)", object -> Py.hash(object));
    }

    /** Whether it is one of the common classes whose only base is {@code object} and whose instances do not pretend. */
    private static boolean isPlain(PyType type) {
        return type == StrType.TYPE || type == ListType.TYPE || type == DictType.TYPE || type == IntType.TYPE
                || type == FloatType.TYPE || type == TupleType.TYPE;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object isInstance(Object object, Object info) {
        return Py.isInstance(object, info);
    }

    private static TruffleString name(Object name) {
        TruffleString text = Py.asString(name);
        if (text == null) {
            throw Raise.typeError("attribute name must be string, not '%s'", Raise.typeName(name));
        }
        return text;
    }

    private static Object getAttribute(Object object, Object name, Object otherwise) {
        TruffleString text = name(name);
        if (otherwise == null) {
            return Attributes.get(object, text);
        }
        Object value = Attributes.getOrNull(object, text);
        return value == null ? otherwise : value;
    }

    /** {@code dir(object)}: a sorted list of names. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object dir(Object object) {
        Object method = Types.of(object).lookup(Slot.DIR);
        if (method == null) {
            throw Raise.typeError("object does not provide __dir__");
        }
        Object list = Py.toList(Calls.callMethod(method, object));
        Py.callMethod(list, "sort");
        return list;
    }

    /** {@code vars(object)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object vars(Object object) {
        Object dict = Attributes.getOrNull(object, Str.intern("__dict__"));
        if (dict == null) {
            throw Raise.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }
}
