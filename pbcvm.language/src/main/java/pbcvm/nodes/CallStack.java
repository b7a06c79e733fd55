package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.List;
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

    /** The variables of the innermost Python code: its namespace, or a new dict with the values of its locals. */
    @TruffleBoundary
    public static Object locals() {
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            return root == null ? null : locals(root, frame(instance));
        });
    }

    /** The frames of the calls under way from the {@code depth}th on, linked; null when there are not so many. */
    @TruffleBoundary
    public static PyFrame frame(int depth) {
        List<PyFrame> frames = new ArrayList<>();
        int[] skip = {depth};
        Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            if (root != null && --skip[0] < 0) {
                Frame frame = frame(instance);
                frames.add(new PyFrame(root.code(), root.globals(), frame.getIntStatic(FrameLayout.OFFSET),
                        locals(root, frame)));
            }
            return null;
        });
        for (int i = 0; i + 1 < frames.size(); i++) {
            frames.get(i).setBack(frames.get(i + 1));
        }
        return frames.isEmpty() ? null : frames.get(0);
    }

    private static PythonRootNode root(FrameInstance instance) {
        RootNode root = instance.getCallTarget() instanceof RootCallTarget target ? target.getRootNode() : null;
        if (root instanceof ResumeRootNode resume) {
            return resume.owner();
        }
        return root instanceof PythonRootNode python ? python : null;
    }

    private static Frame frame(FrameInstance instance) {
        Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
        Object[] arguments = frame.getArguments();
        return arguments.length > 0 && arguments[0] instanceof PyGenerator generator ? generator.frame() : frame;
    }

    /** The frame of a suspended generator. */
    @TruffleBoundary
    public static PyFrame frame(PyGenerator generator) {
        Frame frame = generator.frame();
        PyDict globals = ((PyFunction) frame.getArguments()[0]).globals;
        return new PyFrame(generator.code, globals, frame.getIntStatic(FrameLayout.OFFSET),
                locals(generator.code.code, globals, frame));
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
