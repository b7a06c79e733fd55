package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** The end of a context: exit functions are called, standard streams are flushed. */
public final class Shutdown {
    private static final String[] STREAMS = {"stdout", "stderr"};

    private Shutdown() {
    }

    /** Runs once; false when a standard stream could not be flushed. */
    @TruffleBoundary
    public static boolean run(PbcvmContext context) {
        if (context.sys() == null || context.enterShutdown()) {
            return true;
        }
        joinThreads(context);
        callExitFunctions(context.exitFunctions());
        flushFiles(context);
        boolean flushed = true;
        for (String name : STREAMS) {
            Object stream = context.sys().namespace().get(name);
            if (stream != null && stream != PyNone.NONE && !StandardStreams.isClosed(stream)) {
                flushed &= flush(stream, name.equals("stdout"));
            }
        }
        return flushed;
    }

    /** Waits for the threads that the module {@code threading} started, daemons excepted. */
    private static void joinThreads(PbcvmContext context) {
        Object threading = context.modules().get("threading");
        if (threading != null) {
            try {
                Py.callMethod(threading, "_shutdown");
            } catch (PythonException e) {
                Unraisable.report(e.value(), null, threading);
            }
        }
    }

    private static void flushFiles(PbcvmContext context) {
        try {
            context.files().flushWriters(null);
        } catch (PythonException e) {
            Unraisable.report(e.value(), null, null);
        }
    }

    private static boolean flush(Object stream, boolean report) {
        try {
            StandardStreams.flush(stream);
            return true;
        } catch (PythonException e) {
            if (report) {
                Unraisable.report(e.value(), null, stream);
            }
            return false;
        }
    }

    /** Calls and forgets the exit functions, the last first. */
    public static void callExitFunctions(List<ExitFunction> functions) {
        while (!functions.isEmpty()) {
            ExitFunction last = functions.remove(functions.size() - 1);
            try {
                Py.callWithKeywords(last.function(), last.args(), last.keywords());
            } catch (PythonException e) {
                Unraisable.report(e.value(), Str.of("Exception ignored in atexit callback"), last.function());
            }
        }
    }
}
