package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;

/** Sequences as arrays: lists, tuples and every class that patterns take for a sequence. Only lists can be changed. */
final class Elements {
    private Elements() {
    }

    static boolean isArray(PyObject self) {
        return self.type().isSequence();
    }

    @TruffleBoundary
    static long size(PyObject self) throws UnsupportedMessageException {
        if (self instanceof PyList list && list.type() == ListType.TYPE) {
            return list.size;
        }
        if (!isArray(self)) {
            throw UnsupportedMessageException.create();
        }
        return Py.len(self);
    }

    @TruffleBoundary
    static boolean exists(PyObject self, long index) {
        try {
            return isArray(self) && index >= 0 && index < size(self);
        } catch (PythonException | UnsupportedMessageException e) {
            return false;
        }
    }

    static boolean isModifiable(PyObject self, long index) {
        return self instanceof PyList && exists(self, index);
    }

    static boolean isInsertable(PyObject self, long index) {
        return self instanceof PyList list && index == list.size;
    }

    static boolean isRemovable(PyObject self, long index) {
        return isModifiable(self, index);
    }

    @TruffleBoundary
    static Object read(PyObject self, long index) throws UnsupportedMessageException, InvalidArrayIndexException {
        if (!isArray(self)) {
            throw UnsupportedMessageException.create();
        }
        if (!exists(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        if (self instanceof PyTuple tuple && !tuple.type().isHeapType()) {
            return tuple.items[(int) index];
        }
        try {
            return Py.getItem(self, index);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.INDEX_ERROR)) {
                throw InvalidArrayIndexException.create(index);
            }
            throw e;
        }
    }

    @TruffleBoundary
    static void write(PyObject self, long index, Object value)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        if (!(self instanceof PyList list)) {
            throw UnsupportedMessageException.create();
        }
        if (isInsertable(list, index)) {
            Py.callMethod(list, "append", FromForeign.convert(value));
        } else if (isModifiable(list, index)) {
            Py.setItem(list, index, FromForeign.convert(value));
        } else {
            throw InvalidArrayIndexException.create(index);
        }
    }

    @TruffleBoundary
    static void remove(PyObject self, long index) throws UnsupportedMessageException, InvalidArrayIndexException {
        if (!(self instanceof PyList)) {
            throw UnsupportedMessageException.create();
        }
        if (!isRemovable(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        Py.delItem(self, index);
    }
}
