package pbcvm.launcher;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * One run of a program: on a thread whose stack carries deep recursion, on the bare standard streams, so that a closed
 * pipe is seen by the program.
 */
final class ProgramRun {

    /** Address space only: pages are used as the recursion reaches them. */
    private static final long STACK_SIZE = 1L << 30;
    private static final long SMALL_STACK_SIZE = 1L << 26;
    /** Set by {@code --vm.Dpbcvm.launcher.trace=true}. */
    private static final boolean TRACE = Boolean.getBoolean("pbcvm.launcher.trace");

    private final Context.Builder builder;
    private final Source source;
    private final String executable;
    private int exitCode = ExitCode.FAILURE;

    ProgramRun(Context.Builder builder, Source source, String executable) {
        this.builder = builder;
        this.source = source;
        this.executable = executable;
    }

    /** Runs the program and gives its exit code. */
    int run() {
        builder.in(new FileInputStream(FileDescriptor.in));
        builder.out(new FileOutputStream(FileDescriptor.out));
        builder.err(new FileOutputStream(FileDescriptor.err));
        Thread thread = start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        PhaseTimes.print();
        return interrupted ? ExitCode.INTERRUPTED : exitCode;
    }

    private Thread start() {
        try {
            Thread thread = new Thread(null, this::evaluate, "main", STACK_SIZE);
            thread.start();
            return thread;
        } catch (OutOfMemoryError noAddressSpace) {
            Thread thread = new Thread(null, this::evaluate, "main", SMALL_STACK_SIZE);
            thread.start();
            return thread;
        }
    }

    private void evaluate() {
        PhaseTimes.mark("command line read");
        try (Context context = builder.build()) {
            PhaseTimes.mark("context built");
            explainInterpreter(context);
            context.eval(source);
            exitCode = ExitCode.SUCCESS;
            PhaseTimes.mark("program run");
        } catch (PolyglotException exception) {
            exitCode = report(exception);
        } catch (Throwable defect) {
            exitCode = failure("internal error: " + defect, defect);
        }
    }

    private void explainInterpreter(Context context) {
        if (!RuntimeReport.isOptimizing(context.getEngine())) {
            System.err.println(executable + ": running without compilation, slowly: " + RuntimeReport.reason());
        }
    }

    private int report(PolyglotException exception) {
        if (exception.isExit()) {
            return exception.getExitStatus();
        }
        if (exception.isInterrupted()) {
            return ExitCode.INTERRUPTED;
        }
        if (exception.isInternalError()) {
            return failure("internal error: " + exception.getMessage(), exception);
        }
        return failure(String.valueOf(exception.getMessage()), exception);
    }

    private int failure(String message, Throwable cause) {
        PrintStream err = System.err;
        err.println(executable + ": " + message.lines().findFirst().orElse("unknown error"));
        if (TRACE) {
            cause.printStackTrace(err);
        }
        return ExitCode.FAILURE;
    }
}
