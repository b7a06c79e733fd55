package pbcvm.types.iterators;

import java.util.function.Consumer;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** Makes the classes of builtin iterators. */
public final class IteratorTypes {
    private IteratorTypes() {
    }

    /** A class whose instances are {@link PyIterator}s: {@code __iter__} and {@code __next__} are there already. */
    public static PyType builtin(String name, Consumer<TypeTable> more) {
        return PyType.builtin(name, t -> {
            table(t);
            more.accept(t);
        });
    }

    /** A class of {@link PyIterator}s that has only {@code __iter__} and {@code __next__}. */
    public static PyType builtin(String name) {
        return PyType.builtin(name, IteratorTypes::table).notSubclassable();
    }

    private static void table(TypeTable t) {
        t.inlined("__iter__(self, /)", self -> self);
        t.inlined("__next__(self, /)", self -> {
            Object value = ((PyIterator) self).next();
            if (value == null) {
                throw Raise.stopIteration(null);
            }
            return value;
        });
    }
}
