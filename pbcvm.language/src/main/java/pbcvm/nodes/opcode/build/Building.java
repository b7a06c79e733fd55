package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.object.Slot;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;

/** What display opcodes do with containers under construction. */
final class Building {
    private Building() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object listExtend(PyList list, Object iterable) {
        Object iterator;
        try {
            iterator = Py.iter(iterable);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR) && Types.of(iterable).lookup(Slot.ITER) == null
                            && Types.of(iterable).lookup(Slot.GETITEM) == null) {
                throw Raise.typeError("Value after * must be an iterable, not %s", Raise.typeName(iterable));
            }
            throw e;
        }
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            list.append(item);
        }
        return list;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object setUpdate(Object set, Object iterable) {
        Py.callMethod(set, "update", iterable);
        return set;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setAdd(Object set, Object element) {
        Py.callMethod(set, "add", element);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object dictUpdate(PyDict dict, Object mapping) {
        if (mapping instanceof PyDict other && other.type() == pbcvm.types.dicts.DictType.TYPE) {
            dict.putAll(other);
            return dict;
        }
        if (Py.getAttrOrNull(mapping, "keys") == null) {
            throw Raise.typeError("'%s' object is not a mapping", Raise.typeName(mapping));
        }
        Object keys = Py.iter(Py.callMethod(mapping, "keys"));
        for (Object key = Py.next(keys); key != null; key = Py.next(keys)) {
            dict.put(key, Py.getItem(mapping, key));
        }
        return dict;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object dictMerge(Object callable, PyDict dict, Object mapping) {
        if (!(mapping instanceof PyDict) && Py.getAttrOrNull(mapping, "keys") == null) {
            throw Raise.typeError("%s argument after ** must be a mapping, not %s", describe(callable),
                            Raise.typeName(mapping));
        }
        Object keys = Py.iter(Py.callMethod(mapping, "keys"));
        for (Object key = Py.next(keys); key != null; key = Py.next(keys)) {
            if (Py.asString(key) == null) {
                throw Raise.typeError("keywords must be strings");
            }
            if (dict.get(key) != null) {
                throw Raise.typeError("%s got multiple values for keyword argument '%s'", describe(callable),
                                Py.strJava(key));
            }
            dict.put(key, Py.getItem(mapping, key));
        }
        return dict;
    }

    /** How messages name a callable: its qualified name with parentheses, or its text. */
    private static String describe(Object callable) {
        Object name = Py.getAttrOrNull(callable, "__qualname__");
        if (name == null || Py.asString(name) == null) {
            return Str.java(Py.str(callable));
        }
        Object module = Py.getAttrOrNull(callable, "__module__");
        String text = Str.java(Py.asString(name)) + "()";
        if (module != null && Py.asString(module) != null && !Str.java(Py.asString(module)).equals("builtins")) {
            return Str.java(Py.asString(module)) + "." + text;
        }
        return text;
    }
}
