package pbcvm.error;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.types.exceptions.PyBaseException;

/** Carries a raised Python exception through Java; to other languages it is the exception. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "value")
@SuppressWarnings("serial")
public final class PythonException extends AbstractTruffleException {
    final transient PyBaseException value;
    private boolean chained;
    private boolean reraised;

    public PythonException(PyBaseException value) {
        this(value, null);
    }

    public PythonException(PyBaseException value, Node location) {
        super(null, null, 0, location);
        this.value = value;
    }

    /** An exception that leaves Python: it records the frames it passes. */
    public static PythonException outgoing(PyBaseException value) {
        PythonException e = new PythonException(value, -1);
        e.chained = true;
        return e;
    }

    private PythonException(PyBaseException value, int frames) {
        super(null, null, frames, null);
        this.value = value;
    }

    /** An exception that is raised again: its context is set and the frame that raises it is in its traceback. */
    public static PythonException again(PyBaseException value) {
        PythonException e = new PythonException(value);
        e.chained = true;
        e.reraised = true;
        return e;
    }

    /** Whether {@code __context__} has been set for this raising. */
    public boolean isChained() {
        return chained;
    }

    public void setChained() {
        chained = true;
    }

    /** Whether the traceback has the current frame already. */
    public boolean isReraised() {
        return reraised;
    }

    public void setReraised(boolean value) {
        reraised = value;
    }

    /** The Python exception object. */
    public PyBaseException value() {
        return value;
    }

    @ExportMessage
    boolean isException() {
        return true;
    }

    @ExportMessage
    RuntimeException throwException() {
        throw this;
    }

    @Override
    public String getMessage() {
        return value.type().name();
    }
}
