package pbcvm.types.slices;

import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.types.ints.Ints;
import pbcvm.types.sequences.SequenceOrder;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** The class {@code slice}. */
public final class SliceType {
    public static final PyType TYPE = PyType.builtin("slice", SliceType::table).notSubclassable();

    private SliceType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", SliceType::make);
        t.member("start", self -> ((PySlice) self).start);
        t.member("stop", self -> ((PySlice) self).stop);
        t.member("step", self -> ((PySlice) self).step);
        t.method("indices(self, length, /)", (self, length) -> indices((PySlice) self, length));
        t.method("__repr__(self, /)", SliceType::repr);
        for (CompareOperator op : CompareOperator.values()) {
            String name = Str.java(op.method.text);
            t.method(name + "(self, value, /)", (self, value) -> compare(op, self, value));
        }
        t.method("__reduce__(self, /)", self -> PyTuple.of(TYPE, parts((PySlice) self)));
        t.constant("__hash__", PyNone.NONE);
    }

    private static Object make(Object[] args) {
        PyTuple given = (PyTuple) args[1];
        if (((pbcvm.types.dicts.PyDict) args[2]).size() > 0) {
            throw Raise.typeError("slice() takes no keyword arguments");
        }
        Object[] items = given.items;
        switch (items.length) {
            case 0:
                throw Raise.typeError("slice expected at least 1 argument, got 0");
            case 1:
                return new PySlice(PyNone.NONE, items[0], PyNone.NONE);
            case 2:
                return new PySlice(items[0], items[1], PyNone.NONE);
            case 3:
                return new PySlice(items[0], items[1], items[2]);
            default:
                throw Raise.typeError("slice expected at most 3 arguments, got %d", items.length);
        }
    }

    private static PyTuple parts(PySlice slice) {
        return PyTuple.of(slice.start, slice.stop, slice.step);
    }

    private static Object repr(Object self) {
        PySlice slice = (PySlice) self;
        return Str.of("slice(" + Py.reprJava(slice.start) + ", " + Py.reprJava(slice.stop) + ", "
                + Py.reprJava(slice.step) + ")");
    }

    private static Object compare(CompareOperator op, Object self, Object other) {
        if (!(other instanceof PySlice slice)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return SequenceOrder.compare(op, parts((PySlice) self).items, parts(slice).items);
    }

    /** {@code slice.indices(length)}, exact for ints of any size. */
    private static Object indices(PySlice slice, Object lengthObject) {
        BigInteger length = Py.big(lengthObject);
        if (length.signum() < 0) {
            throw Raise.valueError("length should not be negative");
        }
        BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : index(slice.step);
        if (step.signum() == 0) {
            throw Raise.valueError("slice step cannot be zero");
        }
        boolean backwards = step.signum() < 0;
        BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
        BigInteger start = slice.start == PyNone.NONE ? backwards ? upper : lower
                : fit(index(slice.start), length, lower, upper);
        BigInteger stop = slice.stop == PyNone.NONE ? backwards ? lower : upper
                : fit(index(slice.stop), length, lower, upper);
        return PyTuple.of(Ints.of(start), Ints.of(stop), Ints.of(step));
    }

    private static BigInteger index(Object value) {
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Py.big(value);
    }

    private static BigInteger fit(BigInteger index, BigInteger length, BigInteger lower, BigInteger upper) {
        return index.signum() < 0 ? index.add(length).max(lower) : index.min(upper);
    }
}
