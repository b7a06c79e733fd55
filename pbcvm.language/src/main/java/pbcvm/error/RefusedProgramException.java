package pbcvm.error;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/** Tells the host that a program cannot be run at all. */
@SuppressWarnings("serial")
public final class RefusedProgramException extends AbstractTruffleException {
    public RefusedProgramException(String message) {
        super(message);
    }
}
