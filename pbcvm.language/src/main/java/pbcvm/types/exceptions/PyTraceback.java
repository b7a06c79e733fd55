package pbcvm.types.exceptions;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCode;

/** One entry of a traceback: where a frame was when the exception passed it. */
public final class PyTraceback extends PyObject {
    public static final PyType TYPE = PyType.builtin("traceback", TracebackTable::table).notSubclassable();

    /** The entry of the next inner frame; null at the frame that raised. */
    public PyTraceback next;
    public final PyCode code;
    public final PyDict globals;
    /** Byte offset of the instruction. */
    public final int offset;
    /** {@code tb_frame}, made on demand. */
    public Object frame;

    public PyTraceback(PyTraceback next, PyCode code, PyDict globals, int offset) {
        super(TYPE);
        this.next = next;
        this.code = code;
        this.globals = globals;
        this.offset = offset;
    }

    /** {@code tb_lineno}. */
    public int line() {
        return code.lineAt(offset);
    }
}
