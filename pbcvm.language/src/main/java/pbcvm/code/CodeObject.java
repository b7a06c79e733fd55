package pbcvm.code;

import pbcvm.version.PythonVersion;

/**
 * What the compiler made of one module, class body, function, lambda or comprehension.
 *
 * <p>Holds the fields of every version; a version that lacks a field has its neutral value (0, empty, or for
 * {@code qualName} the plain name). Constants are plain Java: {@link Singleton}, {@code Boolean}, {@code Long},
 * {@code BigInteger} (only beyond 64 bits), {@link LongInt}, {@code Double}, {@link Complex}, {@code String},
 * {@link SurrogateText}, {@link Bytes}, {@link Tuple}, {@link FrozenSetConst} and {@code CodeObject}.
 *
 * <p>Invariants: immutable; the arrays it hands out must not be changed. Equality is identity.
 */
public final class CodeObject {

    /** Bit of {@link #flags()}: fast locals are used. */
    public static final int OPTIMIZED = 0x1;
    /** Bit of {@link #flags()}: a call makes a new namespace. */
    public static final int NEW_LOCALS = 0x2;
    /** Bit of {@link #flags()}: has a {@code *args} parameter. */
    public static final int VARARGS = 0x4;
    /** Bit of {@link #flags()}: has a {@code **kwargs} parameter. */
    public static final int VARKEYWORDS = 0x8;
    /** Bit of {@link #flags()}: defined inside a function. */
    public static final int NESTED = 0x10;
    /** Bit of {@link #flags()}: a generator function. */
    public static final int GENERATOR = 0x20;
    /** Bit of {@link #flags()}: neither free nor cell variables. */
    public static final int NOFREE = 0x40;
    /** Bit of {@link #flags()}: an {@code async def}. */
    public static final int COROUTINE = 0x80;
    /** Bit of {@link #flags()}: a generator that may be awaited. */
    public static final int ITERABLE_COROUTINE = 0x100;
    /** Bit of {@link #flags()}: an {@code async def} that yields. */
    public static final int ASYNC_GENERATOR = 0x200;

    /** Bit of a byte of {@link #localsPlusKinds()}: an ordinary local. */
    public static final int KIND_LOCAL = 0x20;
    /** Bit of a byte of {@link #localsPlusKinds()}: kept in a cell made by this function. */
    public static final int KIND_CELL = 0x40;
    /** Bit of a byte of {@link #localsPlusKinds()}: a cell that comes with the closure. */
    public static final int KIND_FREE = 0x80;
    /** Bit of a byte of {@link #localsPlusKinds()}: local of an inlined comprehension. */
    public static final int KIND_HIDDEN = 0x10;

    private final CodeFields fields;

    public CodeObject(CodeFields fields) {
        this.fields = fields.copy();
    }

    /** A modifiable copy of all fields, for making a changed code object. */
    public CodeFields toFields() {
        return fields.copy();
    }

    public PythonVersion version() {
        return fields.version;
    }

    /** Number of positional parameters, positional-only ones included. */
    public int argCount() {
        return fields.argCount;
    }

    public int posOnlyArgCount() {
        return fields.posOnlyArgCount;
    }

    public int kwOnlyArgCount() {
        return fields.kwOnlyArgCount;
    }

    public int nLocals() {
        return fields.nLocals;
    }

    public int stackSize() {
        return fields.stackSize;
    }

    public int flags() {
        return fields.flags;
    }

    public boolean hasFlag(int bit) {
        return (fields.flags & bit) != 0;
    }

    public byte[] code() {
        return fields.code;
    }

    public Object[] consts() {
        return fields.consts;
    }

    public String[] names() {
        return fields.names;
    }

    public String[] varNames() {
        return fields.varNames;
    }

    public String[] cellVars() {
        return fields.cellVars;
    }

    public String[] freeVars() {
        return fields.freeVars;
    }

    /** Names of all fast slots: locals, cells, free variables. Where the file has no such list it is derived. */
    public String[] localsPlusNames() {
        return fields.localsPlusNames;
    }

    /** For each of {@link #localsPlusNames()} a sum of {@code KIND_} bits. */
    public byte[] localsPlusKinds() {
        return fields.localsPlusKinds;
    }

    public String fileName() {
        return fields.fileName;
    }

    public String name() {
        return fields.name;
    }

    public String qualName() {
        return fields.qualName;
    }

    public int firstLine() {
        return fields.firstLine;
    }

    public byte[] lineTable() {
        return fields.lineTable;
    }

    public byte[] exceptionTable() {
        return fields.exceptionTable;
    }

    @Override
    public String toString() {
        return "CodeObject[" + fields.qualName + "]";
    }
}
