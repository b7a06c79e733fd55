package pbcvm.error;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.types.exceptions.PyBaseException;

/** Carries a raised Python exception through Java. */
@SuppressWarnings("serial")
public final class PythonException extends AbstractTruffleException {
    private final transient PyBaseException value;

    public PythonException(PyBaseException value) {
        this(value, null);
    }

    public PythonException(PyBaseException value, Node location) {
        super(null, null, 0, location);
        this.value = value;
    }

    /** The Python exception object. */
    public PyBaseException value() {
        return value;
    }

    @Override
    public String getMessage() {
        return value.type().name();
    }
}
