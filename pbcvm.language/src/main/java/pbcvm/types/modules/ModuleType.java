package pbcvm.types.modules;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;

/** The class {@code module}. */
public final class ModuleType {
    public static final PyType TYPE = PyType.builtin("module", ModuleType::table).allocate(PyModule::new).withDict();

    private ModuleType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.method("__init__(self, name, doc=None)", (self, name, doc) -> {
            if (Py.asString(name) == null) {
                throw Raise.typeError("module() argument 'name' must be str, not %s", Raise.typeName(name));
            }
            PyDict namespace = ((PyModule) self).namespace();
            namespace.put("__name__", name);
            namespace.put("__doc__", doc);
            namespace.put("__package__", PyNone.NONE);
            namespace.put("__loader__", PyNone.NONE);
            namespace.put("__spec__", PyNone.NONE);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of(repr((PyModule) self)));
        t.member("__dict__", self -> ((PyModule) self).namespace());
        t.method("__dir__(self, /)", self -> {
            Object hook = ((PyModule) self).namespace().get("__dir__");
            return hook != null ? Py.call(hook) : Py.toList(((PyModule) self).namespace());
        });
        t.property("__annotations__", ModuleType::annotations, ModuleType::setAnnotations);
    }

    private static Object annotations(Object self) {
        PyDict namespace = ((PyModule) self).namespace();
        Object known = namespace.get("__annotations__");
        if (known == null) {
            known = new PyDict();
            namespace.put("__annotations__", known);
        }
        return known;
    }

    private static void setAnnotations(Object self, Object value) {
        PyDict namespace = ((PyModule) self).namespace();
        if (value != null) {
            namespace.put("__annotations__", value);
        } else if (namespace.remove(Str.intern("__annotations__")) == null) {
            throw Raise.attributeError("__annotations__");
        }
    }

    private static String repr(PyModule self) {
        PyDict namespace = self.namespace();
        Object spec = namespace.get("__spec__");
        Object loader = namespace.get("__loader__");
        boolean hasLoader = loader != null && loader != PyNone.NONE;
        if (spec != null && spec != PyNone.NONE) {
            return reprOfSpec(spec);
        }
        Object name = namespace.get("__name__");
        String shown = name == null ? "'?'" : Py.reprJava(name);
        Object file = namespace.get("__file__");
        if (file != null) {
            return "<module " + shown + " from " + Py.reprJava(file) + ">";
        }
        return hasLoader ? "<module " + shown + " (" + Py.reprJava(loader) + ")>" : "<module " + shown + ">";
    }

    private static String reprOfSpec(Object spec) {
        Object name = Py.getAttr(spec, "name");
        String shown = name == PyNone.NONE ? "'?'" : Py.reprJava(name);
        Object origin = Py.getAttr(spec, "origin");
        if (origin == PyNone.NONE) {
            Object loader = Py.getAttr(spec, "loader");
            return loader == PyNone.NONE ? "<module " + shown + ">" : "<module " + shown + " (" + Py.reprJava(loader) + ")>";
        }
        return Py.isTrue(Py.getAttr(spec, "has_location")) ? "<module " + shown + " from " + Py.reprJava(origin) + ">"
                        : "<module " + shown + " (" + Py.strJava(origin) + ")>";
    }
}
