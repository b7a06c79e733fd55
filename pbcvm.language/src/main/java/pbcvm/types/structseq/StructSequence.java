package pbcvm.types.structseq;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/**
 * Describes one class of struct sequences. Fields beyond the visible length are attributes only; a field whose name is
 * empty is an item only.
 */
public final class StructSequence {
    private final String module;
    private final String[] fields;
    private final int visible;
    private final PyType type;

    private StructSequence(String module, String name, int visible, boolean constructible, String[] fields) {
        this.module = module;
        this.fields = fields;
        this.visible = visible;
        this.type = PyType.builtin(name, TupleType.TYPE, t -> table(t, constructible)).inModule(module)
                .notSubclassable();
    }

    /** A class whose fields are all items. */
    public static StructSequence of(String module, String name, String... fields) {
        return new StructSequence(module, name, fields.length, true, fields);
    }

    /** A class of which programs cannot make instances. */
    public static StructSequence fixed(String module, String name, String... fields) {
        return new StructSequence(module, name, fields.length, false, fields);
    }

    /** A class with more attributes than items. */
    public static StructSequence withHidden(String module, String name, int visible, String... fields) {
        return new StructSequence(module, name, visible, true, fields);
    }

    public PyType type() {
        return type;
    }

    /** An instance; one value for each field. */
    public PyTuple create(Object... values) {
        assert values.length == fields.length;
        PyTuple result = new PyTuple(type, Arrays.copyOf(values, visible));
        for (int i = visible; i < values.length; i++) {
            Shape.put(result, Str.intern(fields[i]), values[i]);
        }
        return result;
    }

    private Object field(Object self, int index) {
        if (index < visible) {
            return ((PyTuple) self).items[index];
        }
        return Shape.get((PyTuple) self, Str.intern(fields[index]));
    }

    private void table(TypeTable t, boolean constructible) {
        for (int i = 0; i < fields.length; i++) {
            int index = i;
            if (!fields[i].isEmpty()) {
                t.member(fields[i], self -> field(self, index));
            }
        }
        t.constant("n_sequence_fields", (long) visible);
        t.constant("n_fields", (long) fields.length);
        t.constant("n_unnamed_fields", Arrays.stream(fields).filter(String::isEmpty).count());
        t.constant("__match_args__", PyTuple.of(Arrays.stream(fields).limit(visible).filter(f -> !f.isEmpty())
                .map(Str::intern).toArray()));
        t.newMethod("__new__(type, sequence, dict=?)", args -> {
            if (!constructible) {
                throw Raise.typeError("cannot create '%s' instances", fullName());
            }
            return make(args[1], args[2]);
        });
        t.method("__repr__(self, /)", self -> Str.of(repr(self)));
        t.method("__reduce__(self, /)", self -> {
            PyDict hidden = new PyDict();
            for (int i = visible; i < fields.length; i++) {
                hidden.put(fields[i], field(self, i));
            }
            return PyTuple.of(type, PyTuple.of(PyTuple.of(((PyTuple) self).items), hidden));
        });
    }

    private String fullName() {
        return module + "." + type.name();
    }

    private Object make(Object sequence, Object names) {
        if (!Iteration.isIterable(sequence)) {
            throw Raise.typeError("constructor requires a sequence");
        }
        Object[] given = Py.toArray(sequence);
        if (given.length < visible) {
            throw Raise.typeError("%s() takes %s %d-sequence (%d-sequence given)", fullName(),
                    visible == fields.length ? "a" : "an at least", visible, given.length);
        }
        if (given.length > fields.length) {
            throw Raise.typeError("%s() takes %s %d-sequence (%d-sequence given)", fullName(),
                    visible == fields.length ? "a" : "an at most", fields.length, given.length);
        }
        Object[] values = Arrays.copyOf(given, fields.length);
        for (int i = given.length; i < values.length; i++) {
            Object named = names instanceof PyDict dict ? dict.get(fields[i]) : null;
            values[i] = named == null ? PyNone.NONE : named;
        }
        return create(values);
    }

    private String repr(Object self) {
        StringBuilder text = new StringBuilder(fullName()).append('(');
        for (int i = 0; i < visible; i++) {
            text.append(i > 0 ? ", " : "").append(memberName(i)).append('=')
                    .append(Py.reprJava(((PyTuple) self).items[i]));
        }
        return text.append(')').toString();
    }

    /** The name that the repr shows for an item: that of the next named field when it has none. */
    private String memberName(int index) {
        int named = 0;
        for (String field : fields) {
            if (!field.isEmpty() && named++ == index) {
                return field;
            }
        }
        return "";
    }
}
