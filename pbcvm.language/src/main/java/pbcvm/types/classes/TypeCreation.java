package pbcvm.types.classes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyClassMethod;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PySlotMember;
import pbcvm.types.functions.PyStaticMethod;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** {@code type.__new__}: makes a class. */
final class TypeCreation {
    private static final TruffleString SLOTS = Str.intern("__slots__");
    private static final TruffleString CLASS_CELL = Str.intern("__classcell__");
    private static final TruffleString QUALNAME = Str.intern("__qualname__");

    private TypeCreation() {
    }

    /** Makes a class; {@code metaclass} may be replaced by a more derived metaclass of the bases. */
    static Object create(PyType metaclass, TruffleString nameText, PyTuple baseTuple, PyDict original,
            PyDict keywords) {
        PyType winner = metaclass;
        for (Object base : baseTuple.items) {
            if (!(base instanceof PyType)) {
                if (Types.of(base).lookup(Slot.MRO_ENTRIES) != null) {
                    throw Raise.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
                }
            }
            winner = moreDerived(winner, Types.of(base));
        }
        if (winner != metaclass && winner.lookup(Slot.NEW) != PyType.TYPE.lookup(Slot.NEW)) {
            return Calls.callWithKeywords(winner.lookup(Slot.NEW), new Object[]{winner, nameText, baseTuple, original},
                    keywords);
        }
        PyType[] bases = bases(baseTuple);
        PyType best = ClassLayout.bestBase(bases);
        PyDict namespace = original.copy();
        String name = Str.java(nameText);
        if (name.indexOf('\0') >= 0) {
            throw Raise.valueError("type name must not contain null characters");
        }
        PyType type = declare(winner, name, bases, best, namespace);
        setNames(type, namespace);
        initSubclass(type, keywords);
        return type;
    }

