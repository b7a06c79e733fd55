package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.operation.Py;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;

/** Names of class bodies and of {@code exec}: the namespace is a dict or any mapping. */
public final class Namespaces {
    /** Where the namespace stands in the arguments of module and class bodies. */
    public static final int ARGUMENT = 1;

    private Namespaces() {
    }

    /** The value of a name; null when absent. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object namespace, TruffleString name) {
        if (namespace instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            return dict.get(name);
        }
        try {
            return Py.getItem(namespace, name);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void put(Object namespace, TruffleString name, Object value) {
        if (namespace instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            dict.put(name, value);
        } else {
            Py.setItem(namespace, name, value);
        }
    }

    /** Removes a name; false when it was absent. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean remove(Object namespace, TruffleString name) {
        if (namespace instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            return dict.remove(name) != null;
        }
        try {
            Py.delItem(namespace, name);
            return true;
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.KEY_ERROR)) {
                return false;
            }
            throw e;
        }
    }
}
