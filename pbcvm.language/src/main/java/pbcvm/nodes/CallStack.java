package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.RootNode;
import pbcvm.code.CodeObject;
import pbcvm.nodes.control.ResumeRootNode;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.frames.PyFrame;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.generators.PyGenerator;

/** The Python calls under way, for {@code globals()}, {@code locals()} and frame objects. */
public final class CallStack {
    private CallStack() {
    }

    /** The globals of the innermost Python code; null when none runs. */
    @TruffleBoundary
    public static PyDict globals() {
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            return root == null ? null : root.globals();
        });
    }

    /** The variables of the innermost Python code: its namespace, or the dict that its frame keeps for its locals. */
    @TruffleBoundary
    public static Object locals() {
        PyFrame frame = frame(0);
        return frame == null ? null : frame.locals();
    }

    /** The frame of the {@code depth}th call under way; null when there are not so many. */
    @TruffleBoundary
    public static PyFrame frame(int depth) {
        int[] skip = {depth};
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            return root != null && --skip[0] < 0 ? object(root, instance) : null;
        });
    }

    /** The frame below {@code callee}; null when that is the outermost or not on this thread's stack. */
    @TruffleBoundary
    public static PyFrame caller(PyFrame callee) {
        boolean[] found = new boolean[1];
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            if (root == null) {
                return null;
            }
            if (found[0]) {
                return object(root, instance);
            }
            found[0] = isFrameOf(callee, frame(instance));
            return null;
        });
    }

    /** Where the call is now; -1 when it is not on this thread's stack. */
    @TruffleBoundary
    public static int offset(PyFrame wanted) {
        Active active = find(wanted);
        return active == null ? -1 : active.frame.getIntStatic(FrameLayout.OFFSET);
    }

    /** The variables of a call now; null when it is not on this thread's stack. */
    @TruffleBoundary
    public static Object localsOf(PyFrame wanted) {
        Active active = find(wanted);
        return active == null ? null : locals(wanted.code().code, wanted.globals(), active.frame);
    }

    /** A call under way. */
    private record Active(Frame frame) {
    }

    private static Active find(PyFrame wanted) {
        if (wanted.generator() != null) {
            return wanted.generator().isFinished() ? null : new Active(wanted.generator().frame());
        }
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            Frame frame = root == null || root.code() != wanted.code() ? null : frame(instance);
            return frame != null && isFrameOf(wanted, frame) ? new Active(frame) : null;
        });
    }

    private static boolean isFrameOf(PyFrame wanted, Frame frame) {
        Object owner = frame.getObjectStatic(FrameLayout.OWNER);
        return owner == wanted || owner != null && owner == wanted.generator();
    }

    /** The frame object of a call: the frame itself keeps it, or its generator. */
    private static PyFrame object(PythonRootNode root, FrameInstance instance) {
        Frame frame = frame(instance);
        Object owner = frame.getObjectStatic(FrameLayout.OWNER);
        if (owner instanceof PyFrame known) {
            return known;
        }
        if (owner instanceof PyGenerator generator) {
            return frame(generator);
        }
        PyFrame made = PyFrame.ofCall(root.code(), root.globals(), null, frame.getIntStatic(FrameLayout.OFFSET),
                locals(root, frame));
        instance.getFrame(FrameAccess.READ_WRITE).setObjectStatic(FrameLayout.OWNER, made);
        return made;
    }

    private static PythonRootNode root(FrameInstance instance) {
        RootNode root = instance.getCallTarget() instanceof RootCallTarget target ? target.getRootNode() : null;
        if (root instanceof ResumeRootNode resume) {
            return resume.owner();
        }
        return root instanceof PythonRootNode python ? python : null;
    }

    private static Frame frame(FrameInstance instance) {
        return suspended(instance.getFrame(FrameAccess.READ_ONLY));
    }

    /** The frame with the variables: a resumed generator's is not the one on the stack. */
    private static Frame suspended(Frame frame) {
        Object[] arguments = frame.getArguments();
        return arguments.length > 0 && arguments[0] instanceof PyGenerator generator ? generator.frame() : frame;
    }

    /** The frame of a generator; the same object each time. */
    @TruffleBoundary
    public static PyFrame frame(PyGenerator generator) {
        if (generator.frameObject == null) {
            Frame frame = generator.frame();
            PyDict globals = ((PyFunction) frame.getArguments()[0]).globals;
            generator.frameObject = PyFrame.ofCall(generator.code, globals, generator,
                    frame.getIntStatic(FrameLayout.OFFSET), locals(generator.code.code, globals, frame));
        }
        return (PyFrame) generator.frameObject;
    }

    /** The variables of a call whose frame is at hand: its namespace, or a new dict with the values of its locals. */
    @TruffleBoundary
    public static Object variables(PythonRootNode root, MaterializedFrame frame) {
        return locals(root, frame.getFrameDescriptor() == root.getFrameDescriptor() ? frame : suspended(frame));
    }

    private static Object locals(PythonRootNode root, Frame frame) {
        return locals(root.code().code, root.globals(), frame);
    }

    private static Object locals(CodeObject code, PyDict globals, Frame frame) {
        if (!code.hasFlag(CodeObject.OPTIMIZED)) {
            Object[] arguments = frame.getArguments();
            return arguments.length > Namespaces.ARGUMENT ? arguments[Namespaces.ARGUMENT] : globals;
        }
        PyDict result = new PyDict();
        String[] names = code.localsPlusNames();
        for (int i = 0; i < names.length; i++) {
            Object value = value(code, frame, i);
            if (value != null) {
                result.put(Str.intern(names[i]), value);
            }
        }
        return result;
    }

    private static Object value(CodeObject code, Frame frame, int index) {
        int slot = FrameLayout.localSlot(index);
        boolean cell = (code.localsPlusKinds()[index] & (CodeObject.KIND_CELL | CodeObject.KIND_FREE)) != 0;
        if (!cell) {
            return frame.getValue(slot);
        }
        Object content = frame.getObjectStatic(slot);
        return content instanceof PyCell box ? box.value : null;
    }
}
