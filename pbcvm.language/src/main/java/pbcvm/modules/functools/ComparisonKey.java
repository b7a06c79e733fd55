package pbcvm.modules.functools;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.types.singletons.PyNone;

/** What {@code cmp_to_key} gives, and the keys it makes: they compare by a three-way comparison function. */
final class ComparisonKey extends PyObject {
    static final PyType TYPE = PyType.builtin("KeyWrapper", ComparisonKey::table).inModule("functools")
            .notSubclassable();

    private final Object comparison;
    /** The value to compare; null in the key function itself. */
    private Object value;

    ComparisonKey(Object comparison, Object value) {
        super(TYPE);
        this.comparison = comparison;
        this.value = value;
    }

    private static Object compare(CompareOperator op, Object left, Object right) {
        if (!(right instanceof ComparisonKey other)) {
            throw Raise.typeError("other argument must be K instance");
        }
        ComparisonKey self = (ComparisonKey) left;
        if (self.value == null || other.value == null) {
            throw Raise.attributeError("object");
        }
        Object order = Calls.call(self.comparison, self.value, other.value);
        return Compare.apply(op, order, 0L);
    }

    private static void table(TypeTable t) {
        t.method("__call__(self, obj)", (self, value) -> new ComparisonKey(((ComparisonKey) self).comparison, value));
        t.member("obj", self -> ((ComparisonKey) self).value,
                (self, value) -> ((ComparisonKey) self).value = value);
        t.constant("__hash__", PyNone.NONE);
        for (CompareOperator op : CompareOperator.values()) {
            t.method(Str.java(op.method.text) + "(self, value, /)", (self, value) -> compare(op, self, value));
        }
    }
}
