package pbcvm.modules.abc;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.lists.PyList;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.sets.PySet;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** The abstract base classes of one context: which methods are abstract, and who counts as a subclass. */
final class AbstractClasses {
    private static final TruffleString ABSTRACT_METHODS = Str.intern("__abstractmethods__");
    private static final TruffleString PATTERN_FLAGS = Str.intern("__abc_tpflags__");
    private static final long SEQUENCE_FLAG = 1 << 5;
    private static final long MAPPING_FLAG = 1 << 6;

    /** Changes with every registration; negative results older than it are void. */
    private long version;

    Object token() {
        return version;
    }

    // -- Set-up ------------------------------------------------------------------------------------------------------

    Object initialize(PyType type) {
        PyFrozenSet methods = PyFrozenSet.of(abstractMethods(type).toArray());
        type.setAttribute(ABSTRACT_METHODS, methods);
        type.setAbstract(methods.size() > 0);
        type.setAttribute(AbstractClassData.NAME, new AbstractClassData(version));
        Object flags = type.dict().get(PATTERN_FLAGS);
        if (flags != null && Ints.exact(flags) instanceof Long number) {
            if ((number & (SEQUENCE_FLAG | MAPPING_FLAG)) == (SEQUENCE_FLAG | MAPPING_FLAG)) {
                throw Raise.typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
            }
            type.setPatternFlags((number & SEQUENCE_FLAG) != 0, (number & MAPPING_FLAG) != 0);
            type.setAttribute(PATTERN_FLAGS, null);
        }
        return PyNone.NONE;
    }

    private static PySet abstractMethods(PyType type) {
        PySet result = new PySet();
        PyDict namespace = type.dict();
        for (int i = 0; i < namespace.entries(); i++) {
            if (namespace.keyAt(i) != null && isAbstract(namespace.valueAt(i))) {
                result.add(namespace.keyAt(i));
            }
        }
        for (PyType base : type.bases()) {
            Object inherited = base.dict().get(ABSTRACT_METHODS);
            if (inherited == null) {
                continue;
            }
            Object iterator = Py.iter(inherited);
            for (Object name = Py.next(iterator); name != null; name = Py.next(iterator)) {
                Object value = Py.getAttrOrNull(type, Py.strJava(name));
                if (value != null && isAbstract(value)) {
                    result.add(name);
                }
            }
        }
        return result;
    }

    private static boolean isAbstract(Object value) {
        Object flag = Py.getAttrOrNull(value, "__isabstractmethod__");
        return flag != null && Py.isTrue(flag);
    }

    Object register(PyType self, Object subclass) {
        if (!(subclass instanceof PyType type)) {
            throw Raise.typeError("Can only register classes");
        }
        if (Py.isSubclass(type, self)) {
            return type;
        }
        if (Py.isSubclass(self, type)) {
            throw Raise.runtimeError("Refusing to create an inheritance cycle");
        }
        AbstractClassData.of(self).registry.add(type);
        version++;
        if (self.isSequence() || self.isMapping()) {
            inheritPatternFlags(type, self);
        }
        return type;
    }

    private static void inheritPatternFlags(PyType type, PyType from) {
        if (type.isHeapType()) {
            type.setPatternFlags(from.isSequence(), from.isMapping());
            for (PyType subclass : type.subclasses()) {
                inheritPatternFlags(subclass, from);
            }
        }
    }

    // -- Checks ------------------------------------------------------------------------------------------------------

    Object instanceCheck(PyType self, Object instance) {
        AbstractClassData data = AbstractClassData.of(self);
        Object claimed = Py.getAttr(instance, "__class__");
        if (data.cache.contains(claimed)) {
            return true;
        }
        PyType actual = Types.of(instance);
        if (actual == claimed) {
            if (data.negativeVersion == version && data.negativeCache.contains(claimed)) {
                return false;
            }
            return Py.callMethod(self, "__subclasscheck__", claimed);
        }
        Object result = Py.callMethod(self, "__subclasscheck__", claimed);
        return Py.isTrue(result) ? result : Py.callMethod(self, "__subclasscheck__", actual);
    }

    Object subclassCheck(PyType self, Object candidate) {
        if (!(candidate instanceof PyType subclass)) {
            throw Raise.typeError("issubclass() arg 1 must be a class");
        }
        AbstractClassData data = AbstractClassData.of(self);
        if (data.cache.contains(subclass)) {
            return true;
        }
        if (data.negativeVersion < version) {
            data.negativeCache.clear();
            data.negativeVersion = version;
        } else if (data.negativeCache.contains(subclass)) {
            return false;
        }
        Object answer = Py.callMethod(self, "__subclasshook__", subclass);
        if (answer == Boolean.TRUE) {
            data.cache.add(subclass);
            return true;
        }
        if (answer == Boolean.FALSE) {
            data.negativeCache.add(subclass);
            return false;
        }
        if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
            throw Raise.error(ExceptionTypes.ASSERTION_ERROR,
                    "__subclasshook__ must return either False, True, or NotImplemented");
        }
        if (subclass.isSubtypeOf(self) || isRegistered(data, subclass) || isSubclassOfSubclass(self, subclass)) {
            data.cache.add(subclass);
            return true;
        }
        data.negativeCache.add(subclass);
        return false;
    }

    private static boolean isRegistered(AbstractClassData data, PyType subclass) {
        for (Object registered : new ArrayList<>(data.registry)) {
            if (Py.isSubclass(subclass, registered)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubclassOfSubclass(PyType self, PyType subclass) {
        Object derived = Py.callMethod(self, "__subclasses__");
        if (!(derived instanceof PyList list)) {
            throw Raise.typeError("__subclasses__() must return a list");
        }
        for (Object type : list.toArray()) {
            if (Py.isSubclass(subclass, type)) {
                return true;
            }
        }
        return false;
    }

    // -- For tests of the library ------------------------------------------------------------------------------------

    Object resetRegistry(PyType self) {
        AbstractClassData.of(self).registry.clear();
        return PyNone.NONE;
    }

    Object resetCaches(PyType self) {
        AbstractClassData data = AbstractClassData.of(self);
        data.cache.clear();
        data.negativeCache.clear();
        return PyNone.NONE;
    }

    Object dump(PyType self) {
        AbstractClassData data = AbstractClassData.of(self);
        return PyTuple.of(toSet(data.registry), toSet(data.cache), toSet(data.negativeCache), data.negativeVersion);
    }

    private static PySet toSet(Iterable<Object> types) {
        PySet result = new PySet();
        for (Object type : types) {
            result.add(type);
        }
        return result;
    }
}
