package pbcvm.modules.io;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A reader and a writer together. */
final class PyBufferedPair extends PyObject {
    PyBuffered reader;
    PyBuffered writer;

    PyBufferedPair(PyType type) {
        super(type);
    }
}
