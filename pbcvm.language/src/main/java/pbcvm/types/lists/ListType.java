package pbcvm.types.lists;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.CompareOperator;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.sequences.SequenceOrder;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;

/** The class {@code list}. */
public final class ListType {
    public static final PyType TYPE = PyType.builtin("list", ListType::table).allocate(PyList::new).matchesSequence()
            .calledAs("list(iterable=?, /)", ListMethods::create);

    private ListType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", ListMethods::make);
        t.methodN("__init__(self, /, *args, **kwargs)", ListMethods::initialize);
        t.method("__repr__(self, /)", self -> ListMethods.repr((PyList) self));
        t.inlined("__len__(self, /)", self -> (long) ((PyList) self).size);
        t.inlined("__iter__(self, /)", self -> new ListIterator((PyList) self));
        t.method("__reversed__(self, /)", self -> new ListReverseIterator((PyList) self));
        t.plainMethod("__getitem__(self, key, /)", (self, key) -> ListItems.get((PyList) self, key));
        t.method("__setitem__(self, key, value, /)", ListType::setItem);
        t.method("__delitem__(self, key, /)", ListType::deleteItem);
        t.method("__contains__(self, key, /)", (self, key) -> ListMethods.find((PyList) self, key) >= 0);
        t.method("__add__(self, value, /)", (self, value) -> ListMethods.concatenate((PyList) self, value));
        t.method("__iadd__(self, value, /)", ListMethods::extendInPlace);
        t.method("__mul__(self, value, /)", (self, value) -> ListMethods.repeat((PyList) self, value));
        t.method("__rmul__(self, value, /)", (self, value) -> ListMethods.repeat((PyList) self, value));
        t.method("__imul__(self, value, /)", (self, value) -> ListMethods.repeatInPlace((PyList) self, value));
        t.inlined("append(self, object, /)", ListMethods::append);
        t.method("clear(self, /)", ListMethods::clear);
        t.method("copy(self, /)", self -> ((PyList) self).copyRange(0, ((PyList) self).size));
        t.method("count(self, value, /)", ListMethods::count);
        t.method("extend(self, iterable, /)", ListMethods::extend);
        t.method("index(self, value, start=0, stop=9223372036854775807, /)", ListMethods::index);
        t.method("insert(self, index, object, /)", ListMethods::insert);
        t.inlined("pop(self, index=-1, /)", ListMethods::popMethod);
        t.method("remove(self, value, /)", ListMethods::remove);
        t.method("reverse(self, /)", ListMethods::reverse);
        t.method("sort(self, *, key=None, reverse=False)", ListMethods::sort);
        t.method("__sizeof__(self, /)", self -> 40L + 8L * ((PyList) self).size);
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        t.constant("__hash__", PyNone.NONE);
        t.method("__eq__(self, value, /)", (self, value) -> compare(CompareOperator.EQ, self, value));
        t.method("__ne__(self, value, /)", (self, value) -> compare(CompareOperator.NE, self, value));
        t.method("__lt__(self, value, /)", (self, value) -> compare(CompareOperator.LT, self, value));
        t.method("__le__(self, value, /)", (self, value) -> compare(CompareOperator.LE, self, value));
        t.method("__gt__(self, value, /)", (self, value) -> compare(CompareOperator.GT, self, value));
        t.method("__ge__(self, value, /)", (self, value) -> compare(CompareOperator.GE, self, value));
        t.doc("Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\n"
                + "The argument must be an iterable if specified.");
    }

    private static Object setItem(Object self, Object key, Object value) {
        ListItems.set((PyList) self, key, value);
        return PyNone.NONE;
    }

    private static Object deleteItem(Object self, Object key) {
        ListItems.delete((PyList) self, key);
        return PyNone.NONE;
    }

    private static Object compare(CompareOperator op, Object self, Object other) {
        return other instanceof PyList list ? SequenceOrder.compare(op, (PyList) self, list)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
