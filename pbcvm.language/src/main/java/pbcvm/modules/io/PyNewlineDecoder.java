package pbcvm.modules.io;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.singletons.PyNone;

/** An {@code IncrementalNewlineDecoder}: a decoder and the translation of its line ends. */
final class PyNewlineDecoder extends PyObject {
    Object decoder = PyNone.NONE;
    Newlines newlines;

    PyNewlineDecoder(PyType type) {
        super(type);
    }
}
