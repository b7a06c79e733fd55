package pbcvm.types.classes;

import pbcvm.object.PyType;

/** {@code __flags__} of a class: the bits that programs look at. */
final class TypeFlags {
    private static final long HEAP = 1L << 9;
    private static final long BASE = 1L << 10;
    private static final long READY = 1L << 12;
    private static final long SEQUENCE = 1L << 5;
    private static final long MAPPING = 1L << 6;
    private static final long IMMUTABLE = 1L << 8;
    private static final long ABSTRACT = 1L << 20;

    private TypeFlags() {
    }

    static Object of(Object self) {
        PyType type = (PyType) self;
        long flags = READY;
        flags |= type.isHeapType() ? HEAP : IMMUTABLE;
        flags |= type.isSubclassable() ? BASE : 0;
        flags |= type.isSequence() ? SEQUENCE : 0;
        flags |= type.isMapping() ? MAPPING : 0;
        flags |= type.isAbstract() ? ABSTRACT : 0;
        return flags;
    }
}
