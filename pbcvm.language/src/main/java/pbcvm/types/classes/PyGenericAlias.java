package pbcvm.types.classes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Set;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** A {@code types.GenericAlias}: a class with the arguments it was subscripted with. */
public final class PyGenericAlias extends PyObject {
    public static final PyType TYPE = PyType.builtin("GenericAlias", PyGenericAlias::table).inModule("types");
    private static final PyType ITERATOR = IteratorTypes.builtin("generic_alias_iterator");
    /** Attributes that belong to the alias; all others are the origin's. */
    private static final Set<String> OWN = Set.of("__class__", "__bases__", "__origin__", "__args__",
            "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__",
            "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__");
    final Object origin;
    final PyTuple args;
    final boolean starred;
    private PyTuple parameters;

    PyGenericAlias(Object origin, PyTuple args, boolean starred) {
        this(TYPE, origin, args, starred);
    }

    PyGenericAlias(PyType type, Object origin, PyTuple args, boolean starred) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.starred = starred;
    }

    private static PyGenericAlias alias(Object value) {
        return (PyGenericAlias) value;
    }

    private PyTuple parameters() {
        if (parameters == null) {
            parameters = GenericAliases.parameters(args);
        }
        return parameters;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, origin, args, /)", args -> new PyGenericAlias(Construction.check(TYPE, args[0]),
                args[1], GenericAliases.arguments(args[2]), false));
        t.member("__origin__", self -> alias(self).origin);
        t.member("__args__", self -> alias(self).args);
        t.member("__unpacked__", self -> alias(self).starred);
        t.getter("__parameters__", self -> alias(self).parameters());
        t.getter("__typing_unpacked_tuple_args__", self -> alias(self).starred
                && alias(self).origin == pbcvm.types.tuples.TupleType.TYPE ? alias(self).args
                        : pbcvm.types.singletons.PyNone.NONE);
        t.method("__repr__(self, /)", self -> Str.of(GenericAliases.repr(alias(self))));
        t.method("__hash__(self, /)", self -> Py.hash(alias(self).origin) ^ Py.hash(alias(self).args));
        t.method("__eq__(self, value, /)", (self, value) -> value instanceof PyGenericAlias other
                ? (Object) GenericAliases.equal(alias(self), other) : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__getitem__(self, key, /)", (self, key) -> getItem(alias(self), key));
        t.method("__getattribute__(self, name, /)", PyGenericAlias::getAttribute);
        t.methodN("__call__(self, /, *args, **kwargs)", PyGenericAlias::call);
        t.method("__mro_entries__(self, bases, /)", (self, bases) -> PyTuple.of(alias(self).origin));
        t.method("__instancecheck__(self, instance, /)", (self, instance) -> {
            throw Raise.typeError("isinstance() argument 2 cannot be a parameterized generic");
        });
        t.method("__subclasscheck__(self, cls, /)", (self, type) -> {
            throw Raise.typeError("issubclass() argument 2 cannot be a parameterized generic");
        });
        t.method("__or__(self, value, /)", PyUnion::or);
        t.method("__ror__(self, value, /)", (self, value) -> PyUnion.or(value, self));
        t.method("__iter__(self, /)", self -> new StarIterator(alias(self)));
        t.method("__reduce__(self, /)", self -> PyTuple.of(TYPE, PyTuple.of(alias(self).origin, alias(self).args)));
    }

    private static Object getItem(PyGenericAlias self, Object key) {
        PyTuple args = GenericAliases.substitute(self, self.args, self.parameters(), key);
        return new PyGenericAlias(self.type(), self.origin, args, self.starred);
    }

    private static Object getAttribute(Object self, Object name) {
        PyType type = alias(self).type();
        TruffleString text = Py.asString(name);
        String javaName = Str.java(text);
        if (!OWN.contains(javaName)) {
            return Attributes.get(alias(self).origin, text);
        }
        Object found = Attributes.getFromObject(self, type, text);
        if (found == null) {
            throw Attributes.missing(self, text);
        }
        return found;
    }

    private static Object call(Object[] bound) {
        PyGenericAlias self = alias(bound[0]);
        Object result = Calls.callWithKeywords(self.origin, ((PyTuple) bound[1]).items, (PyDict) bound[2]);
        try {
            Py.setAttr(result, "__orig_class__", self);
        } catch (pbcvm.error.PythonException e) {
            if (!Py.isAttributeError(e) && !Py.matches(e, pbcvm.types.exceptions.ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
        }
        return result;
    }

    /** Gives the starred alias once, for {@code *tuple[int]}. */
    private static final class StarIterator extends PyIterator {
        private PyGenericAlias alias;

        StarIterator(PyGenericAlias alias) {
            super(ITERATOR);
            this.alias = alias;
        }

        @Override
        public Object next() {
            PyGenericAlias source = alias;
            alias = null;
            return source == null ? null
                    : new PyGenericAlias(source.type(), source.origin, source.args, true);
        }
    }
}
