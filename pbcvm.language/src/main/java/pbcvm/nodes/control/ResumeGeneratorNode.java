package pbcvm.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.nodes.PythonRootNode;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.generators.ResumePoint;

/**
 * Resumes a generator that can be resumed, with direct calls for the resume points seen here.
 *
 * <p>Inside generator code the first step of another generator is not inlined: it happens once, and in a pipeline of
 * generators each level would double the code of those below it.
 */
public final class ResumeGeneratorNode extends Node {
    private static final int LIMIT = 6;

    @Child private Entry first;
    @Child private IndirectCallNode indirect = IndirectCallNode.create();
    @CompilationFinal private int size;

    /** One resume point. */
    private static final class Entry extends Node {
        final ResumePoint point;
        @Child DirectCallNode call;
        @Child Entry next;

        Entry(ResumePoint point) {
            this.point = point;
            this.call = DirectCallNode.create(point.callTarget());
        }
    }

    /** Gives the value yielded, or null when the code returned. */
    @ExplodeLoop
    public Object execute(PyGenerator generator, Object value) {
        ResumePoint point = generator.resumePoint();
        if (!generator.isStarted() && getRootNode() instanceof PythonRootNode root && root.isGenerator()) {
            return indirect.call(point.callTarget(), generator, value);
        }
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.point == point) {
                return entry.call.call(generator, value);
            }
        }
        if (size < LIMIT) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            size++;
            Entry entry = new Entry(point);
            entry.next = first;
            first = insert(entry);
            return entry.call.call(generator, value);
        }
        return indirect.call(point.callTarget(), generator, value);
    }
}
