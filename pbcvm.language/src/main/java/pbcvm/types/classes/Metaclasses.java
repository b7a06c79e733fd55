package pbcvm.types.classes;

import pbcvm.object.PyType;
import pbcvm.operation.Types;
import pbcvm.types.tuples.PyTuple;

/** Which metaclass makes a class. */
public final class Metaclasses {
    private Metaclasses() {
    }

    /** The most derived of the given metaclass and those of the bases; TypeError on a conflict. */
    public static PyType winner(PyType given, PyTuple bases) {
        PyType result = given;
        for (Object base : bases.items) {
            result = TypeCreation.moreDerived(result, Types.of(base));
        }
        return result;
    }
}
