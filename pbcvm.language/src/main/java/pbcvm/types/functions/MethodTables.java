package pbcvm.types.functions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Namespaces of bound methods, builtin functions, static and class methods, and cells. */
final class MethodTables {
    private MethodTables() {
    }

    /** {@code __get__} of functions: a bound method unless the instance is None. */
    static Object bindFunction(Object self, Object instance, Object owner) {
        if (instance == PyNone.NONE) {
            if (owner == PyNone.NONE) {
                throw Raise.typeError("__get__(None, None) is invalid");
            }
            return self;
        }
        return new PyMethod(self, instance);
    }

    static Object call(Object[] args) {
        return Calls.callWithKeywords(args[0], ((PyTuple) args[1]).items, (PyDict) args[2]);
    }

    static void method(TypeTable t) {
        t.newMethod("__new__(type, function, instance, /)", args -> {
            if (!Py.isCallable(args[1])) {
                throw Raise.typeError("first argument must be callable");
            }
            if (args[2] == PyNone.NONE) {
                throw Raise.typeError("self must not be None");
            }
            return new PyMethod(args[1], args[2]);
        });
        t.methodN("__call__(self, /, *args, **kwargs)", MethodTables::call);
        t.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> self);
        t.method("__getattribute__(self, name, /)", MethodTables::methodAttribute);
        t.method("__repr__(self, /)", self -> Str.of("<bound method " + methodName((PyMethod) self) + " of "
                + Py.reprJava(((PyMethod) self).self) + ">"));
        t.method("__eq__(self, value, /)", (self, other) -> other instanceof PyMethod method
                ? (Object) (((PyMethod) self).self == method.self
                        && Py.equal(((PyMethod) self).function, method.function))
                : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__hash__(self, /)", self -> Hashes.ofIdentity(((PyMethod) self).self)
                ^ Py.hash(((PyMethod) self).function));
        t.member("__func__", self -> ((PyMethod) self).function);
        t.member("__self__", self -> ((PyMethod) self).self);
        t.getter("__doc__", self -> Names.orNone(Py.getAttrOrNull(((PyMethod) self).function, "__doc__")));
        t.method("__reduce__(self, /)", self -> PyTuple.of(
                pbcvm.PbcvmContext.get().builtins().namespace().get("getattr"),
                PyTuple.of(((PyMethod) self).self, Py.getAttr(((PyMethod) self).function, "__name__"))));
    }

    private static Object methodAttribute(Object self, Object name) {
        TruffleString text = Names.attribute(name);
        Object own = FunctionTypes.METHOD.lookup(text);
        if (own != null) {
            return Attributes.bind(own, self, FunctionTypes.METHOD);
        }
        return Py.getAttr(((PyMethod) self).function, text);
    }

    private static String methodName(PyMethod method) {
        Object name = Py.getAttrOrNull(method.function, "__qualname__");
        if (name == null) {
            name = Py.getAttrOrNull(method.function, "__name__");
        }
        return name == null || Py.asString(name) == null ? "?" : Str.java(Py.asString(name));
    }

    static void builtin(TypeTable t) {
        t.methodN("__call__(self, /, *args, **kwargs)", MethodTables::call);
        t.method("__repr__(self, /)", self -> Str.of(builtinText((PyBuiltinFunction) self)));
        t.method("__eq__(self, value, /)", MethodTables::equalBuiltins);
        t.method("__hash__(self, /)", self -> hash((PyBuiltinFunction) self));
        t.getter("__name__", self -> Str.of(((PyBuiltinFunction) self).code.name));
        t.getter("__qualname__", self -> Str.of(qualName((PyBuiltinFunction) self)));
        t.getter("__self__", self -> Names.orNone(((PyBuiltinFunction) self).self));
        t.getter("__module__", self -> ((PyBuiltinFunction) self).module == null ? PyNone.NONE
                : Str.of(((PyBuiltinFunction) self).module));
        t.getter("__doc__", self -> PyNone.NONE);
        t.getter("__text_signature__", self -> Str.of(((PyBuiltinFunction) self).code.parameters));
        t.getter("__objclass__", self -> ((PyBuiltinFunction) self).isBound()
                ? ((PyBuiltinFunction) self).descriptor.owner : PyNone.NONE);
        t.method("__reduce__(self, /)", self -> reduce((PyBuiltinFunction) self));
    }

    private static Object equalBuiltins(Object self, Object other) {
        if (!(other instanceof PyBuiltinFunction b) || Types.of(self) != Types.of(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyBuiltinFunction a = (PyBuiltinFunction) self;
        boolean wrapper = Types.of(self) == FunctionTypes.METHOD_WRAPPER;
        boolean sameSelf = a.self == b.self || a.self != null && Compare.same(a.self, b.self)
                || wrapper && Compare.test(CompareOperator.EQ, a.self, b.self);
        return a.code == b.code && sameSelf;
    }

    private static long hash(PyBuiltinFunction function) {
        return System.identityHashCode(function.code) * 31L
                + (function.self == null ? 0 : System.identityHashCode(function.self));
    }

    private static Object reduce(PyBuiltinFunction function) {
        if (function.self == null || function.self instanceof PyModule) {
            return Str.of(function.code.name);
        }
        return PyTuple.of(pbcvm.PbcvmContext.get().builtins().namespace().get("getattr"),
                PyTuple.of(function.self, Str.of(function.code.name)));
    }

    private static String qualName(PyBuiltinFunction function) {
        if (function.isBound()) {
            PyType owner = function.self instanceof PyType type
                    && function.descriptor.kind == PyMethodDescriptor.Kind.CLASS_METHOD ? type
                            : function.descriptor.owner;
            return owner.name() + "." + function.code.name;
        }
        return function.self instanceof PyType type ? type.name() + "." + function.code.name : function.code.name;
    }

    private static String builtinText(PyBuiltinFunction function) {
        if (Types.of(function) == FunctionTypes.METHOD_WRAPPER) {
            return "<method-wrapper '" + function.code.name + "' of " + Raise.typeName(function.self) + " object at "
                    + Names.address(function.self) + ">";
        }
        if (function.self == null || function.self instanceof PyModule) {
            return "<built-in function " + function.code.name + ">";
        }
        return "<built-in method " + function.code.name + " of " + Raise.typeName(function.self) + " object at "
                + Names.address(function.self) + ">";
    }

    static void staticMethod(TypeTable t) {
        t.methodN("__init__(self, function, /)", args -> {
            ((PyStaticMethod) args[0]).function = args[1];
            Wrapping.copyAttributes((PyObject) args[0], args[1]);
            return PyNone.NONE;
        });
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> new PyStaticMethod((PyType) args[0], PyNone.NONE));
        t.method("__get__(self, instance, owner=None, /)",
                (self, instance, owner) -> ((PyStaticMethod) self).function);
        t.methodN("__call__(self, /, *args, **kwargs)", args -> Calls.callWithKeywords(
                ((PyStaticMethod) args[0]).function, ((PyTuple) args[1]).items, (PyDict) args[2]));
        t.method("__repr__(self, /)",
                self -> Str.of("<staticmethod(" + Py.reprJava(((PyStaticMethod) self).function) + ")>"));
        t.member("__func__", self -> ((PyStaticMethod) self).function);
        t.member("__wrapped__", self -> ((PyStaticMethod) self).function);
        t.getter("__isabstractmethod__", self -> Wrapping.isAbstract(((PyStaticMethod) self).function));
    }

    static void classMethod(TypeTable t) {
        t.methodN("__init__(self, function, /)", args -> {
            ((PyClassMethod) args[0]).function = args[1];
            Wrapping.copyAttributes((PyObject) args[0], args[1]);
            return PyNone.NONE;
        });
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> new PyClassMethod((PyType) args[0], PyNone.NONE));
        t.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> bindClassMethod(
                ((PyClassMethod) self).function, owner == PyNone.NONE ? Types.of(instance) : owner));
        t.method("__repr__(self, /)",
                self -> Str.of("<classmethod(" + Py.reprJava(((PyClassMethod) self).function) + ")>"));
        t.member("__func__", self -> ((PyClassMethod) self).function);
        t.member("__wrapped__", self -> ((PyClassMethod) self).function);
        t.getter("__isabstractmethod__", self -> Wrapping.isAbstract(((PyClassMethod) self).function));
    }

    private static Object bindClassMethod(Object function, Object type) {
        if (function instanceof PyFunction) {
            return new PyMethod(function, type);
        }
        Object get = Types.of(function).lookup(Slot.GET);
        return get == null ? new PyMethod(function, type) : Calls.callMethod(get, function, type, type);
    }

    static void cell(TypeTable t) {
        t.newMethod("__new__(type, contents=?, /)", args -> new PyCell(args[1]));
        t.method("__repr__(self, /)", self -> {
            Object value = ((PyCell) self).value;
            return Str.of("<cell at " + Names.address(self) + ": " + (value == null ? "empty"
                    : Raise.typeName(value) + " object at " + Names.address(value)) + ">");
        });
        t.property("cell_contents", self -> {
            if (((PyCell) self).value == null) {
                throw Raise.valueError("Cell is empty");
            }
            return ((PyCell) self).value;
        }, (self, value) -> ((PyCell) self).value = value);
        t.method("__eq__(self, other, /)", (self, other) -> compareCells(CompareOperator.EQ, self, other));
        t.method("__lt__(self, other, /)", (self, other) -> compareCells(CompareOperator.LT, self, other));
        t.constant("__hash__", PyNone.NONE);
    }

    private static Object compareCells(CompareOperator op, Object self, Object other) {
        if (!(other instanceof PyCell cell)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object a = ((PyCell) self).value;
        Object b = cell.value;
        if (a != null && b != null) {
            return Compare.apply(op, a, b);
        }
        return op.test(Boolean.compare(a != null, b != null));
    }

    /** Shape access used by wrappers. */
    static void putAttribute(PyObject object, String name, Object value) {
        Shape.put(object, Str.intern(name), value);
    }
}
