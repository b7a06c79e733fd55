package pbcvm.modules.operator;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.operation.Unary;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code _operator}: operators as functions. */
public final class OperatorModule {
    private OperatorModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        for (BinaryOperator op : BinaryOperator.values()) {
            if (op != BinaryOperator.DIVMOD) {
                binary(m, op);
            }
        }
        for (CompareOperator op : CompareOperator.values()) {
            String name = Str.java(op.method.text).replace("_", "");
            m.function(name + "(a, b, /)", (a, b) -> Compare.apply(op, a, b));
        }
        m.function("neg(a, /)", a -> Unary.apply(Slot.NEG, "-", a));
        m.function("pos(a, /)", a -> Unary.apply(Slot.POS, "+", a));
        m.function("inv(a, /)", a -> Unary.apply(Slot.INVERT, "~", a));
        m.function("invert(a, /)", a -> Unary.apply(Slot.INVERT, "~", a));
        m.function("abs(a, /)", OperatorModule::absolute);
        m.function("not_(a, /)", a -> !Py.isTrue(a));
        m.function("truth(a, /)", Py::isTrue);
        m.function("is_(a, b, /)", Compare::same);
        m.function("is_not(a, b, /)", (a, b) -> !Compare.same(a, b));
        m.function("index(a, /)", Py::index);
        m.functionN("call(obj, /, *args, **kwargs)", args -> Calls.callWithKeywords(args[0],
                ((PyTuple) args[1]).items, (PyDict) args[2]));
        containers(m);
        m.type(ItemGetter.TYPE);
        m.type(AttributeGetter.TYPE);
        m.type(MethodCaller.TYPE);
    }

    private static void binary(ModuleTable m, BinaryOperator op) {
        String name = Str.java(op.method.text).replace("_", "");
        boolean keyword = op == BinaryOperator.AND || op == BinaryOperator.OR;
        m.function(name + (keyword ? "_" : "") + "(a, b, /)", (a, b) -> Binary.apply(op, a, b));
        m.function(Str.java(op.inPlace.text).replace("_", "") + "(a, b, /)", (a, b) -> Binary.applyInPlace(op, a, b));
    }

    private static Object absolute(Object value) {
        Object method = Types.of(value).lookup(Slot.ABS);
        if (method == null) {
            throw Raise.typeError("bad operand type for abs(): '%s'", Raise.typeName(value));
        }
        return Calls.callMethod(method, value);
    }

    private static void containers(ModuleTable m) {
        m.function("concat(a, b, /)", (a, b) -> concatenate(BinaryOperator.ADD, a, b, false));
        m.function("iconcat(a, b, /)", (a, b) -> concatenate(BinaryOperator.ADD, a, b, true));
        m.function("contains(a, b, /)", (a, b) -> Py.contains(a, b));
        m.function("countOf(a, b, /)", OperatorModule::countOf);
        m.function("indexOf(a, b, /)", OperatorModule::indexOf);
        m.function("getitem(a, b, /)", Py::getItem);
        m.function("setitem(a, b, c, /)", (a, b, c) -> {
            Py.setItem(a, b, c);
            return PyNone.NONE;
        });
        m.function("delitem(a, b, /)", (a, b) -> {
            Py.delItem(a, b);
            return PyNone.NONE;
        });
        m.function("length_hint(obj, default=0, /)", OperatorModule::lengthHint);
        m.function("_compare_digest(a, b, /)", DigestComparison::compare);
    }

    private static Object concatenate(BinaryOperator op, Object a, Object b, boolean inPlace) {
        if (Types.of(a).lookup(Slot.GETITEM) == null || a instanceof PyDict) {
            throw Raise.typeError("'%s' object can't be concatenated", Raise.typeName(a));
        }
        return inPlace ? Binary.applyInPlace(op, a, b) : Binary.apply(op, a, b);
    }

    private static Object countOf(Object container, Object value) {
        Object iterator = iterator(container);
        long count = 0;
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            count += Compare.equal(item, value) ? 1 : 0;
        }
        return count;
    }

    private static Object indexOf(Object container, Object value) {
        Object iterator = iterator(container);
        long position = 0;
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (Compare.equal(item, value)) {
                return position;
            }
            position++;
        }
        throw Raise.valueError("sequence.index(x): x not in sequence");
    }

    private static Object iterator(Object container) {
        if (!Iteration.mentionsIteration(container)) {
            throw Raise.typeError("argument of type '%s' is not iterable", Raise.typeName(container));
        }
        return Py.iter(container);
    }

    private static Object lengthHint(Object value, Object fallback) {
        if (!Ints.isInt(fallback)) {
            throw Raise.typeError("'%s' object cannot be interpreted as an integer", Raise.typeName(fallback));
        }
        return Iteration.lengthHint(value, Py.indexAsLong(fallback));
    }
}
