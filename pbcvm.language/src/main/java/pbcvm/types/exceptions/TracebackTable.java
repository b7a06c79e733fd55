package pbcvm.types.exceptions;

import pbcvm.object.TypeTable;

/** Namespace of the class {@code traceback}. */
final class TracebackTable {
    private TracebackTable() {
    }

    static void table(TypeTable t) {
        t.property("tb_next", self -> orNone(((PyTraceback) self).next), (self, value) -> ((PyTraceback) self).next = (PyTraceback) value);
        t.member("tb_frame", self -> pbcvm.types.frames.PyFrame.of((PyTraceback) self));
        t.member("tb_lasti", self -> (long) ((PyTraceback) self).offset);
        t.getter("tb_lineno", self -> (long) ((PyTraceback) self).code.lineAt(((PyTraceback) self).offset));
    }

    private static Object orNone(Object value) {
        return value == null ? pbcvm.types.singletons.PyNone.NONE : value;
    }
}
