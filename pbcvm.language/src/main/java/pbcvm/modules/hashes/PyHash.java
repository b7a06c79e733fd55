package pbcvm.modules.hashes;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A hash object. */
final class PyHash extends PyObject {
    final String name;
    final int digestSize;
    final int blockSize;
    final HashEngine engine;

    PyHash(PyType type, String name, int digestSize, int blockSize, HashEngine engine) {
        super(type);
        this.name = name;
        this.digestSize = digestSize;
        this.blockSize = blockSize;
        this.engine = engine;
    }
}
