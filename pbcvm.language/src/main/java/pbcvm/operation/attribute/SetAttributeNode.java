package pbcvm.operation.attribute;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Location;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Slot;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Attributes;
import pbcvm.types.functions.PySlotMember;

/** Assigns to an attribute with a constant name. */
public final class SetAttributeNode extends Node {
    private static final int LIMIT = 6;

    private final TruffleString name;
    @Child private Entry first;
    @CompilationFinal private int size;

    public SetAttributeNode(TruffleString name) {
        this.name = name;
    }

    /** One shape, and where the value goes: into a field, perhaps with a change to a larger shape. */
    private static final class Entry extends Node {
        @Child Entry next;
        private final Shape from;
        private final Shape to;
        final Location location;
        private final WatchedValue classAttribute;
        private final Object expected;
        private final WatchedValue setAttr;
        private final Object expectedSetAttr;

        Entry(Shape from, Shape to, Location location, WatchedValue classAttribute, WatchedValue setAttr) {
            this.from = from;
            this.to = to;
            this.location = location;
            this.classAttribute = classAttribute;
            this.expected = classAttribute.get();
            this.setAttr = setAttr;
            this.expectedSetAttr = setAttr.get();
        }

        boolean matches(PyObject object) {
            return object.shape() == from && classAttribute.get() == expected && setAttr.get() == expectedSetAttr;
        }

        void grow(PyObject object) {
            if (from != to) {
                object.moveTo(to);
            }
        }
    }

    /** {@code receiver.name = value}. */
    @ExplodeLoop
    public void execute(VirtualFrame frame, Object receiver, Object value) {
        if (receiver instanceof PyObject object) {
            for (Entry entry = first; entry != null; entry = entry.next) {
                if (entry.location.accepts(value) && entry.matches(object)) {
                    entry.grow(object);
                    entry.location.set(object, value);
                    return;
                }
            }
        }
        specialize(receiver, value);
        Attributes.set(receiver, name, value);
    }

    /** As {@link #execute}, for an unboxed value. */
    @ExplodeLoop
    public void executeLong(VirtualFrame frame, Object receiver, long value) {
        if (receiver instanceof PyObject object) {
            for (Entry entry = first; entry != null; entry = entry.next) {
                if (entry.location.kind() == Location.Kind.LONG && entry.matches(object)) {
                    entry.grow(object);
                    entry.location.setLong(object, value);
                    return;
                }
            }
        }
        execute(frame, receiver, value);
    }

    /** As {@link #execute}, for an unboxed value. */
    @ExplodeLoop
    public void executeDouble(VirtualFrame frame, Object receiver, double value) {
        if (receiver instanceof PyObject object) {
            for (Entry entry = first; entry != null; entry = entry.next) {
                if (entry.location.kind() == Location.Kind.DOUBLE && entry.matches(object)) {
                    entry.grow(object);
                    entry.location.setDouble(object, value);
                    return;
                }
            }
        }
        execute(frame, receiver, value);
    }

    private void specialize(Object receiver, Object value) {
        if (size >= LIMIT) {
            return;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Entry entry = create(receiver, value);
        size++;
        if (entry != null) {
            entry.next = first;
            first = insert(entry);
        }
    }

    private Entry create(Object receiver, Object value) {
        if (!(receiver instanceof PyObject object) || receiver instanceof PyType || object.shape().isDictMode()) {
            return null;
        }
        PyType type = object.type();
        WatchedValue setAttr = type.cell(Slot.SETATTR);
        WatchedValue inClass = type.cell(name);
        if (!Attributes.isGeneric(setAttr.get())) {
            return null;
        }
        Object key = name;
        if (inClass.get() instanceof PySlotMember member && object.type().isSubtypeOf(member.owner)) {
            key = member;
        } else if (!type.instancesHaveDict() || inClass.get() != null && Attributes.isDataDescriptor(inClass.get())) {
            return null;
        }
        Shape from = object.shape();
        Location location = from.find(key);
        if (location != null) {
            return location.accepts(value) ? new Entry(from, from, location, inClass, setAttr) : null;
        }
        Shape to = from.with(key, value);
        return new Entry(from, to, to.find(key), inClass, setAttr);
    }

    /** The attribute's name. */
    public TruffleString name() {
        return name;
    }
}
