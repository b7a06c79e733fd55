package pbcvm.object;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Locale;

/** The special methods that the virtual machine itself looks up; {@link PyType#lookup(Slot)} finds them quickly. */
public enum Slot {
    NEW, INIT, DEL, CALL, REPR, STR, BYTES, FORMAT, HASH, BOOL, LEN, LENGTH_HINT, ITER, NEXT, REVERSED, CONTAINS,
    GETITEM, SETITEM, DELITEM, MISSING, GETATTRIBUTE, GETATTR, SETATTR, DELATTR, DIR, GET, SET, DELETE, SET_NAME,
    INIT_SUBCLASS, SUBCLASSHOOK, PREPARE, MRO_ENTRIES, INSTANCECHECK, SUBCLASSCHECK, CLASS_GETITEM, CLASS, DICT,
    LT, LE, EQ, NE, GT, GE,
    NEG, POS, ABS, INVERT, INT, FLOAT, COMPLEX, INDEX, ROUND, TRUNC, FLOOR, CEIL, DIVMOD, RDIVMOD,
    ADD, RADD, IADD, SUB, RSUB, ISUB, MUL, RMUL, IMUL, MATMUL, RMATMUL, IMATMUL, TRUEDIV, RTRUEDIV, ITRUEDIV,
    FLOORDIV, RFLOORDIV, IFLOORDIV, MOD, RMOD, IMOD, POW, RPOW, IPOW, LSHIFT, RLSHIFT, ILSHIFT, RSHIFT, RRSHIFT,
    IRSHIFT, AND, RAND, IAND, XOR, RXOR, IXOR, OR, ROR, IOR,
    ENTER, EXIT, AWAIT, AITER, ANEXT, AENTER, AEXIT, REDUCE, REDUCE_EX, FSPATH, MATCH_ARGS;

    /** How many there are. */
    static final int COUNT = values().length;

    /** The attribute's name, such as {@code __add__}; interned. */
    public final TruffleString text;

    Slot() {
        String name = name().toLowerCase(Locale.ROOT);
        text = Str.intern("__" + name + "__");
    }
}
