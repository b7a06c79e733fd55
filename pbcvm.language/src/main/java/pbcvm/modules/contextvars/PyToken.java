package pbcvm.modules.contextvars;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.singletons.PyNone;

/** A {@code Token}: what {@code ContextVar.set} replaced. */
final class PyToken extends PyObject {
    private static final PyType MISSING_TYPE = PyType.builtin("Token.MISSING",
            t -> t.method("__repr__(self, /)", self -> Str.of("<Token.MISSING>"))).inModule("").notSubclassable();

    /** {@code Token.MISSING}. */
    private static final class Missing extends PyObject {
        Missing() {
            super(MISSING_TYPE);
        }
    }

    private static final PyObject MISSING = new Missing();
    static final PyType TYPE = PyType.builtin("Token", PyToken::table).inModule("_contextvars").notSubclassable();

    final PyContextVar variable;
    final PyContext context;
    /** The value before; null when there was none. */
    final Object old;
    boolean used;

    PyToken(PyContextVar variable, PyContext context, Object old) {
        super(TYPE);
        this.variable = variable;
        this.context = context;
        this.old = old;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> {
            throw Raise.runtimeError("Tokens can only be created by ContextVars");
        });
        t.constant("MISSING", MISSING);
        t.constant("__hash__", PyNone.NONE);
        t.getter("var", self -> ((PyToken) self).variable);
        t.getter("old_value", self -> ((PyToken) self).old == null ? MISSING : ((PyToken) self).old);
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        t.method("__repr__(self, /)", self -> Str.of("<Token" + (((PyToken) self).used ? " used" : "") + " var="
                + ((PyToken) self).variable.text() + " at 0x"
                + Long.toHexString(PbcvmContext.get().identities().of(self)) + ">"));
    }
}