    /** Of two metaclasses the one that derives from the other. */
    static PyType moreDerived(PyType a, PyType b) {
        if (a.isSubtypeOf(b)) {
            return a;
        }
        if (b.isSubtypeOf(a)) {
            return b;
        }
        throw Raise.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                + "of the metaclasses of all its bases");
    }

    private static PyType[] bases(PyTuple tuple) {
        if (tuple.size() == 0) {
            return new PyType[]{PyType.OBJECT};
        }
        PyType[] result = new PyType[tuple.size()];
        for (int i = 0; i < result.length; i++) {
            if (!(tuple.items[i] instanceof PyType base)) {
                throw Raise.typeError("bases must be types");
            }
            for (int k = 0; k < i; k++) {
                if (result[k] == base) {
                    throw Raise.typeError("duplicate base class %s", base.name());
                }
            }
            result[i] = base;
        }
        return result;
    }

    private static PyType declare(PyType metaclass, String name, PyType[] bases, PyType best, PyDict namespace) {
        Object slots = namespace.get(SLOTS);
        boolean inheritsDict = false;
        for (PyType base : bases) {
            inheritsDict |= base.instancesHaveDict();
        }
        List<String> slotNames = slots == null ? null : ClassLayout.declaredSlots(slots, name, namespace);
        boolean dict = inheritsDict || slotNames == null || slotNames.contains("__dict__");
        Object qualName = namespace.get(QUALNAME);
        if (qualName != null && Py.asString(qualName) == null) {
            throw Raise.typeError("type __qualname__ must be a str, not %s", Raise.typeName(qualName));
        }
        Object cell = namespace.get(CLASS_CELL);
        namespace.remove(QUALNAME);
        namespace.remove(CLASS_CELL);
        convertSpecial(namespace);
        PyType type = new PyType(metaclass, name, bases, best, namespace, dict);
        type.setQualName(qualName == null ? name : Str.java(Py.asString(qualName)));
        if (!inheritsDict && dict) {
            TypeAttributes.addDictDescriptor(type);
        }
        addSlots(type, slotNames, inheritsDict);
        if (namespace.get("__module__") == null) {
            Object module = pbcvm.runtime.Callers.globalName();
            if (module != null) {
                namespace.put("__module__", module);
            }
        }
        if (namespace.get("__doc__") == null) {
            namespace.put("__doc__", PyNone.NONE);
        }
        if (namespace.get("__eq__") != null && namespace.get("__hash__") == null) {
            namespace.put("__hash__", PyNone.NONE);
        }
        computeMro(type, metaclass, bases);
        if (cell instanceof PyCell classCell) {
            classCell.value = type;
        } else if (cell != null) {
            throw Raise.typeError("type.__new__() requires the __classcell__ value to be a cell object, not %s",
                    Raise.typeName(cell));
        }
        return type;
    }

    static void computeMro(PyType type, PyType metaclass, PyType[] bases) {
        Object own = metaclass.lookup(Str.intern("mro"));
        if (own == PyType.TYPE.lookup(Str.intern("mro"))) {
            type.setMro(Mro.compute(type, bases));
            return;
        }
        Object[] order = Py.toArray(Calls.callMethod(own, type));
        PyType[] result = new PyType[order.length];
        for (int i = 0; i < result.length; i++) {
            if (!(order[i] instanceof PyType base)) {
                throw Raise.typeError("mro() returned a non-class ('%s')", Raise.typeName(order[i]));
            }
            result[i] = base;
        }
        type.setMro(result);
    }

    private static void convertSpecial(PyDict namespace) {
        if (namespace.get("__new__") instanceof PyFunction function) {
            namespace.put("__new__", new PyStaticMethod(function));
        }
        for (String name : new String[]{"__init_subclass__", "__class_getitem__"}) {
            if (namespace.get(name) instanceof PyFunction function) {
                namespace.put(name, new PyClassMethod(function));
            }
        }
    }

    private static void addSlots(PyType type, List<String> names, boolean inheritsDict) {
        if (names == null) {
            return;
        }
        for (String name : names) {
            if (name.equals("__dict__")) {
                if (inheritsDict) {
                    throw Raise.typeError("__dict__ slot disallowed: we already got one");
                }
            } else if (name.equals("__weakref__")) {
                TypeAttributes.addWeakReferenceDescriptor(type);
            } else {
                type.dict().put(name, new PySlotMember(name, type));
            }
        }
        if (!names.isEmpty() && hasFixedSize(type)) {
            throw Raise.typeError("nonempty __slots__ not supported for subtype of '%s'", type.base().name());
        }
    }

    private static boolean hasFixedSize(PyType type) {
        String layout = type.layoutOwner().name();
        return layout.equals("int") || layout.equals("tuple") || layout.equals("bytes");
    }

    private static void setNames(PyType type, PyDict namespace) {
        PyDict snapshot = namespace.copy();
        for (int i = 0; i < snapshot.entries(); i++) {
            Object value = snapshot.valueAt(i);
            Object method = value instanceof PyObject object ? object.type().lookup(Slot.SET_NAME) : null;
            if (method == null) {
                continue;
            }
            try {
                Calls.callMethod(method, value, type, snapshot.keyAt(i));
            } catch (PythonException e) {
                PythonException wrapper = Raise.runtimeError("Error calling __set_name__ on '%s' instance %s in '%s'",
                        Raise.typeName(value), Py.reprJava(snapshot.keyAt(i)), type.name());
                wrapper.value().cause = e.value();
                wrapper.value().context = e.value();
                wrapper.value().suppressContext = true;
                wrapper.setChained();
                throw wrapper;
            }
        }
    }

    private static void initSubclass(PyType type, PyDict keywords) {
        Object method = pbcvm.types.functions.PySuper.search(type, type, Slot.INIT_SUBCLASS.text);
        Calls.callWithKeywords(Attributes.bindToClass(method, type), new Object[0], keywords);
    }
}
