package pbcvm.importer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** The function {@code __import__}: relative names, and which module the statement binds. */
public final class ImportFunction {
    private ImportFunction() {
    }

    /** Declares the function. */
    public static void table(ModuleTable m) {
        m.functionN("__import__(name, globals=None, locals=None, fromlist=None, level=0)",
                args -> importName(args[1], args[0], args[3], Py.indexAsInt(args[4])));
    }

    /** {@code __import__(name, globals, None, fromList, level)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importName(Object globals, Object name, Object fromList, int level) {
        TruffleString text = Py.asString(name);
        if (text == null) {
            throw Raise.typeError("module name must be a string");
        }
        String given = Str.java(text);
        if (level < 0) {
            throw Raise.valueError("level must be >= 0");
        }
        if (level == 0 && given.isEmpty()) {
            throw Raise.valueError("Empty module name");
        }
        String absolute = level == 0 ? given : RelativeName.resolve(given, globals, level);
        Object module = Importer.importModule(absolute);
        if (fromList == PyNone.NONE || !Py.isTrue(fromList)) {
            return topModule(module, given, absolute, level);
        }
        Object path = Py.getAttrOrNull(module, "__path__");
        return path == null ? module : handleFromList(module, fromList, false);
    }

    private static Object topModule(Object module, String given, String absolute, int level) {
        int dot = given.indexOf('.');
        if (level > 0 && given.isEmpty() || dot < 0) {
            return module;
        }
        if (level == 0) {
            return Importer.importModule(given.substring(0, dot));
        }
        String top = absolute.substring(0, absolute.length() - (given.length() - dot));
        Object result = PbcvmContext.get().modules().get(top);
        if (result == null) {
            throw Raise.keyError(Str.of(Py.reprJava(Str.of(top)) + " not in sys.modules as expected"));
        }
        return result;
    }

    private static Object handleFromList(Object module, Object fromList, boolean fromAll) {
        for (Object item : Py.toArray(fromList)) {
            TruffleString name = Py.asString(item);
            if (name == null) {
                String where = fromAll ? Py.strJava(Py.getAttr(module, "__name__")) + ".__all__" : "``from list''";
                throw Raise.typeError("Item in %s must be str, not %s", where, Raise.typeName(item));
            }
            if (Str.java(name).equals("*")) {
                Object all = fromAll ? null : Py.getAttrOrNull(module, "__all__");
                if (all != null) {
                    handleFromList(module, all, true);
                }
            } else if (Py.getAttrOrNull(module, Str.java(name)) == null) {
                importSubmodule(Py.strJava(Py.getAttr(module, "__name__")) + "." + Str.java(name));
            }
        }
        return module;
    }

    private static void importSubmodule(String name) {
        try {
            Importer.importModule(name);
        } catch (PythonException e) {
            PyDict modules = PbcvmContext.get().modules();
            boolean missing = Py.matches(e, ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                    && Py.asString(e.value().field(ExceptionFields.IMPORT_NAME)) != null
                    && Py.strJava(e.value().field(ExceptionFields.IMPORT_NAME)).equals(name)
                    && modules.get(name) != PyNone.NONE;
            if (!missing) {
                throw e;
            }
        }
    }
}
