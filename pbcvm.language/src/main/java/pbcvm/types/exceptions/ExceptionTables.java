package pbcvm.types.exceptions;

import java.util.function.Consumer;
import pbcvm.object.TypeTable;

/** Namespaces of the builtin exception classes. */
final class ExceptionTables {
    private ExceptionTables() {
    }

    /** The table of the class with this name; most add nothing to their base. */
    static Consumer<TypeTable> of(String name) {
        return t -> {
        };
    }
}
