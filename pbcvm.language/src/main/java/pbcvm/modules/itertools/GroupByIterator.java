package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code groupby}: keys with iterators over the neighbouring elements that share them. */
final class GroupByIterator extends PyIterator {
    static final PyType TYPE = Support.type("groupby", GroupByIterator::table);
    static final PyType GROUPER = IteratorTypes.builtin("_grouper").inModule("itertools");

    private final Object source;
    private final Object function;
    /** Key of the group given last. */
    private Object targetKey;
    private Object currentKey;
    private Object currentValue;
    private Group activeGroup;

    private GroupByIterator(PyType type, Object source, Object function) {
        super(type);
        this.source = source;
        this.function = function;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        activeGroup = null;
        while (currentKey == null || targetKey != null && Compare.equal(targetKey, currentKey)) {
            if (!step()) {
                return null;
            }
        }
        targetKey = currentKey;
        activeGroup = new Group(this, targetKey);
        return PyTuple.of(currentKey, activeGroup);
    }

    private boolean step() {
        Object value = Iterators.next(source);
        if (value == null) {
            return false;
        }
        Object key = function == PyNone.NONE ? value : Calls.call(function, value);
        currentValue = value;
        currentKey = key;
        return true;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable, key=None)", args -> new GroupByIterator(
                Construction.check(TYPE, args[0]), Py.iter(args[1]), args[2]));
    }

    /** The elements of one group; ends when the next group has been asked for. */
    private static final class Group extends PyIterator {
        private final GroupByIterator parent;
        private final Object key;

        Group(GroupByIterator parent, Object key) {
            super(GROUPER);
            this.parent = parent;
            this.key = key;
        }

        @Override
        @TruffleBoundary(transferToInterpreterOnException = false)
        public Object next() {
            if (parent.activeGroup != this) {
                return null;
            }
            if (parent.currentValue == null && !parent.step()) {
                return null;
            }
            if (!Compare.equal(key, parent.currentKey)) {
                return null;
            }
            Object value = parent.currentValue;
            parent.currentValue = null;
            return value;
        }
    }
}
