package pbcvm.nodes.opcode.match;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.bytes.ByteArrayType;
import pbcvm.types.bytes.BytesType;
import pbcvm.types.dicts.DictType;
import pbcvm.types.floats.FloatType;
import pbcvm.types.ints.BoolType;
import pbcvm.types.ints.IntType;
import pbcvm.types.lists.ListType;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.sets.PySet;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.StrType;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Mapping and class patterns (PEP 634). */
final class Matching {
    /** Builtin classes whose one positional sub-pattern matches the whole subject. */
    private static final Set<PyType> SELF_MATCHING = Set.of(BoolType.TYPE, ByteArrayType.TYPE, BytesType.TYPE,
            DictType.TYPE, FloatType.TYPE, PyFrozenSet.TYPE, IntType.TYPE, ListType.TYPE, PySet.TYPE,
            StrType.TYPE, TupleType.TYPE);

    private Matching() {
    }

    /** The values of the keys, or None when one is missing. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object keys(Object subject, PyTuple keys) {
        Object get = Py.getAttr(subject, "get");
        Object missing = new pbcvm.object.PyInstance(PyType.OBJECT);
        PySet seen = new PySet();
        Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            Object key = keys.items[i];
            if (seen.contains(key)) {
                throw Raise.valueError("mapping pattern checks duplicate key (%s)", Py.reprJava(key));
            }
            seen.add(key);
            Object value = Calls.call(get, key, missing);
            if (value == missing) {
                return PyNone.NONE;
            }
            values[i] = value;
        }
        return PyTuple.of(values);
    }

    /** The attributes that a class pattern looks at, or None when the subject does not match. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object attributes(Object subject, Object type, int positional, PyTuple names) {
        if (!(type instanceof PyType classObject)) {
            throw Raise.typeError("called match pattern must be a type");
        }
        if (!Py.isInstance(subject, type)) {
            return PyNone.NONE;
        }
        List<Object> result = new ArrayList<>();
        List<TruffleString> seen = new ArrayList<>();
        if (positional > 0 && !positional(subject, classObject, positional, result, seen)) {
            return PyNone.NONE;
        }
        for (Object item : names.items) {
            Object value = attribute(subject, classObject, (TruffleString) item, seen);
            if (value == null) {
                return PyNone.NONE;
            }
            result.add(value);
        }
        return PyTuple.of(result.toArray());
    }

    private static boolean positional(Object subject, PyType type, int count, List<Object> result,
            List<TruffleString> seen) {
        Object matchArgs = Attributes.getOrNull(type, Slot.MATCH_ARGS.text);
        boolean self = false;
        PyTuple names = PyTuple.EMPTY;
        if (matchArgs == null) {
            self = matchesSelf(type);
        } else if (matchArgs instanceof PyTuple tuple) {
            names = tuple;
        } else {
            throw Raise.typeError("%s.__match_args__ must be a tuple (got %s)", type.name(),
                    Raise.typeName(matchArgs));
        }
        int allowed = self ? 1 : names.size();
        if (count > allowed) {
            throw Raise.typeError("%s() accepts %d positional sub-pattern%s (%d given)", type.name(), allowed,
                    allowed == 1 ? "" : "s", count);
        }
        if (self) {
            result.add(subject);
            return true;
        }
        for (int i = 0; i < count; i++) {
            TruffleString name = Py.asString(names.items[i]);
            if (name == null) {
                throw Raise.typeError("__match_args__ elements must be strings (got %s)",
                        Raise.typeName(names.items[i]));
            }
            Object value = attribute(subject, type, name, seen);
            if (value == null) {
                return false;
            }
            result.add(value);
        }
        return true;
    }

    private static boolean matchesSelf(PyType type) {
        for (PyType base : type.mro()) {
            if (SELF_MATCHING.contains(base)) {
                return true;
            }
        }
        return false;
    }

    private static Object attribute(Object subject, PyType type, TruffleString name, List<TruffleString> seen) {
        if (seen.contains(name)) {
            throw Raise.typeError("%s() got multiple sub-patterns for attribute '%s'", type.name(), Str.java(name));
        }
        seen.add(name);
        return Attributes.getOrNull(subject, name);
    }
}
