package pbcvm.types.classes;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** Checks that constructors of builtin classes have in common. */
public final class Construction {
    private static final Object[] NOTHING = new Object[0];

    private Construction() {
    }

    /** The class that {@code owner.__new__} shall instantiate, checked to derive from {@code owner}. */
    public static PyType check(PyType owner, Object requested) {
        if (!(requested instanceof PyType type)) {
            throw Raise.typeError("%s.__new__(X): X is not a type object (%s)", owner.name(),
                    Raise.typeName(requested));
        }
        if (type != owner && !type.isSubtypeOf(owner)) {
            throw Raise.typeError("%s.__new__(%s): %s is not a subtype of %s", owner.name(), type.name(), type.name(),
                    owner.name());
        }
        return type;
    }

    /**
     * The one positional argument that a constructor accepts; null when it was left out.
     *
     * @param refuseKeywords whether keyword arguments are an error (subclasses may take them for themselves)
     */
    public static Object optionalArgument(String name, boolean refuseKeywords, PyTuple args, PyDict keywords) {
        Object[] items = arguments(name, refuseKeywords, args, keywords, 1);
        return items.length == 0 ? null : items[0];
    }

    /** The positional arguments of a constructor that takes at most {@code most} of them and no keywords. */
    public static Object[] arguments(String name, boolean refuseKeywords, PyTuple args, PyDict keywords, int most) {
        if (refuseKeywords && keywords.size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", name);
        }
        Object[] items = args == null ? NOTHING : args.items;
        if (items.length > most) {
            throw Raise.typeError("%s expected at most %d argument%s, got %d", name, most, most == 1 ? "" : "s",
                    items.length);
        }
        return items;
    }
}
