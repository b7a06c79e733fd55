package pbcvm.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * The body of a builtin function: a Java function of one to four bound arguments, or of an array. Unless the body is
 * declared inlined, compiled code calls it across a boundary.
 */
public final class BuiltinCode {
    /** {@code __name__}. */
    public final String name;
    /** How messages about arguments name it: for {@code __new__} the class. */
    public final String label;
    /**
     * The module of a function, for messages that name it in full; null for functions of {@code builtins} and methods.
     */
    private String module;
    /** Whether messages about the number of arguments read as those of a tuple that was unpacked: a {@code !}. */
    public final boolean countsInWords;
    /** Parameter list in Python's notation. */
    public final String parameters;
    private final Object body;
    private final int arity;
    private final boolean inlined;
    private boolean plain;
    private String countMessage;
    @CompilationFinal private Signature signature;

    BuiltinCode(String declaration, Object body, int arity, boolean inlined) {
        this(declaration, null, body, arity, inlined);
    }

    BuiltinCode(String declaration, String label, Object body, int arity, boolean inlined) {
        int open = declaration.indexOf('(');
        this.countsInWords = declaration.charAt(open - 1) == '!';
        this.name = declaration.substring(0, countsInWords ? open - 1 : open);
        this.label = label == null ? name : label;
        this.parameters = declaration.substring(open);
        this.body = body;
        this.arity = arity;
        this.inlined = inlined;
    }

    /** Makes it a function of a module, or a static method of a class. */
    BuiltinCode in(String moduleName) {
        module = moduleName.equals("builtins") ? null : moduleName;
        return this;
    }

    /** Has its own text for too many arguments; {@code %d} is how many were given. */
    BuiltinCode countMessage(String text) {
        countMessage = text;
        return this;
    }

    /** The function's own text for too many arguments; null for the usual one. */
    public String countMessage() {
        return countMessage;
    }

    /** Makes a special method one that binds its arguments as any other method does. */
    BuiltinCode plain() {
        plain = true;
        return this;
    }

    /** Whether CPython binds the arguments of this special method itself, in a slot wrapper. */
    public boolean isSlotWrapper() {
        return !plain && name.startsWith("__") && name.endsWith("__") && !name.equals("__new__")
                && !name.equals("__init__")
                && SlotNames.isWrapper(name);
    }

    /** The name with that of the module. */
    public String fullLabel() {
        return module == null ? label : module + "." + label;
    }

    /** The parameters. */
    public Signature signature() {
        if (signature == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            signature = Signature.parse(parameters);
            if (arity >= 0 && signature.total() != arity) {
                throw new IllegalStateException(name + parameters + " has a body of " + arity + " parameters");
            }
        }
        return signature;
    }

    /** Number of bound arguments the body takes, or -1 when it takes them as an array. */
    public int arity() {
        return arity;
    }

    /** Calls the body with bound arguments: {@code args[from]} and on. */
    public Object call(Object[] args, int from) {
        switch (arity) {
            case 0:
                return call0();
            case 1:
                return call1(args[from]);
            case 2:
                return call2(args[from], args[from + 1]);
            case 3:
                return call3(args[from], args[from + 1], args[from + 2]);
            case 4:
                return call4(args[from], args[from + 1], args[from + 2], args[from + 3]);
            default:
                return callArray(from == 0 ? args : java.util.Arrays.copyOfRange(args, from, args.length));
        }
    }

    public Object call0() {
        return inlined ? ((Fn.F0) body).call() : boundary0((Fn.F0) body);
    }

    public Object call1(Object a) {
        return inlined ? ((Fn.F1) body).call(a) : boundary1((Fn.F1) body, a);
    }

    public Object call2(Object a, Object b) {
        return inlined ? ((Fn.F2) body).call(a, b) : boundary2((Fn.F2) body, a, b);
    }

    public Object call3(Object a, Object b, Object c) {
        return inlined ? ((Fn.F3) body).call(a, b, c) : boundary3((Fn.F3) body, a, b, c);
    }

    public Object call4(Object a, Object b, Object c, Object d) {
        return inlined ? ((Fn.F4) body).call(a, b, c, d) : boundary4((Fn.F4) body, a, b, c, d);
    }

    public Object callArray(Object[] args) {
        return inlined ? ((Fn.FN) body).call(args) : boundaryN((Fn.FN) body, args);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object boundary0(Fn.F0 body) {
        return body.call();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object boundary1(Fn.F1 body, Object a) {
        return body.call(a);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object boundary2(Fn.F2 body, Object a, Object b) {
        return body.call(a, b);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object boundary3(Fn.F3 body, Object a, Object b, Object c) {
        return body.call(a, b, c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object boundary4(Fn.F4 body, Object a, Object b, Object c, Object d) {
        return body.call(a, b, c, d);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object boundaryN(Fn.FN body, Object[] args) {
        return body.call(args);
    }
}
