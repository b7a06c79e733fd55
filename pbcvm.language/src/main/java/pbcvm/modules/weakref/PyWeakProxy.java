package pbcvm.modules.weakref;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.operation.Unary;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A weak proxy: behaves like its object as long as that lives. */
final class PyWeakProxy extends PyObject {
    static final PyType TYPE = PyType.builtin("ProxyType", PyWeakProxy::table).inModule("weakref").notSubclassable();
    static final PyType CALLABLE = PyType.builtin("CallableProxyType", t -> {
        table(t);
        t.methodN("__call__(self, /, *args, **kwargs)", args -> Calls.callWithKeywords(target(args[0]),
                ((PyTuple) args[1]).items, (PyDict) args[2]));
    }).inModule("weakref").notSubclassable();

    private final WeakReferences.Pointer pointer;

    private PyWeakProxy(PyType type, Object target, Object callback) {
        super(type);
        this.pointer = new WeakReferences.Pointer(target, this, callback);
    }

    /** {@code proxy(object, callback)}. */
    static Object of(Object target, Object callback) {
        WeakReferences.check(target);
        boolean callable = Types.of(target).lookup(Slot.CALL) != null;
        if (callback == PyNone.NONE) {
            for (PyObject known : WeakReferences.of(target)) {
                if (known instanceof PyWeakProxy proxy && proxy.pointer.callback() == null) {
                    return proxy;
                }
            }
        }
        PyWeakProxy result = new PyWeakProxy(callable ? CALLABLE : TYPE, target,
                callback == PyNone.NONE ? null : callback);
        WeakReferences.register(target, result);
        return result;
    }

    private static Object target(Object value) {
        if (!(value instanceof PyWeakProxy proxy)) {
            return value;
        }
        Object target = proxy.pointer.get();
        if (target == null) {
            throw Raise.error(ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        }
        return target;
    }

    private static void table(TypeTable t) {
        t.method("__getattribute__(self, name, /)", (self, name) -> Attributes.get(target(self), Py.asString(name)));
        t.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            Attributes.set(target(self), Py.asString(name), value);
            return PyNone.NONE;
        });
        t.method("__delattr__(self, name, /)", (self, name) -> {
            Attributes.delete(target(self), Py.asString(name));
            return PyNone.NONE;
        });
        t.method("__str__(self, /)", self -> Py.str(target(self)));
        t.method("__repr__(self, /)", PyWeakProxy::repr);
        t.method("__bool__(self, /)", self -> Py.isTrue(target(self)));
        t.constant("__hash__", PyNone.NONE);
        t.method("__bytes__(self, /)", self -> Py.callMethod(target(self), "__bytes__"));
        t.method("__reversed__(self, /)", self -> Py.callMethod(target(self), "__reversed__"));
        containers(t);
        numbers(t);
        for (CompareOperator op : CompareOperator.values()) {
            t.method(Str.java(op.method.text) + "(self, value, /)",
                    (self, value) -> Compare.apply(op, target(self), target(value)));
        }
    }

    private static Object repr(Object self) {
        Object target = target(self);
        return Str.of("<weakproxy at " + PyWeakReference.address(self) + " to " + Raise.typeName(target) + " at "
                + PyWeakReference.address(target) + ">");
    }

    private static void containers(TypeTable t) {
        t.method("__len__(self, /)", self -> Py.len(target(self)));
        t.method("__iter__(self, /)", self -> Py.iter(target(self)));
        t.method("__next__(self, /)", self -> {
            Object value = Iteration.next(target(self));
            if (value == null) {
                throw Raise.stopIteration(null);
            }
            return value;
        });
        t.method("__getitem__(self, key, /)", (self, key) -> Py.getItem(target(self), target(key)));
        t.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            Py.setItem(target(self), key, value);
            return PyNone.NONE;
        });
        t.method("__delitem__(self, key, /)", (self, key) -> {
            Py.delItem(target(self), key);
            return PyNone.NONE;
        });
        t.method("__contains__(self, key, /)", (self, key) -> Py.contains(target(self), target(key)));
    }

    private static void numbers(TypeTable t) {
        for (BinaryOperator op : BinaryOperator.values()) {
            t.method(Str.java(op.method.text) + "(self, value, /)",
                    (self, value) -> Binary.apply(op, target(self), target(value)));
            t.method(Str.java(op.reflected.text) + "(self, value, /)",
                    (self, value) -> Binary.apply(op, target(value), target(self)));
            if (op.inPlace != null) {
                t.method(Str.java(op.inPlace.text) + "(self, value, /)",
                        (self, value) -> Binary.applyInPlace(op, target(self), target(value)));
            }
        }
        t.method("__neg__(self, /)", self -> Unary.apply(Slot.NEG, "-", target(self)));
        t.method("__pos__(self, /)", self -> Unary.apply(Slot.POS, "+", target(self)));
        t.method("__invert__(self, /)", self -> Unary.apply(Slot.INVERT, "~", target(self)));
        t.method("__abs__(self, /)", self -> Py.callMethod(target(self), "__abs__"));
        t.method("__int__(self, /)", self -> Py.callMethod(target(self), "__int__"));
        t.method("__float__(self, /)", self -> Py.asDouble(target(self)));
        t.method("__index__(self, /)", self -> Py.index(target(self)));
    }
}
