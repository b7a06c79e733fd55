package pbcvm.modules.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.Metaclasses;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.FunctionTypes;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.singletons.PyEllipsis;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** {@code __build_class__}, the classes of the object model, and the singletons. */
final class ClassBuiltins {
    private static final TruffleString ORIG_BASES = Str.intern("__orig_bases__");

    private ClassBuiltins() {
    }

    static void table(ModuleTable m) {
        m.functionN("__build_class__(func=?, name=?, /, *bases, metaclass=?, **kwds)", ClassBuiltins::buildClass);
        m.type(PyType.OBJECT);
        m.type(PyType.TYPE);
        m.type(FunctionTypes.SUPER);
        m.type(FunctionTypes.PROPERTY);
        m.type(FunctionTypes.STATIC_METHOD);
        m.type(FunctionTypes.CLASS_METHOD);
        m.constant("None", PyNone.NONE);
        m.constant("Ellipsis", PyEllipsis.ELLIPSIS);
        m.constant("NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
        m.constant("True", Boolean.TRUE);
        m.constant("False", Boolean.FALSE);
        m.constant("__debug__", Boolean.TRUE);
    }

    /** Bound order: func, name, metaclass, bases, kwds. */
    private static Object buildClass(Object[] args) {
        if (args[1] == null) {
            throw Raise.typeError("__build_class__: not enough arguments");
        }
        if (!(args[0] instanceof PyFunction body)) {
            throw Raise.typeError("__build_class__: func must be a function");
        }
        if (Py.asString(args[1]) == null) {
            throw Raise.typeError("__build_class__: name is not a string");
        }
        PyTuple original = (PyTuple) args[3];
        PyTuple bases = resolve(original);
        PyDict keywords = (PyDict) args[4];
        Object metaclass = args[2] != null ? args[2]
                : bases.size() > 0 ? Types.of(bases.items[0]) : PyType.TYPE;
        if (metaclass instanceof PyType type) {
            metaclass = Metaclasses.winner(type, bases);
        }
        Object prepare = Attributes.getOrNull(metaclass, Slot.PREPARE.text);
        Object namespace = prepare == null ? new PyDict()
                : Calls.callWithKeywords(prepare, new Object[]{args[1], bases}, keywords);
        if (!(namespace instanceof PyDict) && Types.of(namespace).lookup(Slot.GETITEM) == null) {
            throw Raise.typeError("%s.__prepare__() must return a mapping, not %s", metaclass instanceof PyType type
                    ? type.name() : "<metaclass>", Raise.typeName(namespace));
        }
        boolean hasNamespace = !body.code().code.hasFlag(CodeObject.OPTIMIZED);
        Object cell = hasNamespace ? body.callTarget().call(body, namespace) : Calls.call(body);
        if (bases != original) {
            Py.setItem(namespace, ORIG_BASES, original);
        }
        Object result = Calls.callWithKeywords(metaclass, new Object[]{args[1], bases, namespace}, keywords);
        if (result instanceof PyType type && cell instanceof PyCell classCell) {
            checkCell(type, classCell, Py.strJava(args[1]));
        }
        return result;
    }

    private static void checkCell(PyType type, PyCell cell, String name) {
        if (cell.value == null) {
            throw Raise.runtimeError("__class__ not set defining '%s' as %s. Was __classcell__ propagated to "
                    + "type.__new__?", name, Py.reprJava(type));
        }
        if (cell.value != type) {
            throw Raise.typeError("__class__ set to %s defining '%s' as %s", Py.reprJava(cell.value), name,
                    Py.reprJava(type));
        }
    }

    /** Replaces bases that are no classes by what their {@code __mro_entries__} gives. */
    private static PyTuple resolve(PyTuple bases) {
        List<Object> result = null;
        for (int i = 0; i < bases.size(); i++) {
            Object base = bases.items[i];
            Object method = base instanceof PyType ? null : Attributes.getOrNull(base, Slot.MRO_ENTRIES.text);
            if (method == null) {
                if (result != null) {
                    result.add(base);
                }
                continue;
            }
            Object replaced = Calls.call(method, bases);
            if (!(replaced instanceof PyTuple tuple)) {
                throw Raise.typeError("__mro_entries__ must return a tuple");
            }
            if (result == null) {
                result = new ArrayList<>(List.of(bases.items).subList(0, i));
            }
            result.addAll(List.of(tuple.items));
        }
        return result == null ? bases : PyTuple.of(result.toArray());
    }
}
