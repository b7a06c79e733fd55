package pbcvm.types.dicts;

import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The classes {@code dict_keys}, {@code dict_values} and {@code dict_items}. */
final class DictViewType {
    private DictViewType() {
    }

    static void keys(TypeTable t) {
        common(t);
        t.method("__contains__(self, key, /)", (self, key) -> ((PyDictView) self).dict.contains(key));
        t.method("__reversed__(self, /)", self -> new DictReverseIterator(DictReverseIterator.KEYS, dict(self)));
        setMethods(t);
    }

    static void items(TypeTable t) {
        common(t);
        t.method("__contains__(self, key, /)", (self, key) -> containsItem((PyDictView) self, key));
        t.method("__reversed__(self, /)", self -> new DictReverseIterator(DictReverseIterator.ITEMS, dict(self)));
        setMethods(t);
    }

    static void values(TypeTable t) {
        common(t);
        t.method("__reversed__(self, /)", self -> new DictReverseIterator(DictReverseIterator.VALUES, dict(self)));
    }

    private static PyDict dict(Object view) {
        return ((PyDictView) view).dict;
    }

    private static void common(TypeTable t) {
        t.method("__repr__(self, /)", DictViewType::repr);
        t.inlined("__len__(self, /)", self -> (long) ((PyDictView) self).dict.size());
        t.method("__iter__(self, /)", self -> ((PyDictView) self).iterator());
        t.getter("mapping", self -> new PyMappingProxy(dict(self)));
    }

    private static Object repr(Object self) {
        PyDictView view = (PyDictView) self;
        if (!ReprGuard.enter(view)) {
            return Str.of("...");
        }
        try {
            return Str.of(view.type().name() + "(" + Py.reprJava(Py.toList(view)) + ")");
        } finally {
            ReprGuard.leave();
        }
    }

    private static void setMethods(TypeTable t) {
        t.constant("__hash__", PyNone.NONE);
        for (CompareOperator op : CompareOperator.values()) {
            String name = Str.java(op.method.text);
            t.method(name + "(self, value, /)", (self, value) -> DictViewSets.compare(op, (PyDictView) self, value));
        }
        t.method("__and__(self, value, /)", DictViewSets::intersection);
        t.method("__rand__(self, value, /)", DictViewSets::intersection);
        t.method("__or__(self, value, /)", DictViewSets::union);
        t.method("__ror__(self, value, /)", (self, value) -> DictViewSets.union(value, self));
        t.method("__sub__(self, value, /)", DictViewSets::difference);
        t.method("__rsub__(self, value, /)", (self, value) -> DictViewSets.difference(value, self));
        t.method("__xor__(self, value, /)", DictViewSets::symmetricDifference);
        t.method("__rxor__(self, value, /)", (self, value) -> DictViewSets.symmetricDifference(value, self));
        t.method("isdisjoint(self, other, /)", DictViewSets::isDisjoint);
    }

    static boolean containsItem(PyDictView view, Object item) {
        if (!(item instanceof PyTuple pair) || pair.items.length != 2) {
            return false;
        }
        Object value = view.dict.get(pair.items[0]);
        return value != null && Compare.equal(value, pair.items[1]);
    }

    /** Whether a view of keys or items has an element. */
    static boolean contains(PyDictView view, Object element) {
        return view.type() == PyDictView.KEYS ? view.dict.contains(element) : containsItem(view, element);
    }

    /** Whether all elements of an iterable are in a container. */
    static boolean allContained(Object elements, Object container) {
        Object iterator = Py.iter(elements);
        for (Object element = Py.next(iterator); element != null; element = Py.next(iterator)) {
            if (!Py.contains(container, element)) {
                return false;
            }
        }
        return true;
    }
}
