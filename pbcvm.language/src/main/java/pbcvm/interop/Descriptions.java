package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.functions.PyMethodDescriptor;

/** Names and texts for tools and consoles. */
final class Descriptions {
    private Descriptions() {
    }

    /** The repr; without side effects, or when it fails, the class of the object. */
    @TruffleBoundary
    static TruffleString display(PyObject self, boolean allowSideEffects) {
        if (allowSideEffects || !self.type().isHeapType() && !Elements.isArray(self) && !Entries.isHash(self)) {
            try {
                return Py.repr(self);
            } catch (PythonException e) {
                return Str.of("<" + self.type().name() + " object, whose repr raises " + e.value().type().name() + ">");
            }
        }
        return Str.of("<" + self.type().name() + " object>");
    }

    /** Module and name of a class; the name alone for builtin classes. */
    @TruffleBoundary
    static String qualifiedName(PyType type) {
        Object module = type.isHeapType() ? type.dict().get("__module__") : null;
        TruffleString text = module == null ? Str.of(type.builtinModule()) : Py.asString(module);
        if (text == null || Str.java(text).equals("builtins")) {
            return type.qualName();
        }
        return Str.java(text) + "." + type.qualName();
    }

    /** The name of a function or method; null for anything else. */
    @TruffleBoundary
    static TruffleString executableName(PyObject self) {
        if (self instanceof PyFunction function) {
            return function.qualName;
        }
        if (self instanceof PyMethod method) {
            return method.function instanceof PyObject function ? executableName(function) : null;
        }
        if (self instanceof PyBuiltinFunction function) {
            return Str.of(function.code.name);
        }
        return self instanceof PyMethodDescriptor descriptor ? Str.of(descriptor.code.name) : null;
    }
}
