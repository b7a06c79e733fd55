package pbcvm.types.dicts;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.sequences.FunctionText;

/** What the opcodes for dict displays and keyword arguments do with mappings. */
public final class DictOperations {
    private DictOperations() {
    }

    /** {@code container[key]} of a dict, {@code __missing__} included. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getItem(PyDict dict, Object key) {
        return DictMethods.getItem(dict, key);
    }

    /** {@code {**mapping}}: adds the entries of a mapping. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void update(PyDict target, Object mapping) {
        try {
            DictMethods.updateFromMapping(target, mapping);
        } catch (PythonException e) {
            if (Py.isAttributeError(e)) {
                throw Raise.typeError("'%s' object is not a mapping", Raise.typeName(mapping));
            }
            throw e;
        }
    }

    /** {@code f(**mapping)}: adds keyword arguments; one that is there already is an error. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void merge(PyDict target, Object mapping, Object callable) {
        if (DictType.iteratesPlainly(mapping)) {
            PyDict dict = (PyDict) mapping;
            for (int i = 0; i < dict.entries(); i++) {
                if (dict.keyAt(i) != null) {
                    add(target, dict.keyAt(i), dict.valueAt(i), callable);
                }
            }
            return;
        }
        Object keys;
        try {
            keys = Py.callMethod(mapping, "keys");
        } catch (PythonException e) {
            if (Py.isAttributeError(e)) {
                throw Raise.typeError("%s argument after ** must be a mapping, not %s", FunctionText.of(callable),
                        Raise.typeName(mapping));
            }
            throw e;
        }
        Object iterator = Py.iter(keys);
        for (Object key = Py.next(iterator); key != null; key = Py.next(iterator)) {
            add(target, key, Py.getItem(mapping, key), callable);
        }
    }

    private static void add(PyDict target, Object key, Object value, Object callable) {
        if (target.contains(key)) {
            throw Py.asString(key) == null ? Raise.typeError("%s keywords must be strings", FunctionText.of(callable))
                    : Raise.typeError("%s got multiple values for keyword argument '%s'",
                            FunctionText.of(callable), Py.strJava(key));
        }
        target.put(key, value);
    }
}
