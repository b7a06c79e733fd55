package pbcvm.launcher;

/** A command line that CPython would refuse; the message is the line it would print first. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
