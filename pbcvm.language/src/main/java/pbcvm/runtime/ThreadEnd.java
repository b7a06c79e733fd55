package pbcvm.runtime;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/** Unwinds a daemon thread when its context ends; no Python code sees it. */
@SuppressWarnings("serial")
public final class ThreadEnd extends AbstractTruffleException {
    ThreadEnd() {
        super("the interpreter ends");
    }
}
