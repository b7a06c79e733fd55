package pbcvm.types.objects;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PySlotMember;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** What {@code copy} and {@code pickle} ask of an object ({@code __reduce_ex__}, {@code __getstate__}). */
final class Reduction {
    private Reduction() {
    }

    static Object reduceEx(Object self, Object protocol) {
        Object reduce = Types.of(self).lookup(Slot.REDUCE);
        if (reduce != PyType.OBJECT.lookup(Slot.REDUCE)) {
            return Calls.callMethod(reduce, self);
        }
        return reduce(self, Py.indexAsInt(protocol));
    }

    static Object reduce(Object self, int protocol) {
        Object copyreg = Calls.call(PbcvmContext.get().builtins().namespace().get("__import__"), Str.of("copyreg"));
        if (protocol < 2) {
            return Py.callMethod(copyreg, "_reduce_ex", self, (long) protocol);
        }
        PyType type = Types.of(self);
        Object make = Py.getAttr(copyreg, "__newobj__");
        Object[] args = {type};
        Object getArgs = Attributes.getOrNull(self, Str.intern("__getnewargs__"));
        if (getArgs != null) {
            args = Calls.prepend(type, ((PyTuple) Calls.call(getArgs)).items);
        }
        Object getState = Py.getAttr(self, "__getstate__");
        Object items = self instanceof PyList ? Py.iter(self) : PyNone.NONE;
        Object entries = self instanceof PyDict ? Py.iter(Py.callMethod(self, "items")) : PyNone.NONE;
        return PyTuple.of(make, PyTuple.of(args), Calls.call(getState), items, entries);
    }

    /** {@code object.__getstate__}. */
    static Object state(Object self) {
        if (!(self instanceof PyObject object)) {
            return PyNone.NONE;
        }
        Object dict = PyNone.NONE;
        if (object.type().instancesHaveDict()) {
            PyDict own = Shape.dictOf(object);
            if (own.size() > 0) {
                dict = own;
            }
        }
        PyDict slots = new PyDict();
        for (PyType type : object.type().mro()) {
            PyDict names = type.dict();
            for (int i = 0; i < names.entries(); i++) {
                if (names.keyAt(i) != null && names.valueAt(i) instanceof PySlotMember member) {
                    Object value = Shape.get(object, member);
                    if (value != null) {
                        slots.put(names.keyAt(i), value);
                    }
                }
            }
        }
        return slots.size() == 0 ? dict : PyTuple.of(dict, slots);
    }

    static RuntimeException cannotPickle(Object self) {
        return Raise.typeError("cannot pickle '%s' object", Raise.typeName(self));
    }
}
