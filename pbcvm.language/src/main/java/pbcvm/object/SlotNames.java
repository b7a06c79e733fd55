package pbcvm.object;

import java.util.Set;

/** Tells which special methods of builtin classes are plain methods rather than slot wrappers. */
final class SlotNames {
    private static final Set<String> PLAIN_METHODS = Set.of("__bytes__", "__format__", "__length_hint__",
            "__reversed__", "__missing__", "__dir__", "__init_subclass__", "__subclasshook__", "__prepare__",
            "__instancecheck__", "__subclasscheck__", "__class_getitem__", "__complex__", "__round__",
            "__trunc__", "__floor__", "__ceil__", "__enter__", "__exit__", "__aenter__", "__aexit__",
            "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__",
            "__getnewargs_ex__", "__sizeof__", "__copy__", "__deepcopy__", "__fspath__", "__subclasses__",
            "__mro_entries__", "__set_name__", "__getformat__", "__typing_subst__",
            "__typing_prepare_subst__", "__typing_unpacked_tuple_args__");

    private SlotNames() {
    }

    /** Whether CPython shows the method as a slot wrapper. */
    static boolean isWrapper(String name) {
        return !PLAIN_METHODS.contains(name);
    }
}
