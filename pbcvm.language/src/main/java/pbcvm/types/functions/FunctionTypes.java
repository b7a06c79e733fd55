package pbcvm.types.functions;

import pbcvm.object.PyType;

/** The classes of functions, methods, descriptors, code objects and cells. */
public final class FunctionTypes {
    public static final PyType FUNCTION = PyType.builtin("function", FunctionTable::table).withDict().notSubclassable();
    public static final PyType METHOD = PyType.builtin("method", MethodTables::method).notSubclassable();
    public static final PyType BUILTIN_FUNCTION = PyType.builtin("builtin_function_or_method", MethodTables::builtin)
            .notSubclassable();
    public static final PyType METHOD_WRAPPER = PyType.builtin("method-wrapper", MethodTables::builtin)
            .notSubclassable();
    public static final PyType METHOD_DESCRIPTOR = PyType.builtin("method_descriptor", DescriptorTables::method)
            .notSubclassable();
    public static final PyType WRAPPER_DESCRIPTOR = PyType.builtin("wrapper_descriptor", DescriptorTables::method)
            .notSubclassable();
    public static final PyType CLASS_METHOD_DESCRIPTOR = PyType
            .builtin("classmethod_descriptor", DescriptorTables::method).notSubclassable();
    public static final PyType GETSET_DESCRIPTOR = PyType.builtin("getset_descriptor", DescriptorTables::attribute)
            .notSubclassable();
    public static final PyType MEMBER_DESCRIPTOR = PyType.builtin("member_descriptor", DescriptorTables::attribute)
            .notSubclassable();
    public static final PyType STATIC_METHOD = PyType.builtin("staticmethod", MethodTables::staticMethod).withDict()
            .allocate(type -> new PyStaticMethod(type, null));
    public static final PyType CLASS_METHOD = PyType.builtin("classmethod", MethodTables::classMethod).withDict()
            .allocate(type -> new PyClassMethod(type, null));
    public static final PyType PROPERTY = PyType.builtin("property", PropertyTable::table).allocate(PyProperty::new);
    public static final PyType CODE = PyType.builtin("code", CodeTable::table).notSubclassable();
    public static final PyType CELL = PyType.builtin("cell", MethodTables::cell).notSubclassable();
    public static final PyType SUPER = PyType.builtin("super", SuperTable::table).allocate(PySuper::new);

    private FunctionTypes() {
    }
}
