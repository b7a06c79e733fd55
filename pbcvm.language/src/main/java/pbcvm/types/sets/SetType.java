package pbcvm.types.sets;

import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.CompareOperator;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.singletons.PyNone;

/** The classes {@code set} and {@code frozenset}. */
final class SetType {
    private static final BinaryOperator[] OPERATORS = {BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.SUB,
        BinaryOperator.XOR};

    private SetType() {
    }

    private static PySetObject set(Object value) {
        return (PySetObject) value;
    }

    private static void common(TypeTable t) {
        t.method("__repr__(self, /)", self -> SetMethods.repr(set(self)));
        t.inlined("__len__(self, /)", self -> (long) ((PySetObject) self).used);
        t.inlined("__iter__(self, /)", self -> new SetIterator((PySetObject) self));
        t.plainMethod("__contains__(self, key, /)", (self, key) -> SetMethods.contains(set(self), key));
        t.method("copy(self, /)", self -> SetMethods.copyMethod(set(self)));
        t.methodN("union(self, /, *others)", SetAlgebra::unionOf);
        t.methodN("intersection(self, /, *others)", SetAlgebra::intersectionOf);
        t.methodN("difference(self, /, *others)", SetAlgebra::differenceOf);
        t.method("symmetric_difference(self, other, /)", (self, other) -> SetAlgebra.symmetricDifference(set(self),
                other));
        t.method("isdisjoint(self, other, /)", (self, other) -> SetAlgebra.isDisjoint(set(self), other));
        t.method("issubset(self, other, /)", (self, other) -> SetAlgebra.isSubset(set(self), other));
        t.method("issuperset(self, other, /)", (self, other) -> SetAlgebra.isSuperset(set(self), other));
        for (BinaryOperator op : OPERATORS) {
            t.method(Str.java(op.method.text) + "(self, value, /)", (self, value) -> SetAlgebra.apply(op, self, value));
            t.method(Str.java(op.reflected.text) + "(self, value, /)",
                    (self, value) -> SetAlgebra.apply(op, value, self));
        }
        for (CompareOperator op : CompareOperator.values()) {
            t.method(Str.java(op.method.text) + "(self, value, /)",
                    (self, value) -> SetMethods.compare(op, set(self), value));
        }
        t.method("__reduce__(self, /)", self -> SetMethods.reduce(set(self)));
        t.method("__sizeof__(self, /)", self -> 200L + (set(self).keys.length > 8 ? 16L * set(self).keys.length : 0));
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
    }

    static void frozenSet(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", SetMethods::makeFrozen);
        common(t);
        t.method("__hash__(self, /)", self -> ((PyFrozenSet) self).hash());
        t.doc("frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n"
                + "Build an immutable unordered collection of unique elements.");
    }

    static void set(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", SetMethods::make);
        t.methodN("__init__(self, /, *args, **kwargs)", SetMethods::initialize);
        common(t);
        t.constant("__hash__", PyNone.NONE);
        t.inlined("add(self, object, /)", (self, element) -> {
            ((PySetObject) self).add(element);
            return PyNone.NONE;
        });
        t.inlined("remove(self, object, /)", SetMethods::removeMethod);
        t.inlined("discard(self, object, /)", SetMethods::discardMethod);
        t.method("pop(self, /)", self -> {
            Object element = set(self).pop();
            if (element == null) {
                throw Raise.keyError(Str.of("pop from an empty set"));
            }
            return element;
        });
        t.method("clear(self, /)", self -> {
            set(self).clear();
            return PyNone.NONE;
        });
        updates(t);
        t.doc("set() -> new empty set object\nset(iterable) -> new set object\n\n"
                + "Build an unordered collection of unique elements.");
    }

    private static void updates(TypeTable t) {
        t.methodN("update(self, /, *others)", SetAlgebra::update);
        t.methodN("intersection_update(self, /, *others)", SetAlgebra::intersectionUpdate);
        t.methodN("difference_update(self, /, *others)", SetAlgebra::differenceUpdate);
        t.method("symmetric_difference_update(self, other, /)", (self, other) -> {
            SetAlgebra.symmetricDifferenceUpdate(set(self), other);
            return PyNone.NONE;
        });
        for (BinaryOperator op : OPERATORS) {
            t.method(Str.java(op.inPlace.text) + "(self, value, /)",
                    (self, value) -> SetAlgebra.applyInPlace(op, set(self), value));
        }
    }
}
