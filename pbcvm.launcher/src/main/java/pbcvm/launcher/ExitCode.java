package pbcvm.launcher;

/** The exit codes that the launcher itself gives; a program's own code is passed on as it is. */
final class ExitCode {

    static final int SUCCESS = 0;
    /** An uncaught exception, or a program that cannot be loaded. */
    static final int FAILURE = 1;
    /** A wrong command line, or a program file that cannot be opened. */
    static final int USAGE = 2;
    /** What a shell shows for a process that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
