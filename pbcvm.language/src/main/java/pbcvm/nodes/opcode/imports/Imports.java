package pbcvm.nodes.opcode.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.Namespaces;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The import statement; what it means is up to {@code builtins.__import__}. */
final class Imports {
    private Imports() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object importName(Object[] arguments, PyDict globals, TruffleString name, Object fromList, Object level) {
        Object function = PbcvmContext.get().builtins().namespace().get("__import__");
        if (function == null) {
            throw Raise.of(ExceptionTypes.IMPORT_ERROR, Str.of("__import__ not found"));
        }
        Object locals = arguments.length > Namespaces.ARGUMENT && arguments[Namespaces.ARGUMENT] instanceof PyDict dict
                ? dict : PyNone.NONE;
        return Calls.call(function, name, globals, locals, fromList, level);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object importFrom(Object module, TruffleString name) {
        Object value = Py.getAttrOrNull(module, Str.java(name));
        if (value != null) {
            return value;
        }
        Object moduleName = Py.getAttrOrNull(module, "__name__");
        if (moduleName != null && Py.asString(moduleName) != null) {
            String full = Str.java(Py.asString(moduleName)) + "." + Str.java(name);
            Object submodule = PbcvmContext.get().modules().get(full);
            if (submodule != null) {
                return submodule;
            }
        }
        throw cannotImport(module, moduleName, name);
    }

    private static PythonException cannotImport(Object module, Object moduleName, TruffleString name) {
        Object file = Py.getAttrOrNull(module, "__file__");
        String shown = moduleName == null || Py.asString(moduleName) == null ? "<unknown module name>"
                : Str.java(Py.asString(moduleName));
        String where = file == null || Py.asString(file) == null ? "unknown location" : Str.java(Py.asString(file));
        Object spec = Py.getAttrOrNull(module, "__spec__");
        boolean initializing = spec != null && Py.getAttrOrNull(spec, "_initializing") instanceof Boolean bool && bool;
        String text = initializing
                ? "cannot import name '" + Str.java(name) + "' from partially initialized module '" + shown
                        + "' (most likely due to a circular import) (" + where + ")"
                : "cannot import name '" + Str.java(name) + "' from '" + shown + "' (" + where + ")";
        PyBaseException error = PyBaseException.create(ExceptionTypes.IMPORT_ERROR, PyTuple.of(Str.of(text)));
        Py.setAttr(error, "name", moduleName == null ? PyNone.NONE : moduleName);
        Py.setAttr(error, "path", file == null ? PyNone.NONE : file);
        return new PythonException(error);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void importStar(Object module, Object namespace) {
        Object names = Py.getAttrOrNull(module, "__all__");
        boolean all = names != null;
        if (!all) {
            Object dict = Py.getAttrOrNull(module, "__dict__");
            if (dict == null) {
                throw Raise.of(ExceptionTypes.IMPORT_ERROR,
                        Str.of("from-import-* object has no __dict__ and no __all__"));
            }
            names = Py.callMethod(dict, "keys");
        }
        for (Object item : Py.toArray(names)) {
            TruffleString name = Py.asString(item);
            if (name == null) {
                throw Raise.typeError("%s in %s.__%s__ must be str, not %s", all ? "Item" : "Key",
                        Py.strJava(Py.getAttr(module, "__name__")), all ? "all" : "dict",
                        Raise.typeName(item));
            }
            if (all || !Str.java(name).startsWith("_")) {
                Namespaces.put(namespace, Str.intern(name), Py.getAttr(module, name));
            }
        }
    }
}
