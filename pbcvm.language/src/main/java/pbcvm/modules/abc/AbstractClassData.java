package pbcvm.modules.abc;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;

/** What an abstract base class remembers: registered classes, and classes known to be subclasses or not to be. */
final class AbstractClassData extends PyObject {
    private static final PyType TYPE = PyType.builtin("_abc_data", t -> {
    }).inModule("_abc").notSubclassable();
    /** The name of the attribute under which a class keeps its data. */
    static final TruffleString NAME = Str.intern("_abc_impl");

    final Set<Object> registry = Collections.newSetFromMap(new WeakHashMap<>());
    final Set<Object> cache = Collections.newSetFromMap(new WeakHashMap<>());
    final Set<Object> negativeCache = Collections.newSetFromMap(new WeakHashMap<>());
    long negativeVersion;

    AbstractClassData(long version) {
        super(TYPE);
        negativeVersion = version;
    }

    /** The data of a class. */
    static AbstractClassData of(PyType type) {
        if (type.lookup(NAME) instanceof AbstractClassData data) {
            return data;
        }
        throw Raise.typeError("_abc_impl is set to a wrong type");
    }
}
