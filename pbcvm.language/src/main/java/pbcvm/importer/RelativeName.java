package pbcvm.importer;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.runtime.Warnings;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** The absolute name behind {@code from ..a import b}. */
final class RelativeName {
    private static final String NO_PARENT = "attempted relative import with no known parent package";

    private RelativeName() {
    }

    static String resolve(String name, Object globals, int level) {
        if (!(globals instanceof PyDict namespace)) {
            throw globals == PyNone.NONE ? Raise.keyError(Str.of("'__name__' not in globals"))
                    : Raise.typeError("globals must be a dict");
        }
        String base = packageOf(namespace);
        if (base.isEmpty()) {
            throw Raise.error(ExceptionTypes.IMPORT_ERROR, NO_PARENT);
        }
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Raise.error(ExceptionTypes.IMPORT_ERROR, "attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    private static String packageOf(PyDict namespace) {
        Object known = namespace.get("__package__");
        Object spec = namespace.get("__spec__");
        boolean hasSpec = spec != null && spec != PyNone.NONE;
        if (known != null && known != PyNone.NONE) {
            TruffleString text = Py.asString(known);
            if (text == null) {
                throw Raise.typeError("package must be a string");
            }
            if (hasSpec && !Compare.equal(known, Py.getAttr(spec, "parent"))) {
                Warnings.warn(ExceptionTypes.IMPORT_WARNING, "__package__ != __spec__.parent");
            }
            return Str.java(text);
        }
        if (hasSpec) {
            Object parent = Py.getAttr(spec, "parent");
            if (Py.asString(parent) == null) {
                throw Raise.typeError("__spec__.parent must be a string");
            }
            return Py.strJava(parent);
        }
        return packageOfName(namespace);
    }

    private static String packageOfName(PyDict namespace) {
        Warnings.warn(ExceptionTypes.IMPORT_WARNING,
                "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__");
        Object name = namespace.get("__name__");
        if (name == null) {
            throw Raise.keyError(Str.of("'__name__' not in globals"));
        }
        if (Py.asString(name) == null) {
            throw Raise.typeError("__name__ must be a string");
        }
        String text = Py.strJava(name);
        if (namespace.get("__path__") != null) {
            return text;
        }
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw Raise.error(ExceptionTypes.IMPORT_ERROR, NO_PARENT);
        }
        return text.substring(0, dot);
    }
}
