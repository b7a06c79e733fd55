package pbcvm.types.objects;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.LinkedHashSet;
import java.util.Set;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;

/** The names that {@code dir()} shows. */
public final class Directory {
    private Directory() {
    }

    /** {@code object.__dir__}: the instance's names and those of its classes. */
    public static PyList ofObject(Object self) {
        Set<Object> names = new LinkedHashSet<>();
        if (self instanceof PyObject object && object.type().instancesHaveDict()) {
            Object dict = Py.getAttrOrNull(self, "__dict__");
            if (dict instanceof PyDict own) {
                addKeys(names, own);
            }
        }
        addClass(names, Types.of(self));
        return new PyList(names.toArray());
    }

    /** {@code type.__dir__}: the names of the class and its bases. */
    public static PyList ofClass(PyType type) {
        Set<Object> names = new LinkedHashSet<>();
        addClass(names, type);
        return new PyList(names.toArray());
    }

    private static void addClass(Set<Object> names, PyType type) {
        for (PyType base : type.mro()) {
            addKeys(names, base.dict());
        }
    }

    private static void addKeys(Set<Object> names, PyDict dict) {
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.keyAt(i) instanceof TruffleString) {
                names.add(dict.keyAt(i));
            }
        }
    }

}
