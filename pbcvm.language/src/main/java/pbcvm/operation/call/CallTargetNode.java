package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.operation.Calls;
import pbcvm.operation.call.CallEntry.FunctionEntry;
import pbcvm.operation.call.CallEntry.GenericEntry;
import pbcvm.types.functions.PyFunction;

/**
 * The inline cache of a call site: remembers what was called, so that a call becomes direct. The number of arguments
 * and
 * the keyword names are constants of the site.
 */
public final class CallTargetNode extends Node {
    private static final int LIMIT = 4;

    final int arguments;
    @CompilationFinal(dimensions = 1) final TruffleString[] names;
    /** Whether the first argument is a receiver in whose class the callable was found. */
    final boolean method;
    /** Where {@code super()} without arguments finds what it needs; null when the code has no such call. */
    final SuperSlots superSlots;
    @Child private CallEntry first;
    @CompilationFinal private int size;

    /** Frame slots that {@code super()} reads: the cell of {@code __class__} and the first parameter. */
    public record SuperSlots(int classCell, int firstParameter, boolean parameterIsCell) {
    }

    public CallTargetNode(int arguments, TruffleString[] names, boolean method, SuperSlots superSlots) {
        this.arguments = arguments;
        this.names = names;
        this.method = method;
        this.superSlots = superSlots;
    }

    /** A site with positional arguments only. */
    public static CallTargetNode positional(int arguments, boolean method) {
        return new CallTargetNode(arguments, Calls.NO_NAMES, method, null);
    }

    /**
     * Calls.
     *
     * @param args element 0 is free, then {@link #arguments} arguments, the values of keyword arguments last
     */
    @ExplodeLoop
    public Object execute(VirtualFrame frame, Object callable, Object[] args) {
        for (CallEntry entry = first; entry != null; entry = entry.next) {
            if (entry.matches(callable)) {
                return entry.call(frame, callable, args);
            }
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return specialize(callable).call(frame, callable, args);
    }

    private CallEntry specialize(Object callable) {
        if (callable instanceof PyFunction function) {
            for (CallEntry known = first; known != null; known = known.next) {
                if (known instanceof FunctionEntry same && same.generalize(function)) {
                    return known;
                }
            }
        }
        CallEntry entry = null;
        if (size < LIMIT) {
            entry = CallEntries.create(this, callable);
        }
        if (entry == null) {
            entry = new GenericEntry(names);
            size = LIMIT;
        }
        size++;
        CallEntry last = insert(entry);
        if (last instanceof GenericEntry && first != null) {
            // behind the specific entries: what they match stays fast
            CallEntry tail = first;
            while (tail.next != null) {
                tail = tail.next;
            }
            tail.next = tail.insert(last);
        } else {
            last.next = first == null ? null : last.insert(first);
            first = last;
        }
        return last;
    }
}
