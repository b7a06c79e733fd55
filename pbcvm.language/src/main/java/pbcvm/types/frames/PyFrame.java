package pbcvm.types.frames;

import pbcvm.code.CodeObject;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.functions.PyCode;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/** A {@code frame}: a snapshot of a call under way, or what a traceback entry knows of one. */
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.builtin("frame", PyFrame::table).notSubclassable();

    private final PyCode code;
    private final PyDict globals;
    private final int offset;
    /** Namespace, or snapshot of the local variables; null when they are not known. */
    private final Object locals;
    private Object back = PyNone.NONE;

    public PyFrame(PyCode code, PyDict globals, int offset, Object locals) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.offset = offset;
        this.locals = locals;
    }

    public PyCode code() {
        return code;
    }

    public PyDict globals() {
        return globals;
    }

    /** The line that runs. */
    public int line() {
        return code.lineAt(offset);
    }

    /** The frame of the caller; null for the outermost. */
    public PyFrame back() {
        return back instanceof PyFrame caller ? caller : null;
    }

    /** Sets the frame of the caller. */
    public void setBack(PyFrame caller) {
        back = caller;
    }

    /** The frame of a traceback entry; the same object each time. */
    public static PyFrame of(PyTraceback entry) {
        if (!(entry.frame instanceof PyFrame)) {
            entry.frame = new PyFrame(entry.code, entry.globals, entry.offset, null);
        }
        return (PyFrame) entry.frame;
    }

    private Object locals() {
        if (locals != null) {
            return locals;
        }
        if (code.code.hasFlag(CodeObject.OPTIMIZED)) {
            throw Raise.attributeError("the local variables of this frame are not available");
        }
        return globals;
    }

    private Object builtins() {
        Object module = globals.get("__builtins__");
        return module instanceof PyModule known ? known.namespace() : module == null ? PyNone.NONE : module;
    }

    private Object repr() {
        String address = String.format("0x%012x", Hashes.ofIdentity(this));
        return Str.of("<frame at " + address + ", file " + Py.reprJava(Str.of(code.code.fileName())) + ", line "
                + code.lineAt(offset) + ", code " + Str.java(code.name) + ">");
    }

    private static void table(TypeTable t) {
        t.method("__repr__(self, /)", self -> ((PyFrame) self).repr());
        t.getter("f_code", self -> ((PyFrame) self).code);
        t.getter("f_globals", self -> ((PyFrame) self).globals);
        t.getter("f_builtins", self -> ((PyFrame) self).builtins());
        t.getter("f_locals", self -> ((PyFrame) self).locals());
        t.getter("f_lineno", self -> (long) ((PyFrame) self).code.lineAt(((PyFrame) self).offset));
        t.getter("f_lasti", self -> (long) ((PyFrame) self).offset);
        t.getter("f_back", self -> ((PyFrame) self).back);
        t.property("f_trace", self -> PyNone.NONE, (self, value) -> {
            throw Raise.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, Str.of("tracing is not supported"));
        });
        t.method("clear(self, /)", self -> PyNone.NONE);
    }
}
