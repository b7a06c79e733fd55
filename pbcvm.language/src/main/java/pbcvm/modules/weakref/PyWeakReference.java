package pbcvm.modules.weakref;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;

/** A {@code weakref.ref}: gives its object as long as that lives. */
final class PyWeakReference extends PyObject {
    static final PyType TYPE = PyType.builtin("ReferenceType", PyWeakReference::table).inModule("weakref");

    private final WeakReferences.Pointer pointer;
    /** Hash of the object, remembered beyond its life; -1 until asked for. */
    private long hash = -1;

    private PyWeakReference(PyType type, Object target, Object callback) {
        super(type);
        this.pointer = new WeakReferences.Pointer(target, this, callback);
    }

    /** The object; null when it is gone. */
    Object target() {
        return pointer.get();
    }

    private static Object make(Object[] args) {
        PyType type = Construction.check(TYPE, args[0]);
        Object target = args[1];
        Object callback = args[2] == PyNone.NONE ? null : args[2];
        WeakReferences.check(target);
        if (type == TYPE && callback == null) {
            for (PyObject known : WeakReferences.of(target)) {
                if (known instanceof PyWeakReference reference && known.type() == TYPE
                        && reference.pointer.callback() == null) {
                    return reference;
                }
            }
        }
        PyWeakReference result = new PyWeakReference(type, target, callback);
        WeakReferences.register(target, result);
        return result;
    }

    private static Object compare(CompareOperator op, Object self, Object other) {
        if (!(other instanceof PyWeakReference b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object x = ((PyWeakReference) self).target();
        Object y = b.target();
        if (x == null || y == null) {
            return op == CompareOperator.EQ == (self == other);
        }
        return Compare.apply(op, x, y);
    }

    private Object hash() {
        if (hash == -1) {
            Object target = target();
            if (target == null) {
                throw Raise.typeError("weak object has gone away");
            }
            hash = Py.hash(target);
        }
        return hash;
    }

    /** The address that representations show. */
    static String address(Object object) {
        return String.format("0x%012x", Hashes.ofIdentity(object));
    }

    private Object repr() {
        Object target = target();
        if (target == null) {
            return Str.of("<weakref at " + address(this) + "; dead>");
        }
        Object name = Py.getAttrOrNull(target, "__name__");
        String suffix = name != null && Py.asString(name) != null ? " (" + Py.strJava(name) + ")>" : ">";
        return Str.of("<weakref at " + address(this) + "; to '" + Raise.typeName(target) + "' at " + address(target)
                + suffix);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, object, callback=None, /, *rest)", PyWeakReference::make);
        t.methodN("__init__(self, object=None, callback=None, /, *rest)", args -> PyNone.NONE);
        t.method("__call__(self)", self -> {
            Object target = ((PyWeakReference) self).target();
            return target == null ? PyNone.NONE : target;
        });
        t.method("__hash__(self, /)", self -> ((PyWeakReference) self).hash());
        t.method("__repr__(self, /)", self -> ((PyWeakReference) self).repr());
        t.method("__eq__(self, value, /)", (self, value) -> compare(CompareOperator.EQ, self, value));
        t.method("__ne__(self, value, /)", (self, value) -> compare(CompareOperator.NE, self, value));
        t.member("__callback__", self -> {
            PyWeakReference reference = (PyWeakReference) self;
            return reference.pointer.callback() == null || reference.target() == null ? PyNone.NONE
                    : reference.pointer.callback();
        });
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
    }
}
