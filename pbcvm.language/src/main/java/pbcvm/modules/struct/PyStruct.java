package pbcvm.modules.struct;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code Struct}: a format that was parsed once. */
final class PyStruct extends PyObject {
    /** The format as text; null until it was initialized. */
    String text;
    StructFormat format;

    PyStruct(PyType type) {
        super(type);
    }
}
