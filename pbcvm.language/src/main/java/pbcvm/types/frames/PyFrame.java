package pbcvm.types.frames;

import pbcvm.code.CodeObject;
import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
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
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/**
 * A {@code frame}: a call under way, or what a traceback entry knows of one. While the call is on the stack of the
 * thread that asks, or its generator is suspended, line and variables are read from it; afterwards they are what was
 * read last.
 */
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.builtin("frame", PyFrame::table).notSubclassable();

    private final PyCode code;
    private final PyDict globals;
    /** The generator whose frame it is; null for other calls. */
    private final PyGenerator generator;
    private int offset;
    /** Namespace, or the dict of local variables; null when they are not known. */
    private Object locals;
    /** The caller's frame; null when nobody asked for it. */
    private PyFrame back;

    private PyFrame(PyCode code, PyDict globals, PyGenerator generator, int offset, Object locals) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.generator = generator;
        this.offset = offset;
        this.locals = locals;
    }

    /** The frame of a call under way; {@code generator} may be null. */
    public static PyFrame ofCall(PyCode code, PyDict globals, PyGenerator generator, int offset, Object locals) {
        return new PyFrame(code, globals, generator, offset, locals);
    }

    /** The frame of a traceback entry; the same object each time. */
    public static PyFrame of(PyTraceback entry) {
        if (!(entry.frame instanceof PyFrame)) {
            entry.frame = new PyFrame(entry.code, entry.globals, null, entry.offset, null);
        }
        return (PyFrame) entry.frame;
    }

    public PyCode code() {
        return code;
    }

    public PyDict globals() {
        return globals;
    }

    /** The generator whose frame it is, or null. */
    public PyGenerator generator() {
        return generator;
    }

    /** The line that runs. */
    public int line() {
        return code.lineAt(offset());
    }

    /** The frame of the caller; null for the outermost, and when nobody asked before the call ended. */
    public PyFrame back() {
        if (generator != null) {
            return CallStack.caller(this);
        }
        if (back == null) {
            back = CallStack.caller(this);
        }
        return back;
    }

    private int offset() {
        int now = CallStack.offset(this);
        if (now >= 0) {
            offset = now;
        }
        return offset;
    }

    /** The namespace, or the dict of local variables, always the same one; what else is put there stays. */
    public Object locals() {
        Object now = CallStack.localsOf(this);
        if (now instanceof PyDict fresh && locals instanceof PyDict known && fresh != known
                && code.code.hasFlag(CodeObject.OPTIMIZED)) {
            for (String name : code.code.localsPlusNames()) {
                Object key = Str.intern(name);
                Object value = fresh.get(key);
                if (value == null) {
                    known.remove(key);
                } else {
                    known.put(key, value);
                }
            }
        } else if (now != null) {
            locals = now;
        }
        if (locals == null) {
            if (code.code.hasFlag(CodeObject.OPTIMIZED)) {
                throw Raise.attributeError("the local variables of this frame are not available");
            }
            return globals;
        }
        return locals;
    }

    private Object builtins() {
        Object module = globals.get("__builtins__");
        return module instanceof PyModule known ? known.namespace() : module == null ? PyNone.NONE : module;
    }

    private Object repr() {
        String address = String.format("0x%012x", Hashes.ofIdentity(this));
        return Str.of("<frame at " + address + ", file " + Py.reprJava(Str.of(code.code.fileName())) + ", line "
                + line() + ", code " + Str.java(code.name) + ">");
    }

    private static void table(TypeTable t) {
        t.method("__repr__(self, /)", self -> ((PyFrame) self).repr());
        t.getter("f_code", self -> ((PyFrame) self).code);
        t.getter("f_globals", self -> ((PyFrame) self).globals);
        t.getter("f_builtins", self -> ((PyFrame) self).builtins());
        t.getter("f_locals", self -> ((PyFrame) self).locals());
        t.getter("f_lineno", self -> (long) ((PyFrame) self).line());
        t.getter("f_lasti", self -> (long) ((PyFrame) self).offset());
        t.getter("f_back", self -> {
            PyFrame back = ((PyFrame) self).back();
            return back == null ? PyNone.NONE : back;
        });
        t.property("f_trace", self -> PyNone.NONE, (self, value) -> {
            throw Raise.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, Str.of("tracing is not supported"));
        });
        t.method("clear(self, /)", self -> PyNone.NONE);
    }
}
