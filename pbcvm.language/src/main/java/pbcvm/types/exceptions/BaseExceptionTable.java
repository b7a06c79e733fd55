package pbcvm.types.exceptions;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code BaseException}. */
final class BaseExceptionTable {
    private static final String NOTES = "__notes__";

    private BaseExceptionTable() {
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", BaseExceptionTable::make);
        t.methodN("__init__(self, /, *args, **kwargs)", BaseExceptionTable::initialize);
        t.method("__repr__(self, /)", self -> Str.of(repr((PyBaseException) self)));
        t.method("__str__(self, /)", self -> str((PyBaseException) self));
        t.method("__reduce__(self, /)", self -> reduce((PyBaseException) self, ((PyBaseException) self).args));
        t.method("__setstate__(self, state, /)", BaseExceptionTable::setState);
        t.method("with_traceback(self, tb, /)", (self, tb) -> {
            setTraceback(self, tb);
            return self;
        });
        t.method("add_note(self, note, /)", BaseExceptionTable::addNote);
        t.property("args", self -> ((PyBaseException) self).args, BaseExceptionTable::setArgs);
        t.property("__traceback__", self -> orNone(((PyBaseException) self).traceback),
                BaseExceptionTable::setTraceback);
        t.property("__cause__", self -> orNone(((PyBaseException) self).cause), BaseExceptionTable::setCause);
        t.property("__context__", self -> orNone(((PyBaseException) self).context), BaseExceptionTable::setContext);
        t.member("__suppress_context__", self -> ((PyBaseException) self).suppressContext,
                BaseExceptionTable::setSuppressContext);
    }

    static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    private static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        return new PyBaseException(type, (PyTuple) args[1]);
    }

    private static Object initialize(Object[] args) {
        PyBaseException self = (PyBaseException) args[0];
        noKeywords(self, args);
        self.args = (PyTuple) args[1];
        return PyNone.NONE;
    }

    /** Refuses keyword arguments of a bound {@code (self, /, *args, **kwargs)}. */
    static void noKeywords(PyBaseException self, Object[] args) {
        if (((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", self.type().name());
        }
    }

    private static String repr(PyBaseException self) {
        if (self.args.size() == 1) {
            return self.type().name() + "(" + Py.reprJava(self.args.items[0]) + ")";
        }
        return self.type().name() + Py.reprJava(self.args);
    }

    static Object str(PyBaseException self) {
        return switch (self.args.size()) {
            case 0 -> Str.of("");
            case 1 -> Py.str(self.args.items[0]);
            default -> Py.str(self.args);
        };
    }

    /** What {@code __reduce__} gives: class, arguments, and the attributes if there are any. */
    static PyTuple reduce(PyBaseException self, PyTuple args) {
        if (self.shape().isDictMode() || !Shape.keys(self).isEmpty()) {
            return PyTuple.of(self.type(), args, Shape.dictOf(self));
        }
        return PyTuple.of(self.type(), args);
    }

    private static Object setState(Object self, Object state) {
        if (state == PyNone.NONE) {
            return PyNone.NONE;
        }
        if (!(state instanceof PyDict dict)) {
            throw Raise.typeError("state is not a dictionary");
        }
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.keyAt(i) != null) {
                Py.setAttr(self, Py.strJava(dict.keyAt(i)), dict.valueAt(i));
            }
        }
        return PyNone.NONE;
    }

    private static Object addNote(Object self, Object note) {
        if (Py.asString(note) == null) {
            throw Raise.typeError("note must be a str, not '%s'", Raise.typeName(note));
        }
        Object notes = Py.getAttrOrNull(self, NOTES);
        if (notes == null) {
            notes = new PyList();
            Py.setAttr(self, NOTES, notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Raise.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
        return PyNone.NONE;
    }

    private static void setArgs(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("args may not be deleted");
        }
        ((PyBaseException) self).args = value instanceof PyTuple tuple ? tuple : PyTuple.of(Py.toArray(value));
    }

    private static void setTraceback(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("__traceback__ may not be deleted");
        }
        if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
            throw Raise.typeError("__traceback__ must be a traceback or None");
        }
        ((PyBaseException) self).traceback = value == PyNone.NONE ? null : (PyTraceback) value;
    }

    private static void setCause(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("__cause__ may not be deleted");
        }
        if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
            throw Raise.typeError("exception cause must be None or derive from BaseException");
        }
        PyBaseException exception = (PyBaseException) self;
        exception.cause = value == PyNone.NONE ? null : value;
        exception.suppressContext = true;
    }

    private static void setContext(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("__context__ may not be deleted");
        }
        if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
            throw Raise.typeError("exception context must be None or derive from BaseException");
        }
        ((PyBaseException) self).context = value == PyNone.NONE ? null : (PyBaseException) value;
    }

    private static void setSuppressContext(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("can't delete numeric/char attribute");
        }
        if (!(value instanceof Boolean bool)) {
            throw Raise.typeError("attribute value type must be bool");
        }
        ((PyBaseException) self).suppressContext = bool;
    }

    /** A writable field; a deleted one reads as None. */
    static void field(TypeTable t, String name, int index) {
        t.member(name, self -> ((PyBaseException) self).field(index),
                (self, value) -> ((PyBaseException) self).setField(index, value));
    }

    /** Whether the object has attributes or a namespace of its own. */
    static boolean hasAttributes(PyObject self) {
        return self.shape().isDictMode() || !Shape.keys(self).isEmpty();
    }
}
