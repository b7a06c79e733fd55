package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.PbcvmOptions;
import pbcvm.error.PythonException;
import pbcvm.importer.Importer;
import pbcvm.importer.MainModule;
import pbcvm.interop.ForeignErrors;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/**
 * Runs a program as the module {@code __main__}. A standalone program ends as a process does, with the traceback
 * printed
 * and an exit code; an embedded one gives its module and throws its exception at the host.
 */
public final class ProgramRootNode extends RootNode {
    private static final int FLUSH_FAILED = 120;

    /** What there is to run. */
    public interface Program {

        /** Runs it; gives a value for the embedder, or null if there is none but the module. */
        Object run(PbcvmContext context);
    }

    private final Program program;

    public ProgramRootNode(PbcvmLanguage language, Program program) {
        super(language);
        this.program = program;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(PbcvmContext.get(this));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object run(PbcvmContext context) {
        context.lock().enter();
        try {
            return runWithLock(context);
        } finally {
            context.lock().leave();
        }
    }

    private Object runWithLock(PbcvmContext context) {
        if (!context.options().get(PbcvmOptions.Standalone)) {
            return runEmbedded(context);
        }
        if (context.options().get(PbcvmOptions.HandleInterrupt)) {
            Interrupts.catchFor(context.env());
        }
        int status = 0;
        try {
            runMain(context);
        } catch (PythonException e) {
            status = UncaughtExceptions.report(e.value());
        }
        if (!Shutdown.run(context)) {
            status = FLUSH_FAILED;
        }
        if (status != 0) {
            context.env().getContext().closeExited(this, status);
        }
        return PyNone.NONE;
    }

    private Object runEmbedded(PbcvmContext context) {
        try {
            Object value = runMain(context);
            return value != null ? value : MainModule.module(context);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.SYSTEM_EXIT)) {
                context.env().getContext().closeExited(this, UncaughtExceptions.exitCode(e.value()));
            }
            throw ForeignErrors.original(e);
        }
    }

    private Object runMain(PbcvmContext context) {
        if (!context.options().get(PbcvmOptions.WarnOptions).isEmpty()) {
            importWarnings();
        }
        return program.run(context);
    }

    /** The module reads {@code sys.warnoptions} when it is imported. */
    private static void importWarnings() {
        try {
            Importer.importModule("warnings");
        } catch (PythonException e) {
            Unraisable.report(e.value(), null, null);
        }
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "<program>";
    }
}
