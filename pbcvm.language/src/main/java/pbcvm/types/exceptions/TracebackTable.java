package pbcvm.types.exceptions;

import pbcvm.error.Raise;
import pbcvm.object.TypeTable;
import pbcvm.types.frames.PyFrame;
import pbcvm.types.singletons.PyNone;

/** Namespace of the class {@code traceback}. */
final class TracebackTable {
    private TracebackTable() {
    }

    static void table(TypeTable t) {
        t.property("tb_next", self -> orNone(((PyTraceback) self).next), TracebackTable::setNext);
        t.member("tb_frame", self -> PyFrame.of((PyTraceback) self));
        t.member("tb_lasti", self -> (long) ((PyTraceback) self).offset);
        t.getter("tb_lineno", self -> (long) ((PyTraceback) self).code.lineAt(((PyTraceback) self).offset));
    }

    private static void setNext(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("can't delete tb_next attribute");
        }
        if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
            throw Raise.typeError("expected traceback object, got '%s'", Raise.typeName(value));
        }
        PyTraceback next = value == PyNone.NONE ? null : (PyTraceback) value;
        for (PyTraceback link = next; link != null; link = link.next) {
            if (link == self) {
                throw Raise.valueError("traceback loop detected");
            }
        }
        ((PyTraceback) self).next = next;
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}
