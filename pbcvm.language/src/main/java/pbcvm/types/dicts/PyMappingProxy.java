package pbcvm.types.dicts;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code mappingproxy}: a read-only view of a mapping. */
public final class PyMappingProxy extends PyObject {
    public static final PyType TYPE = PyType.builtin("mappingproxy", MappingProxyType::table).notSubclassable()
            .matchesMapping();

    public final Object mapping;

    public PyMappingProxy(Object mapping) {
        super(TYPE);
        this.mapping = mapping;
    }
}
