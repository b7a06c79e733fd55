package pbcvm.modules.functools;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** A {@code partial}: a callable with some arguments given beforehand. */
final class PyPartial extends PyObject {
    static final PyType TYPE = PyType.builtin("partial", PyPartial::table).inModule("functools").withDict();

    private Object function;
    private PyTuple args;
    private PyDict keywords;

    private PyPartial(PyType type, Object function, PyTuple args, PyDict keywords) {
        super(type);
        this.function = function;
        this.args = args;
        this.keywords = keywords;
    }

    private static Object make(Object[] bound) {
        PyType type = Construction.check(TYPE, bound[0]);
        Object[] given = ((PyTuple) bound[1]).items;
        if (given.length == 0) {
            throw Raise.typeError("type 'partial' takes at least one argument");
        }
        if (!Py.isCallable(given[0])) {
            throw Raise.typeError("the first argument must be callable");
        }
        PyTuple rest = PyTuple.of(Arrays.copyOfRange(given, 1, given.length));
        PyDict keywords = (PyDict) bound[2];
        if (type == TYPE && given[0] instanceof PyPartial inner && inner.type() == TYPE && Shape.keys(inner).isEmpty()
                && !inner.shape().isDictMode()) {
            return new PyPartial(type, inner.function, join(inner.args, rest), join(inner.keywords, keywords));
        }
        return new PyPartial(type, given[0], rest, keywords);
    }

    private static PyTuple join(PyTuple first, PyTuple second) {
        if (first.items.length == 0) {
            return second;
        }
        Object[] all = Arrays.copyOf(first.items, first.items.length + second.items.length);
        System.arraycopy(second.items, 0, all, first.items.length, second.items.length);
        return PyTuple.of(all);
    }

    private static PyDict join(PyDict first, PyDict second) {
        if (first.size() == 0) {
            return second;
        }
        PyDict result = first.copy();
        result.putAll(second);
        return result;
    }

    private static Object call(Object[] bound) {
        PyPartial self = (PyPartial) bound[0];
        return Calls.callWithKeywords(self.function, join(self.args, (PyTuple) bound[1]).items,
                join(self.keywords, (PyDict) bound[2]));
    }

    private Object repr() {
        String name = type() == TYPE ? "functools.partial" : type().name();
        if (!ReprGuard.enter(this)) {
            return Str.of("...");
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(').append(Py.reprJava(function));
            for (Object arg : args.items) {
                text.append(", ").append(Py.reprJava(arg));
            }
            for (int i = 0; i < keywords.entries(); i++) {
                if (keywords.keyAt(i) != null) {
                    text.append(", ").append(Py.strJava(keywords.keyAt(i))).append('=');
                    text.append(Py.reprJava(keywords.valueAt(i)));
                }
            }
            return Str.of(text.append(')').toString());
        } finally {
            ReprGuard.leave();
        }
    }

    private Object reduce() {
        Object dict = Shape.keys(this).isEmpty() && !shape().isDictMode() ? PyNone.NONE : Shape.dictOf(this);
        return PyTuple.of(type(), PyTuple.of(function), PyTuple.of(function, args, keywords, dict));
    }

    private void setState(Object state) {
        if (!(state instanceof PyTuple tuple) || tuple.items.length != 4 || !Py.isCallable(tuple.items[0])
                || !(tuple.items[1] instanceof PyTuple newArgs)
                || tuple.items[2] != PyNone.NONE && !(tuple.items[2] instanceof PyDict)) {
            throw Raise.typeError("invalid partial state");
        }
        function = tuple.items[0];
        args = newArgs.type() == TupleType.TYPE ? newArgs : PyTuple.of(newArgs.items);
        PyDict given = tuple.items[2] == PyNone.NONE ? new PyDict() : (PyDict) tuple.items[2];
        keywords = given.type() == DictType.TYPE ? given : given.copy();
        if (tuple.items[3] instanceof PyDict dict) {
            Shape.setDict(this, dict);
        }
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **keywords)", PyPartial::make);
        t.methodN("__call__(self, /, *args, **keywords)", PyPartial::call);
        t.member("func", self -> ((PyPartial) self).function);
        t.member("args", self -> ((PyPartial) self).args);
        t.member("keywords", self -> ((PyPartial) self).keywords);
        t.property("__dict__", self -> Shape.dictOf((PyObject) self),
                (self, value) -> Shape.setDict((PyObject) self, (PyDict) value));
        t.method("__repr__(self, /)", self -> ((PyPartial) self).repr());
        t.method("__reduce__(self, /)", self -> ((PyPartial) self).reduce());
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ((PyPartial) self).setState(state);
            return PyNone.NONE;
        });
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
    }
}
