package pbcvm.types.dicts;

import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;

/** The class {@code mappingproxy}. */
final class MappingProxyType {
    private MappingProxyType() {
    }

    private static Object mapping(Object self) {
        return ((PyMappingProxy) self).mapping;
    }

    private static Object unwrap(Object value) {
        return value instanceof PyMappingProxy proxy ? proxy.mapping : value;
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, mapping)", args -> make(args[1]));
        t.method("__repr__(self, /)", self -> Str.of("mappingproxy(" + Py.reprJava(mapping(self)) + ")"));
        t.method("__str__(self, /)", self -> Py.str(mapping(self)));
        t.method("__len__(self, /)", self -> Py.len(mapping(self)));
        t.method("__iter__(self, /)", self -> Py.iter(mapping(self)));
        t.method("__hash__(self, /)", self -> Py.hash(mapping(self)));
        t.method("__reversed__(self, /)", self -> Py.callMethod(mapping(self), "__reversed__"));
        t.method("__getitem__(self, key, /)", (self, key) -> Py.getItem(mapping(self), key));
        t.method("__contains__(self, key, /)", (self, key) -> Py.contains(mapping(self), key));
        t.method("get(self, key, default=None, /)", (self, key, fallback) -> mapping(self) instanceof PyDict dict
                && dict.type() == DictType.TYPE ? orElse(dict.get(key), fallback)
                        : Py.callMethod(mapping(self), "get", key, fallback));
        for (String name : new String[]{"keys", "values", "items", "copy"}) {
            t.method(name + "(self, /)", self -> Py.callMethod(mapping(self), name));
        }
        t.method("__or__(self, value, /)", (self, value) -> Binary.apply(BinaryOperator.OR, unwrap(self),
                unwrap(value)));
        t.method("__ror__(self, value, /)", (self, value) -> Binary.apply(BinaryOperator.OR, unwrap(value),
                unwrap(self)));
        t.method("__ior__(self, value, /)", MappingProxyType::refuse);
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        for (CompareOperator op : CompareOperator.values()) {
            t.method(Str.java(op.method.text) + "(self, value, /)",
                    (self, value) -> Compare.apply(op, mapping(self), value));
        }
    }

    private static Object orElse(Object value, Object fallback) {
        return value == null ? fallback : value;
    }

    private static Object make(Object mapping) {
        if (Types.of(mapping).lookup(Slot.GETITEM) == null || mapping instanceof PyList || mapping instanceof PyTuple) {
            throw Raise.typeError("mappingproxy() argument must be a mapping, not %s", Raise.typeName(mapping));
        }
        return new PyMappingProxy(mapping);
    }

    private static Object refuse(Object self, Object value) {
        throw Raise.typeError("'|=' is not supported by mappingproxy; use '|' instead");
    }
}
