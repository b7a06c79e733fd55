package pbcvm.types.classes;

import pbcvm.error.Raise;

/** Parameterized builtin classes such as {@code list[int]}. */
public final class GenericAliases {
    private GenericAliases() {
    }

    /** {@code origin[key]}. */
    public static Object of(Object origin, Object key) {
        throw Raise.typeError("'type' object is not subscriptable");
    }
}
