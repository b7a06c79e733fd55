package pbcvm.types.functions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code function}. */
final class FunctionTable {
    private FunctionTable() {
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, code, globals, name=None, argdefs=None, closure=None)", FunctionTable::make);
        t.methodN("__call__(self, /, *args, **kwargs)", args -> Calls.callWithKeywords(args[0],
                ((PyTuple) args[1]).items, (PyDict) args[2]));
        t.method("__get__(self, instance, owner=None, /)", MethodTables::bindFunction);
        t.method("__repr__(self, /)", self -> Str.of("<function " + Str.java(((PyFunction) self).qualName) + " at "
                + Names.address(self) + ">"));
        t.property("__name__", self -> ((PyFunction) self).name,
                (self, value) -> ((PyFunction) self).name = text(value, "__name__"));
        t.property("__qualname__", self -> ((PyFunction) self).qualName,
                (self, value) -> ((PyFunction) self).qualName = text(value, "__qualname__"));
        t.property("__code__", self -> ((PyFunction) self).code(), FunctionTable::setCode);
        t.property("__defaults__", FunctionTable::defaults, FunctionTable::setDefaults);
        t.property("__kwdefaults__", self -> Names.orNone(((PyFunction) self).keywordDefaults),
                FunctionTable::setKeywordDefaults);
        t.property("__annotations__", FunctionTable::annotations, FunctionTable::setAnnotations);
        t.member("__globals__", self -> ((PyFunction) self).globals);
        t.member("__closure__", FunctionTable::closure);
        t.getter("__builtins__", self -> pbcvm.PbcvmContext.get().builtins().namespace());
        t.member("__module__", self -> Names.orNone(((PyFunction) self).module),
                (self, value) -> ((PyFunction) self).module = Names.orNone(value));
        t.member("__doc__", FunctionTable::doc, (self, value) -> ((PyFunction) self).doc = Names.orNone(value));
    }

    private static TruffleString text(Object value, String what) {
        TruffleString text = value == null ? null : Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s must be set to a string object", what);
        }
        return text;
    }

    private static Object make(Object[] args) {
        if (!(args[1] instanceof PyCode code)) {
            throw Raise.typeError("function() argument 'code' must be code, not %s", Raise.typeName(args[1]));
        }
        if (!(args[2] instanceof PyDict globals)) {
            throw Raise.typeError("function() argument 'globals' must be dict, not %s", Raise.typeName(args[2]));
        }
        int free = code.code.freeVars().length;
        PyCell[] closure = new PyCell[free];
        if (args[5] instanceof PyTuple tuple) {
            if (tuple.size() != free) {
                throw Raise.valueError("%s requires closure of length %d, not %d", Str.java(code.name), free,
                        tuple.size());
            }
            for (int i = 0; i < free; i++) {
                if (!(tuple.items[i] instanceof PyCell cell)) {
                    throw Raise.typeError("arg 5 (closure) expected cell, found %s", Raise.typeName(tuple.items[i]));
                }
                closure[i] = cell;
            }
        } else if (args[5] != PyNone.NONE || free > 0) {
            throw args[5] == PyNone.NONE ? Raise.typeError("arg 5 (closure) must be tuple")
                    : Raise.typeError("arg 5 (closure) must be None or tuple");
        }
        PyFunction function = new PyFunction(code, globals, closure);
        Object module = globals.get("__name__");
        function.module = Names.orNone(module);
        if (args[3] != PyNone.NONE) {
            if (Py.asString(args[3]) == null) {
                throw Raise.typeError("arg 3 (name) must be None or string");
            }
            function.name = Py.asString(args[3]);
        }
        if (args[4] != PyNone.NONE) {
            if (!(args[4] instanceof PyTuple)) {
                throw Raise.typeError("arg 4 (defaults) must be None or tuple");
            }
            setDefaults(function, args[4]);
        }
        return function;
    }

    private static void setCode(Object self, Object value) {
        if (!(value instanceof PyCode code)) {
            throw Raise.typeError("__code__ must be set to a code object");
        }
        PyFunction function = (PyFunction) self;
        int free = code.code.freeVars().length;
        if (free != function.closure.length) {
            throw Raise.valueError("%s() requires a code object with %d free vars, not %d", Str.java(function.name),
                    function.closure.length, free);
        }
        function.setCode(code);
    }

    private static Object defaults(Object self) {
        Object[] defaults = ((PyFunction) self).defaults;
        return defaults.length == 0 ? PyNone.NONE : PyTuple.of(defaults);
    }

    private static void setDefaults(Object self, Object value) {
        if (value == null || value == PyNone.NONE) {
            ((PyFunction) self).defaults = new Object[0];
        } else if (value instanceof PyTuple tuple) {
            ((PyFunction) self).defaults = tuple.items;
        } else {
            throw Raise.typeError("__defaults__ must be set to a tuple object");
        }
    }

    private static void setKeywordDefaults(Object self, Object value) {
        if (value == null || value == PyNone.NONE) {
            ((PyFunction) self).keywordDefaults = null;
        } else if (value instanceof PyDict dict) {
            ((PyFunction) self).keywordDefaults = dict;
        } else {
            throw Raise.typeError("__kwdefaults__ must be set to a dict object");
        }
    }

    private static Object annotations(Object self) {
        PyFunction function = (PyFunction) self;
        if (function.annotations instanceof PyTuple flat) {
            PyDict dict = new PyDict();
            for (int i = 0; i + 1 < flat.size(); i += 2) {
                dict.put(flat.items[i], flat.items[i + 1]);
            }
            function.annotations = dict;
        } else if (function.annotations == null) {
            function.annotations = new PyDict();
        }
        return function.annotations;
    }

    private static void setAnnotations(Object self, Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Raise.typeError("__annotations__ must be set to a dict object");
        }
        ((PyFunction) self).annotations = value == PyNone.NONE ? null : value;
    }

    private static Object closure(Object self) {
        PyCell[] cells = ((PyFunction) self).closure;
        return cells.length == 0 ? PyNone.NONE : PyTuple.of((Object[]) cells.clone());
    }

    private static Object doc(Object self) {
        PyFunction function = (PyFunction) self;
        if (function.doc == null) {
            Object[] constants = function.code().constants();
            function.doc = constants.length > 0 && constants[0] instanceof TruffleString text ? text : PyNone.NONE;
        }
        return function.doc;
    }
}
