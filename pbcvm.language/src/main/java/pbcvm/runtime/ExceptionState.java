package pbcvm.runtime;

import pbcvm.types.exceptions.PyBaseException;

/** The exception being handled by one thread or one generator; the states of running generators form a stack. */
public final class ExceptionState {
    /** The exception whose handler is running; null when none is. */
    public PyBaseException handled;
    /** The state below; null at the bottom. */
    public ExceptionState previous;
}
