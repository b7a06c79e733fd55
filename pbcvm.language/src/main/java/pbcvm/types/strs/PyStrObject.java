package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** An instance of a subclass of {@code str}. */
public final class PyStrObject extends PyObject {
    public final TruffleString value;

    public PyStrObject(PyType type, TruffleString value) {
        super(type);
        this.value = value;
    }
}
