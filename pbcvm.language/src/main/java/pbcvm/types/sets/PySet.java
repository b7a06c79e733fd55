package pbcvm.types.sets;

import pbcvm.object.PyType;

/** A {@code set}. */
public final class PySet extends PySetObject {
    public static final PyType TYPE = PyType.builtin("set", SetType::set).allocate(PySet::new)
            .calledAs("set(iterable=?, /)", SetMethods::create);

    public PySet() {
        this(TYPE);
    }

    public PySet(PyType type) {
        super(type);
    }
}
