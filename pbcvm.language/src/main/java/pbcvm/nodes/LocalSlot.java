package pbcvm.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * A local variable: its frame slot and the kind of values stores speculate on. The kind starts unknown, becomes LONG,
 * DOUBLE or OBJECT with the first store, and OBJECT for good when a second kind shows up.
 */
public final class LocalSlot {
    public static final byte UNKNOWN = 0;
    public static final byte LONG = 1;
    public static final byte DOUBLE = 2;
    public static final byte OBJECT = 3;

    public final int index;
    /** Name of the variable; null for temporaries. */
    public final String name;
    @CompilationFinal private byte kind;

    LocalSlot(int index, String name) {
        this.index = index;
        this.name = name;
    }

    public byte kind() {
        return kind;
    }

    /** Widens the kind so that {@code value} fits and gives the new kind. */
    public byte widen(Object value) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        byte needed = value instanceof Long ? LONG : value instanceof Double ? DOUBLE : OBJECT;
        kind = kind == UNKNOWN || kind == needed ? needed : OBJECT;
        return kind;
    }
}
