package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Calls;
import pbcvm.operation.Types;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.singletons.PyNone;

/** Looks a special method up in a value's class, with an inline cache, and calls it. */
public final class SpecialMethodNode extends Node {
    private static final int LIMIT = 4;

    private final Slot slot;
    private final int arguments;
    @Child private Entry first;
    @CompilationFinal private int size;

    /** The method of one class. */
    private static final class Entry extends Node {
        final PyType type;
        final WatchedValue cell;
        @Child CallTargetNode call;
        @Child Entry next;

        Entry(PyType type, WatchedValue cell, int arguments) {
            this.type = type;
            this.cell = cell;
            this.call = CallTargetNode.positional(arguments, true);
        }
    }

    /** @param arguments number of arguments, the receiver included */
    public SpecialMethodNode(Slot slot, int arguments) {
        this.slot = slot;
        this.arguments = arguments;
    }

    /** Whether the value's class has the method; None in its place means that it has not. */
    @ExplodeLoop
    public boolean isDefined(Object value) {
        PyType type = Types.of(value);
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.type == type) {
                return isMethod(entry.cell.get());
            }
        }
        return isMethod(lookup(type, slot));
    }

    private static boolean isMethod(Object found) {
        return found != null && found != PyNone.NONE;
    }

    /**
     * Calls the method; gives Java null when the class has none (or None in its place). Element 0 of {@code args} is
     * free, 1 the receiver.
     */
    @ExplodeLoop
    public Object execute(VirtualFrame frame, Object[] args) {
        PyType type = Types.of(args[1]);
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.type == type) {
                Object method = entry.cell.get();
                if (method instanceof PyFunction || method instanceof PyMethodDescriptor) {
                    return entry.call.execute(frame, method, args);
                }
                return method == null ? null : callOther(method, args);
            }
        }
        if (size < LIMIT) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            size++;
            Entry entry = new Entry(type, type.cell(slot), arguments);
            entry.next = first;
            first = insert(entry);
        }
        Object method = lookup(type, slot);
        return method == null ? null : callOther(method, args);
    }

    /** Calls a method without arguments but the receiver. */
    public Object execute(VirtualFrame frame, Object self) {
        return execute(frame, new Object[]{null, self});
    }

    /** Calls a method with one argument. */
    public Object execute(VirtualFrame frame, Object self, Object argument) {
        return execute(frame, new Object[]{null, self, argument});
    }

    @TruffleBoundary
    private static Object lookup(PyType type, Slot slot) {
        return type.lookup(slot);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object callOther(Object method, Object[] args) {
        if (method == PyNone.NONE) {
            return null;
        }
        Object[] rest = java.util.Arrays.copyOfRange(args, 2, args.length);
        return Calls.callMethod(method, args[1], rest);
    }
}
