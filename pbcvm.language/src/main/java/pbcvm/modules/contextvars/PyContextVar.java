package pbcvm.modules.contextvars;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** A {@code ContextVar}: a variable whose value depends on the current context. */
final class PyContextVar extends PyObject {
    static final PyType TYPE = PyType.builtin("ContextVar", PyContextVar::table).inModule("_contextvars")
            .notSubclassable();

    private final Object name;
    private final Object fallback;

    private PyContextVar(Object name, Object fallback) {
        super(TYPE);
        this.name = name;
        this.fallback = fallback;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, name, /, *, default=?)", args -> {
            Construction.check(TYPE, args[0]);
            if (Py.asString(args[1]) == null) {
                throw Raise.typeError("context variable name must be a str");
            }
            return new PyContextVar(args[1], args[2]);
        });
        t.method("get(self, default=?, /)", (self, otherwise) -> ((PyContextVar) self).get(otherwise));
        t.method("set(self, value, /)", (self, value) -> ((PyContextVar) self).set(value));
        t.method("reset(self, token, /)", (self, token) -> ((PyContextVar) self).reset(token));
        t.member("name", self -> ((PyContextVar) self).name);
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        t.method("__repr__(self, /)", self -> Str.of(((PyContextVar) self).text()));
    }

    String text() {
        return "<ContextVar name=" + Py.reprJava(name)
                + (fallback == null ? "" : " default=" + Py.reprJava(fallback)) + " at 0x"
                + Long.toHexString(PbcvmContext.get().identities().of(this)) + ">";
    }

    private Object get(Object otherwise) {
        Object value = PyContext.current().values.get(this);
        if (value != null) {
            return value;
        }
        if (otherwise != null) {
            return otherwise;
        }
        if (fallback == null) {
            throw Raise.of(ExceptionTypes.LOOKUP_ERROR, this);
        }
        return fallback;
    }

    private Object set(Object value) {
        PyContext context = PyContext.current();
        Object old = context.values.get(this);
        context.values.put(this, value);
        return new PyToken(this, context, old);
    }

    private Object reset(Object given) {
        if (!(given instanceof PyToken token)) {
            throw Raise.typeError("expected an instance of Token, got %s", Py.reprJava(given));
        }
        if (token.used) {
            throw Raise.runtimeError("%s has already been used once", Py.reprJava(token));
        }
        if (token.variable != this) {
            throw Raise.valueError("%s was created by a different ContextVar", Py.reprJava(token));
        }
        PyContext context = PyContext.current();
        if (token.context != context) {
            throw Raise.valueError("%s was created in a different Context", Py.reprJava(token));
        }
        token.used = true;
        if (token.old == null) {
            context.values.remove(this);
        } else {
            context.values.put(this, token.old);
        }
        return PyNone.NONE;
    }
}
