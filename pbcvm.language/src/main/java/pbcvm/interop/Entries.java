package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;

/** Mappings as hashes: dicts, which can be changed, and every class that patterns take for a mapping. */
final class Entries {
    private Entries() {
    }

    static boolean isHash(PyObject self) {
        return self.type().isMapping() && !self.type().isSequence();
    }

    static boolean isMutable(PyObject self) {
        return self instanceof PyDict;
    }

    private static void check(PyObject self) throws UnsupportedMessageException {
        if (!isHash(self)) {
            throw UnsupportedMessageException.create();
        }
    }

    @TruffleBoundary
    static long size(PyObject self) throws UnsupportedMessageException {
        check(self);
        return Py.len(self);
    }

    /** Whether a value from outside can be a key. */
    @TruffleBoundary
    static boolean isKey(Object key) {
        try {
            Py.hash(FromForeign.convert(key));
            return true;
        } catch (PythonException e) {
            return false;
        }
    }

    @TruffleBoundary
    static boolean exists(PyObject self, Object key) {
        try {
            return isHash(self) && Py.contains(self, FromForeign.convert(key));
        } catch (PythonException e) {
            return false;
        }
    }

    @TruffleBoundary
    static Object read(PyObject self, Object key) throws UnsupportedMessageException, UnknownKeyException {
        check(self);
        if (!exists(self, key)) {
            throw UnknownKeyException.create(key);
        }
        try {
            return Py.getItem(self, FromForeign.convert(key));
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.KEY_ERROR)) {
                throw UnknownKeyException.create(key);
            }
            throw e;
        }
    }

    @TruffleBoundary
    static void write(PyObject self, Object key, Object value) throws UnsupportedMessageException {
        if (!isMutable(self)) {
            throw UnsupportedMessageException.create();
        }
        Py.setItem(self, FromForeign.convert(key), FromForeign.convert(value));
    }

    @TruffleBoundary
    static void remove(PyObject self, Object key) throws UnsupportedMessageException, UnknownKeyException {
        if (!isMutable(self)) {
            throw UnsupportedMessageException.create();
        }
        if (!exists(self, key)) {
            throw UnknownKeyException.create(key);
        }
        Py.delItem(self, FromForeign.convert(key));
    }

    /** An iterator over what a method of the mapping gives. */
    @TruffleBoundary
    static Object iterator(PyObject self, String method) throws UnsupportedMessageException {
        check(self);
        return Py.iter(Py.callMethod(self, method));
    }
}
