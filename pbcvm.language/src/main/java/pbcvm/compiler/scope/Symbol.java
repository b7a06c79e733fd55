package pbcvm.compiler.scope;

/** A name in a scope: how it is used there and where it lives. */
public final class Symbol {

    static final int GLOBAL = 1;
    static final int LOCAL = 2;
    static final int PARAM = 4;
    static final int NONLOCAL = 8;
    static final int USE = 16;
    static final int FREE_CLASS = 64;
    static final int IMPORT = 128;
    static final int ANNOTATED = 256;
    static final int COMP_ITER = 512;
    static final int BOUND = LOCAL | PARAM | IMPORT;

    final String name;
    int flags;
    NameScope scope;

    Symbol(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public NameScope scope() {
        return scope;
    }

    /** Declared {@code global}. */
    public boolean isGlobal() {
        return has(GLOBAL);
    }

    /** Assigned here. */
    public boolean isAssigned() {
        return has(LOCAL);
    }

    public boolean isParameter() {
        return has(PARAM);
    }

    /** Declared {@code nonlocal}. */
    public boolean isNonlocal() {
        return has(NONLOCAL);
    }

    /** Read here. */
    public boolean isReferenced() {
        return has(USE);
    }

    /** For a class: bound in it, and free in it as well, because a method uses the enclosing function's variable. */
    public boolean isFreeInClass() {
        return has(FREE_CLASS);
    }

    public boolean isImported() {
        return has(IMPORT);
    }

    public boolean isAnnotated() {
        return has(ANNOTATED);
    }

    /** The target of a comprehension's {@code for}. */
    public boolean isComprehensionTarget() {
        return has(COMP_ITER);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The flags as CPython's module {@code _symtable} shows them, with the scope in bits 11 to 14. */
    public int nativeFlags() {
        return flags | (scope == null ? 0 : (scope.ordinal() + 1) << 11);
    }

    @Override
    public String toString() {
        return name + ":" + scope;
    }
}
