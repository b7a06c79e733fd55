package pbcvm.modules.collections;

import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.CompareOperator;
import pbcvm.types.classes.Construction;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.singletons.PyNone;

/** The class {@code deque}. */
final class DequeType {
    private DequeType() {
    }

    private static PyDeque deque(Object self) {
        return (PyDeque) self;
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> new PyDeque(Construction.check(PyDeque.TYPE, args[0])));
        t.methodN("__init__(self, iterable=?, maxlen=None)", DequeMethods::initialize);
        t.method("__repr__(self, /)", self -> DequeMethods.repr(deque(self)));
        t.inlined("__len__(self, /)", self -> (long) ((PyDeque) self).size);
        t.method("__iter__(self, /)", self -> new DequeIterator(deque(self), false));
        t.method("__reversed__(self, /)", self -> new DequeIterator(deque(self), true));
        t.method("__getitem__(self, key, /)", (self, key) -> DequeMethods.get(deque(self), key));
        t.method("__setitem__(self, key, value, /)", DequeMethods::set);
        t.method("__delitem__(self, key, /)", DequeMethods::delete);
        t.method("__contains__(self, key, /)", (self, key) -> DequeMethods.contains(deque(self), key));
        t.method("append(self, item, /)", (self, item) -> {
            deque(self).append(item);
            return PyNone.NONE;
        });
        t.method("appendleft(self, item, /)", (self, item) -> {
            deque(self).appendLeft(item);
            return PyNone.NONE;
        });
        t.method("pop(self, /)", self -> DequeMethods.pop(deque(self), false));
        t.method("popleft(self, /)", self -> DequeMethods.pop(deque(self), true));
        t.method("clear(self, /)", self -> {
            deque(self).clear();
            return PyNone.NONE;
        });
        t.method("copy(self, /)", self -> DequeMethods.copy(deque(self)));
        t.method("__copy__(self, /)", self -> DequeMethods.copy(deque(self)));
        t.method("count(self, value, /)", DequeMethods::count);
        t.method("extend(self, iterable, /)", (self, iterable) -> {
            DequeMethods.extend(deque(self), iterable, false);
            return PyNone.NONE;
        });
        t.method("extendleft(self, iterable, /)", (self, iterable) -> {
            DequeMethods.extend(deque(self), iterable, true);
            return PyNone.NONE;
        });
        t.method("index(self, value, start=0, stop=9223372036854775807, /)", DequeMethods::index);
        t.method("insert(self, index, value, /)", DequeMethods::insert);
        t.method("remove(self, value, /)", DequeMethods::remove);
        t.method("reverse(self, /)", DequeMethods::reverse);
        t.method("rotate(self, n=1, /)", DequeMethods::rotate);
        operators(t);
    }

    private static void operators(TypeTable t) {
        t.method("__add__(self, value, /)", (self, value) -> DequeMethods.concatenate(deque(self), value));
        t.method("__iadd__(self, value, /)", (self, value) -> {
            DequeMethods.extend(deque(self), value, false);
            return self;
        });
        t.method("__mul__(self, value, /)", (self, value) -> DequeMethods.repeat(deque(self), value));
        t.method("__rmul__(self, value, /)", (self, value) -> DequeMethods.repeat(deque(self), value));
        t.method("__imul__(self, value, /)", (self, value) -> DequeMethods.repeatInPlace(deque(self), value));
        for (CompareOperator op : CompareOperator.values()) {
            t.method(Str.java(op.method.text) + "(self, value, /)",
                    (self, value) -> DequeMethods.compare(op, deque(self), value));
        }
        t.constant("__hash__", PyNone.NONE);
        t.getter("maxlen", self -> deque(self).maximum < 0 ? PyNone.NONE : (Object) deque(self).maximum);
        t.method("__reduce__(self, /)", self -> DequeMethods.reduce(deque(self)));
        t.method("__sizeof__(self, /)", self -> 760L + (deque(self).size > 64 ? 8L * deque(self).size : 0));
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
    }
}
