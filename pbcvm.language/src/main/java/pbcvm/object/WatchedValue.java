package pbcvm.object;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * A named value that rarely changes: an attribute of a class, a global variable. Compiled code treats it as a constant
 * until it has changed a few times; from then on it is read like a field.
 */
public final class WatchedValue {
    private static final int CHANGES_UNTIL_VARIABLE = 3;

    /** The value as a compile-time constant; meaningful while {@link #stable} is valid. */
    @CompilationFinal private Object constant;
    @CompilationFinal private Assumption stable;
    private Object current;
    private int changes;

    WatchedValue(Object value) {
        current = value;
        constant = value;
        stable = Assumption.create("watched value");
    }

    /** The value; null when there is none. */
    public Object get() {
        Assumption assumption = stable;
        if (assumption.isValid()) {
            return constant;
        }
        return current;
    }

    /** Whether compiled code may treat the value as constant now. */
    public boolean isStable() {
        return stable.isValid();
    }

    /** Records a new value (null for none). */
    void set(Object value) {
        if (!stable.isValid()) {
            current = value;
        } else if (value != current) {
            change(value);
        }
    }

    @TruffleBoundary
    private void change(Object value) {
        Assumption old = stable;
        current = value;
        if (++changes < CHANGES_UNTIL_VARIABLE) {
            constant = value;
            stable = Assumption.create("watched value");
        } else {
            stable = Assumption.NEVER_VALID;
            constant = null;
        }
        old.invalidate();
    }
}
