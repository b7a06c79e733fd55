package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import pbcvm.nodes.PythonRootNode;
import pbcvm.nodes.control.ResumeRootNode;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.generators.PyGenerator;

/** The Python frames on the stack of this thread. */
public final class Callers {
    private Callers() {
    }

    /** A Python frame on the stack. */
    public record Active(PythonRootNode root, Frame frame) {
    }

    /** The Python frame {@code depth} levels up; 0 is the innermost. Null when the stack is not that deep. */
    @TruffleBoundary
    public static Active frame(int depth) {
        int[] left = {depth};
        return Truffle.getRuntime().iterateFrames(instance -> {
            Active active = active(instance);
            if (active == null || left[0]-- > 0) {
                return null;
            }
            return active;
        });
    }

    /** How many Python frames there are. */
    @TruffleBoundary
    public static int depth() {
        int[] count = new int[1];
        Truffle.getRuntime().iterateFrames(instance -> {
            if (active(instance) != null) {
                count[0]++;
            }
            return null;
        });
        return count[0];
    }

    private static Active active(FrameInstance instance) {
        if (!(instance.getCallTarget() instanceof RootCallTarget target)) {
            return null;
        }
        if (target.getRootNode() instanceof PythonRootNode root) {
            return new Active(root, instance.getFrame(FrameInstance.FrameAccess.READ_ONLY));
        }
        if (target.getRootNode() instanceof ResumeRootNode root) {
            Frame frame = instance.getFrame(FrameInstance.FrameAccess.READ_ONLY);
            return new Active(root.owner(), ((PyGenerator) frame.getArguments()[0]).frame());
        }
        return null;
    }

    /** Globals of the innermost Python frame; null outside Python code. */
    @TruffleBoundary
    public static PyDict globals() {
        Active active = frame(0);
        return active == null ? null : active.root().globals();
    }

    /** {@code __name__} of the innermost Python frame's globals; null when there is none. */
    @TruffleBoundary
    public static Object globalName() {
        PyDict globals = globals();
        return globals == null ? null : globals.get("__name__");
    }
}
