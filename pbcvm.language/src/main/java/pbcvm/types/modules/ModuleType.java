package pbcvm.types.modules;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The class {@code module}. */
public final class ModuleType {
    public static final PyType TYPE = PyType.builtin("module", ModuleType::table).allocate(PyModule::new).withDict();

    private ModuleType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> new PyModule((PyType) args[0]));
        t.method("__init__(self, name, doc=None)", (self, name, doc) -> {
            if (Py.asString(name) == null) {
                throw Raise.typeError("module.__init__() argument 'name' must be str, not %s", Raise.typeName(name));
            }
            PyDict namespace = ((PyModule) self).namespace();
            namespace.put("__name__", name);
            namespace.put("__doc__", doc);
            namespace.put("__package__", PyNone.NONE);
            namespace.put("__loader__", PyNone.NONE);
            namespace.put("__spec__", PyNone.NONE);
            return PyNone.NONE;
        });
        t.method("__getattribute__(self, name, /)", (self, name) -> {
            Object value = ((PyModule) self).getAttribute(Names.attribute(name));
            if (value == null) {
                throw Attributes.missing(self, Names.attribute(name));
            }
            return value;
        });
        t.member("__dict__", self -> Shape.dictOf((PyModule) self));
        t.method("__repr__(self, /)", ModuleType::repr);
        t.method("__dir__(self, /)", ModuleType::directory);
        t.property("__annotations__", ModuleType::annotations,
                (self, value) -> ((PyModule) self).namespace().put("__annotations__", value));
    }

    private static Object directory(Object self) {
        PyDict namespace = ((PyModule) self).namespace();
        Object hook = namespace.get("__dir__");
        return hook != null ? Calls.call(hook) : new PyList(Py.toArray(namespace));
    }

    private static Object annotations(Object self) {
        PyDict namespace = ((PyModule) self).namespace();
        Object value = namespace.get("__annotations__");
        if (value == null) {
            value = new PyDict();
            namespace.put("__annotations__", value);
        }
        return value;
    }

    private static Object repr(Object self) {
        PyDict namespace = ((PyModule) self).namespace();
        Object name = namespace.get("__name__");
        String shown = name == null ? "'?'" : Py.reprJava(name);
        Object spec = namespace.get("__spec__");
        if (spec != null && spec != PyNone.NONE) {
            return Str.of(describe(spec));
        }
        Object file = namespace.get("__file__");
        if (file != null) {
            return Str.of("<module " + shown + " from " + Py.reprJava(file) + ">");
        }
        return Str.of("<module " + shown + (spec == null && isBuiltin(name) ? " (built-in)>" : ">"));
    }

    private static String describe(Object spec) {
        Object name = Py.getAttr(spec, "name");
        String shown = name == PyNone.NONE ? "'?'" : Py.reprJava(name);
        Object origin = Py.getAttr(spec, "origin");
        if (origin == PyNone.NONE) {
            Object loader = Py.getAttr(spec, "loader");
            return loader == PyNone.NONE ? "<module " + shown + ">"
                    : "<module " + shown + " (" + Py.reprJava(loader) + ")>";
        }
        return Py.isTrue(Py.getAttr(spec, "has_location")) ? "<module " + shown + " from " + Py.reprJava(origin) + ">"
                : "<module " + shown + " (" + Py.strJava(origin) + ")>";
    }

    private static boolean isBuiltin(Object name) {
        return name != null && Py.asString(name) != null
                && pbcvm.modules.BuiltinModules.tables().containsKey(Py.strJava(name));
    }

}
