package pbcvm.importer;

import pbcvm.error.Raise;
import pbcvm.object.PyInstance;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;

/** The class {@code ModuleSpec}: how a module was found and is to be loaded. */
public final class ModuleSpecs {
    public static final PyType TYPE = PyType.builtin("ModuleSpec", PyType.OBJECT, ModuleSpecs::table).withDict()
            .inModule("_frozen_importlib");

    private ModuleSpecs() {
    }

    /** A new spec. {@code origin} and {@code locations} may be null. */
    static PyInstance create(String name, Object loader, String origin, boolean hasLocation, PyList locations) {
        PyInstance spec = new PyInstance(TYPE);
        fill(spec, Str.intern(name), loader, origin == null ? PyNone.NONE : Str.of(origin), PyNone.NONE,
                locations == null ? PyNone.NONE : locations);
        put(spec, "_set_fileattr", hasLocation);
        return spec;
    }

    private static void fill(PyObject spec, Object name, Object loader, Object origin, Object state, Object locations) {
        put(spec, "name", name);
        put(spec, "loader", loader);
        put(spec, "origin", origin);
        put(spec, "loader_state", state);
        put(spec, "submodule_search_locations", locations);
        put(spec, "_uninitialized_submodules", new PyList());
        put(spec, "_set_fileattr", false);
        put(spec, "_cached", PyNone.NONE);
    }

    static void put(PyObject spec, String name, Object value) {
        Shape.put(spec, Str.intern(name), value);
    }

    static Object get(PyObject spec, String name) {
        Object value = Shape.get(spec, Str.intern(name));
        return value == null ? PyNone.NONE : value;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.methodN("__init__(self, name, loader, *, origin=None, loader_state=None, is_package=None)", args -> {
            Object locations = Py.isTrue(args[5]) ? new PyList() : PyNone.NONE;
            fill((PyObject) args[0], args[1], args[2], args[3], args[4], locations);
            return PyNone.NONE;
        });
        t.property("cached", self -> get((PyObject) self, "_cached"),
                (self, value) -> put((PyObject) self, "_cached", value == null ? PyNone.NONE : value));
        t.property("has_location", self -> get((PyObject) self, "_set_fileattr"),
                (self, value) -> put((PyObject) self, "_set_fileattr", value != null && Py.isTrue(value)));
        t.getter("parent", self -> Str.of(parent((PyObject) self)));
        t.method("__repr__(self, /)", self -> Str.of(repr((PyObject) self)));
        t.method("__eq__(self, other, /)", ModuleSpecs::equal);
        t.constant("__hash__", PyNone.NONE);
    }

    static String parent(PyObject spec) {
        Object name = get(spec, "name");
        if (Py.asString(name) == null) {
            throw Raise.attributeError("'%s' object has no attribute 'rpartition'", Raise.typeName(name));
        }
        String text = Py.strJava(name);
        if (get(spec, "submodule_search_locations") != PyNone.NONE) {
            return text;
        }
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(0, dot);
    }

    private static String repr(PyObject spec) {
        StringBuilder text = new StringBuilder(spec.type().name()).append("(name=")
                .append(Py.reprJava(get(spec, "name"))).append(", loader=")
                .append(Py.reprJava(get(spec, "loader")));
        if (get(spec, "origin") != PyNone.NONE) {
            text.append(", origin=").append(Py.reprJava(get(spec, "origin")));
        }
        if (get(spec, "submodule_search_locations") != PyNone.NONE) {
            text.append(", submodule_search_locations=").append(Py.reprJava(get(spec, "submodule_search_locations")));
        }
        return text.append(')').toString();
    }

    private static Object equal(Object self, Object other) {
        if (!Types.isInstance(other, TYPE)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        for (String name : new String[]{"name", "loader", "origin", "submodule_search_locations", "_cached",
            "_set_fileattr"}) {
            if (!Compare.equal(get((PyObject) self, name), get((PyObject) other, name))) {
                return false;
            }
        }
        return true;
    }
}
