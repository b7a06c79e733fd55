package pbcvm.modules.itertools;

import java.util.function.Consumer;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.iterators.IteratorTypes;

/** Makes the classes of the module. */
final class Support {
    private Support() {
    }

    static PyType type(String name, Consumer<TypeTable> table) {
        return IteratorTypes.builtin(name, table).inModule("itertools");
    }
}
