package pbcvm.compiler.parser;

/** Gets the warnings that a source deserves; it may throw to turn one into an error. */
public interface WarningSink {

    WarningSink IGNORE = (category, message, line) -> false;

    /**
     * Takes one warning.
     *
     * @param category the name of the Python class, {@code SyntaxWarning} or {@code DeprecationWarning}
     * @return whether the warning is to be raised, as a syntax error with this message
     */
    boolean warn(String category, String message, int line);
}
