package pbcvm.nodes.opcode.loop;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.control.ResumeGeneratorNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.operation.Iteration;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.lists.ListIterator;
import pbcvm.types.lists.PyList;
import pbcvm.types.ranges.RangeIterator;
import pbcvm.types.singletons.PyNone;

/**
 * Fetches the next element of the iterator on top of the stack. True: there was one, and it is on the stack, or, when
 * the
 * loop body begins by storing it in a variable, in that variable. False: the iterator is done and dropped.
 */
public final class ForIterNode extends TerminatorNode {
    private final int iteratorSlot;
    private final int valueSlot;
    private final LocalSlot variable;
    private final int offset;
    @CompilationFinal private boolean seenRange;
    @CompilationFinal private boolean seenList;
    @CompilationFinal private boolean seenGenerator;
    @CompilationFinal private boolean seenOther;
    @CompilationFinal private Class<? extends PyIterator> iteratorClass;
    @Child private ResumeGeneratorNode resume;

    /** @param variable receives the element; null when the stack slot {@code valueSlot} does */
    public ForIterNode(int iteratorSlot, int valueSlot, LocalSlot variable, int offset, Edge body, Edge exit) {
        super(Kind.BRANCH, body, exit);
        this.iteratorSlot = iteratorSlot;
        this.valueSlot = valueSlot;
        this.variable = variable;
        this.offset = offset;
    }

    @Override
    protected boolean test(VirtualFrame frame) {
        Object iterator = frame.getObjectStatic(iteratorSlot);
        if (seenRange && iterator instanceof RangeIterator range) {
            long remaining = range.remaining;
            if (remaining <= 0) {
                return end(frame);
            }
            long value = range.current;
            range.remaining = remaining - 1;
            range.current = value + range.step;
            store(frame, value);
            return true;
        }
        if (seenList && iterator instanceof ListIterator elements) {
            return testList(frame, elements);
        }
        frame.setIntStatic(FrameLayout.OFFSET, offset);
        if (seenGenerator && iterator instanceof PyGenerator generator && generator.canResume(PyNone.NONE)) {
            return store(frame, resume.execute(generator, PyNone.NONE));
        }
        if (iteratorClass != null && CompilerDirectives.isExact(iterator, iteratorClass)) {
            return store(frame, CompilerDirectives.castExact(iterator, iteratorClass).next());
        }
        if (seenOther) {
            return store(frame, Iteration.next(iterator));
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return specialize(frame, iterator);
    }

    private boolean testList(VirtualFrame frame, ListIterator elements) {
        PyList list = elements.list;
        if (list == null) {
            return end(frame);
        }
        int position = elements.position;
        if (position >= list.size) {
            elements.list = null;
            return end(frame);
        }
        elements.position = position + 1;
        Object store = list.store;
        if (store instanceof Object[] objects) {
            store(frame, objects[position]);
        } else if (store instanceof long[] longs) {
            store(frame, longs[position]);
        } else {
            store(frame, ((double[]) store)[position]);
        }
        return true;
    }

    private boolean specialize(VirtualFrame frame, Object iterator) {
        if (iterator instanceof RangeIterator && !seenRange) {
            seenRange = true;
        } else if (iterator instanceof ListIterator && !seenList) {
            seenList = true;
        } else if (iterator instanceof PyGenerator && !seenGenerator) {
            seenGenerator = true;
            resume = insert(new ResumeGeneratorNode());
            if (!((PyGenerator) iterator).canResume(PyNone.NONE)) {
                seenOther = true;
            }
        } else if (iterator instanceof PyIterator builtin && iteratorClass == null
                && !(iterator instanceof PyGenerator)) {
            iteratorClass = builtin.getClass();
        } else {
            seenOther = true;
        }
        return test(frame);
    }

    private boolean end(VirtualFrame frame) {
        frame.setObjectStatic(iteratorSlot, null);
        return false;
    }

    private boolean store(VirtualFrame frame, Object value) {
        if (value == null) {
            return end(frame);
        }
        if (variable == null) {
            frame.setObjectStatic(valueSlot, value);
        } else {
            StoreFastNode.write(frame, variable, value);
        }
        return true;
    }

    private void store(VirtualFrame frame, long value) {
        if (variable == null) {
            frame.setObjectStatic(valueSlot, value);
        } else if (variable.kind() == LocalSlot.LONG) {
            frame.setLong(variable.index, value);
        } else {
            StoreFastNode.write(frame, variable, value);
        }
    }

    private void store(VirtualFrame frame, double value) {
        if (variable == null) {
            frame.setObjectStatic(valueSlot, value);
        } else if (variable.kind() == LocalSlot.DOUBLE) {
            frame.setDouble(variable.index, value);
        } else {
            StoreFastNode.write(frame, variable, value);
        }
    }
}
