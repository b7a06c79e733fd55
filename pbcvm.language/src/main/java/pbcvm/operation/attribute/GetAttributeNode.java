package pbcvm.operation.attribute;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Location;
import pbcvm.object.PyObject;
import pbcvm.operation.Attributes;

/** Reads an attribute with a constant name. */
public final class GetAttributeNode extends Node {
    private static final int LIMIT = 6;

    private final TruffleString name;
    @Child private AttributeEntry first;
    @CompilationFinal private int size;

    public GetAttributeNode(TruffleString name) {
        this.name = name;
    }

    /** {@code receiver.name}. */
    @ExplodeLoop
    public Object execute(VirtualFrame frame, Object receiver) {
        for (AttributeEntry entry = first; entry != null; entry = entry.next) {
            if (entry.matches(receiver)) {
                Object value = entry.read(frame, receiver);
                if (value != null) {
                    return value;
                }
            }
        }
        specialize(receiver);
        return Attributes.get(receiver, name);
    }

    /** As {@link #execute}, for a value that is expected to be a small int. */
    @ExplodeLoop
    public long executeLong(VirtualFrame frame, Object receiver) throws UnexpectedResultException {
        for (AttributeEntry entry = first; entry != null; entry = entry.next) {
            Location location = entry.location();
            if (location != null && location.kind() == Location.Kind.LONG && entry.matches(receiver)) {
                return location.getLong((PyObject) receiver);
            }
        }
        Object value = execute(frame, receiver);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** As {@link #execute}, for a value that is expected to be a float. */
    @ExplodeLoop
    public double executeDouble(VirtualFrame frame, Object receiver) throws UnexpectedResultException {
        for (AttributeEntry entry = first; entry != null; entry = entry.next) {
            Location location = entry.location();
            if (location != null && location.kind() == Location.Kind.DOUBLE && entry.matches(receiver)) {
                return location.getDouble((PyObject) receiver);
            }
        }
        Object value = execute(frame, receiver);
        if (value instanceof Double number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /**
     * For a method call: the function (or builtin method) that is to be called with the receiver as first argument, or
     * a
     * {@link Plain} that holds any other value of the attribute.
     */
    @ExplodeLoop
    public Object executeMethod(VirtualFrame frame, Object receiver) {
        for (AttributeEntry entry = first; entry != null; entry = entry.next) {
            if (entry.matches(receiver)) {
                Object method = entry.methodFor(receiver);
                if (method != null) {
                    return method;
                }
                Object value = entry.read(frame, receiver);
                if (value != null) {
                    return new Plain(value);
                }
            }
        }
        specialize(receiver);
        return new Plain(Attributes.get(receiver, name));
    }

    /** An attribute's value that gets no receiver when it is called. */
    @CompilerDirectives.ValueType
    public static final class Plain {
        public final Object value;

        Plain(Object value) {
            this.value = value;
        }
    }

    private void specialize(Object receiver) {
        if (size >= LIMIT) {
            return;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        size++;
        AttributeEntry entry = AttributeEntries.create(receiver, name);
        if (entry == null) {
            return;
        }
        entry.next = first;
        first = insert(entry);
    }

    /** The attribute's name. */
    public TruffleString name() {
        return name;
    }
}
