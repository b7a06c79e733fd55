package pbcvm.modules.collections;

import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.singletons.PyNone;

/** The module {@code _collections}. */
public final class CollectionsModule {
    private CollectionsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.doc("High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n"
                + "- defaultdict:  dict subclass with a default value factory\n");
        m.type(PyDeque.TYPE);
        m.type(DefaultDict.TYPE);
        m.type(OrderedDict.TYPE);
        m.type(DequeIterator.TYPE);
        m.type(DequeIterator.REVERSE);
        m.type(TupleGetter.TYPE);
        m.function("_count_elements(mapping, iterable, /)", CollectionsModule::countElements);
    }

    private static Object countElements(Object mapping, Object iterable) {
        Object iterator = Py.iter(iterable);
        if (mapping instanceof PyDict dict && isPlain(dict.type())) {
            for (Object key = Iterators.next(iterator); key != null; key = Iterators.next(iterator)) {
                long hash = Py.hash(key);
                Object count = dict.get(key, hash);
                dict.put(key, hash, count == null ? (Object) 1L
                        : count instanceof Long number && number != Long.MAX_VALUE ? (Object) (number + 1)
                        : Binary.apply(BinaryOperator.ADD, count, 1L));
            }
            return PyNone.NONE;
        }
        Object get = Py.getAttr(mapping, "get");
        for (Object key = Iterators.next(iterator); key != null; key = Iterators.next(iterator)) {
            Object count = Py.call(get, key, 0L);
            Py.setItem(mapping, key, Binary.apply(BinaryOperator.ADD, count, 1L));
        }
        return PyNone.NONE;
    }

    private static boolean isPlain(PyType type) {
        return type == DictType.TYPE || type.lookup(Slot.SETITEM) == DictType.TYPE.lookup(Slot.SETITEM)
                && type.lookup(Str.intern("get")) == DictType.TYPE.lookup(Str.intern("get"));
    }

    /** The name of an object's class, for messages and representations. */
    static String name(Object value) {
        return Types.of(value).name();
    }
}
