package pbcvm.types.functions;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;

/** A function made by {@code def} or {@code lambda}. */
public final class PyFunction extends PyObject {
    private static final Object[] NONE = new Object[0];

    /** Valid until {@code __code__} of any function has been assigned: a function's code is then a constant. */
    public static final Assumption CODE_NEVER_REPLACED = Truffle.getRuntime().createAssumption("function code");

    /** The code object; {@link #setCode} changes it. */
    private PyCode code;
    private RootCallTarget callTarget;
    public final PyDict globals;
    /** Cells of the free variables, in the order of {@code co_freevars}. */
    public final PyCell[] closure;
    /** Defaults of the last positional parameters. */
    public Object[] defaults = NONE;
    /** Defaults of keyword-only parameters by name; null when there are none. */
    public PyDict keywordDefaults;
    /** {@code __annotations__}: null, a dict, or the flat tuple of names and values from which the dict is made. */
    public Object annotations;
    public TruffleString name;
    public TruffleString qualName;
    /** {@code __doc__}; null stands for the first constant's docstring. */
    public Object doc;
    /** {@code __module__}. */
    public Object module;

    public PyFunction(PyCode code, PyDict globals, PyCell[] closure) {
        super(FunctionTypes.FUNCTION);
        this.code = code;
        this.globals = globals;
        this.closure = closure;
        this.callTarget = code.knownCallTarget(globals);
        this.name = code.name;
        this.qualName = code.qualName;
    }

    public PyCode code() {
        return code;
    }

    /** What runs when the function is called; the key of call caches. */
    public RootCallTarget callTarget() {
        RootCallTarget target = callTarget;
        if (target == null) {
            target = code.callTarget(globals);
            callTarget = target;
        }
        return target;
    }

    /** What runs when the function is called; null before its first call. */
    public RootCallTarget knownCallTarget() {
        return callTarget;
    }

    /** Replaces {@code __code__}. */
    public void setCode(PyCode newCode) {
        CODE_NEVER_REPLACED.invalidate();
        code = newCode;
        callTarget = null;
    }

    @Override
    public String toString() {
        return "PyFunction(" + Str.java(qualName) + ")";
    }
}
