package pbcvm.types.functions;

import pbcvm.object.PyObject;
import pbcvm.operation.Py;

/** What {@code staticmethod}, {@code classmethod} and {@code property} take over from the function they wrap. */
final class Wrapping {
    private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__", "__annotations__"};

    private Wrapping() {
    }

    static void copyAttributes(PyObject wrapper, Object function) {
        for (String name : COPIED) {
            Object value = Py.getAttrOrNull(function, name);
            if (value != null) {
                MethodTables.putAttribute(wrapper, name, value);
            }
        }
    }

    static Object isAbstract(Object function) {
        Object value = function == null ? null : Py.getAttrOrNull(function, "__isabstractmethod__");
        return value != null && Py.isTrue(value);
    }
}
