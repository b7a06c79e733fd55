package pbcvm.operation;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.types.singletons.PyNone;

/** Subscripts and membership on any values. */
final class Items {
    private Items() {
    }

    static Object get(Object container, Object key) {
        Object method = Types.of(container).lookup(Slot.GETITEM);
        if (method != null) {
            return Calls.callMethod(method, container, key);
        }
        if (container instanceof PyType type) {
            Object classGetItem = Attributes.getOrNull(type, Slot.CLASS_GETITEM.text);
            if (classGetItem != null) {
                return Calls.call(classGetItem, key);
            }
            if (type == PyType.TYPE) {
                return pbcvm.types.classes.GenericAliases.of(type, key);
            }
            throw Raise.typeError("type '%s' is not subscriptable", type.name());
        }
        throw Raise.typeError("'%s' object is not subscriptable", Raise.typeName(container));
    }

    static void set(Object container, Object key, Object value) {
        Object method = Types.of(container).lookup(Slot.SETITEM);
        if (method == null) {
            throw Raise.typeError("'%s' object does not support item assignment", Raise.typeName(container));
        }
        Calls.callMethod(method, container, key, value);
    }

    static void delete(Object container, Object key) {
        Object method = Types.of(container).lookup(Slot.DELITEM);
        if (method == null) {
            PyType type = Types.of(container);
            boolean sequence = type.isHeapType() || type.lookup(Slot.LEN) != null || type.lookup(Slot.CONTAINS) != null;
            throw Raise.typeError(sequence && Py.hasIndex(key) ? "'%s' object doesn't support item deletion"
                    : "'%s' object does not support item deletion", Raise.typeName(container));
        }
        Calls.callMethod(method, container, key);
    }

    static boolean contains(Object container, Object element) {
        Object method = Types.of(container).lookup(Slot.CONTAINS);
        if (method == PyNone.NONE) {
            throw Raise.typeError("'%s' object is not a container", Raise.typeName(container));
        }
        if (method != null) {
            return Py.isTrue(Calls.callMethod(method, container, element));
        }
        if (!Iteration.isIterable(container)) {
            throw Raise.typeError("argument of type '%s' is not iterable", Raise.typeName(container));
        }
        Object iterator = Iteration.iter(container);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (Compare.equal(item, element)) {
                return true;
            }
        }
        return false;
    }

    static String describe(Object value) {
        return Str.java(Py.repr(value));
    }
}
