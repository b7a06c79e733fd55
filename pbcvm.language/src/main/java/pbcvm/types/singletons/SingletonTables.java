package pbcvm.types.singletons;

import pbcvm.object.Str;
import pbcvm.object.TypeTable;

/** Namespaces of the classes that have one instance. */
final class SingletonTables {
    private SingletonTables() {
    }

    static void none(TypeTable t) {
        t.newMethod("__new__(type, /)", args -> PyNone.NONE);
        t.method("__repr__(self, /)", self -> Str.of("None"));
        t.method("__bool__(self, /)", self -> Boolean.FALSE);
    }

    static void ellipsis(TypeTable t) {
        t.newMethod("__new__(type, /)", args -> PyEllipsis.ELLIPSIS);
        t.method("__repr__(self, /)", self -> Str.of("Ellipsis"));
        t.method("__reduce__(self, /)", self -> Str.of("Ellipsis"));
    }

    static void notImplemented(TypeTable t) {
        t.newMethod("__new__(type, /)", args -> PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__repr__(self, /)", self -> Str.of("NotImplemented"));
        t.method("__reduce__(self, /)", self -> Str.of("NotImplemented"));
        t.method("__bool__(self, /)", self -> Boolean.TRUE);
    }
}
