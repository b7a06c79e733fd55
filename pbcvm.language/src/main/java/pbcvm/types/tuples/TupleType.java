package pbcvm.types.tuples;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.CompareOperator;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.sequences.SequenceOrder;
import pbcvm.types.singletons.PyNotImplemented;

/** The class {@code tuple}. */
public final class TupleType {
    public static final PyType TYPE = PyType.builtin("tuple", TupleType::table).matchesSequence();

    private TupleType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", TupleMethods::make);
        t.method("__repr__(self, /)", self -> TupleMethods.repr((PyTuple) self));
        t.method("__hash__(self, /)", self -> TupleMethods.hash((PyTuple) self));
        t.inlined("__len__(self, /)", self -> (long) ((PyTuple) self).items.length);
        t.inlined("__iter__(self, /)", self -> new TupleIterator((PyTuple) self));
        t.method("__getitem__(self, key, /)", (self, key) -> TupleMethods.get((PyTuple) self, key));
        t.method("__contains__(self, key, /)", (self, key) -> TupleMethods.find((PyTuple) self, key) >= 0);
        t.method("__add__(self, value, /)", (self, value) -> TupleMethods.concatenate((PyTuple) self, value));
        t.method("__mul__(self, value, /)", (self, value) -> TupleMethods.repeat((PyTuple) self, value));
        t.method("__rmul__(self, value, /)", (self, value) -> TupleMethods.repeat((PyTuple) self, value));
        t.method("count(self, value, /)", TupleMethods::count);
        t.method("index(self, value, start=0, stop=9223372036854775807, /)", TupleMethods::index);
        t.method("__getnewargs__(self, /)", self -> PyTuple.of(PyTuple.of(((PyTuple) self).items)));
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        t.method("__eq__(self, value, /)", (self, value) -> compare(CompareOperator.EQ, self, value));
        t.method("__ne__(self, value, /)", (self, value) -> compare(CompareOperator.NE, self, value));
        t.method("__lt__(self, value, /)", (self, value) -> compare(CompareOperator.LT, self, value));
        t.method("__le__(self, value, /)", (self, value) -> compare(CompareOperator.LE, self, value));
        t.method("__gt__(self, value, /)", (self, value) -> compare(CompareOperator.GT, self, value));
        t.method("__ge__(self, value, /)", (self, value) -> compare(CompareOperator.GE, self, value));
        t.method("__sizeof__(self, /)", self -> 24L + 8L * ((PyTuple) self).items.length);
        t.doc("Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n"
                + "If iterable is specified the tuple is initialized from iterable's items.\n\n"
                + "If the argument is a tuple, the return value is the same object.");
    }

    private static Object compare(CompareOperator op, Object self, Object other) {
        return other instanceof PyTuple tuple ? SequenceOrder.compare(op, ((PyTuple) self).items, tuple.items)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
