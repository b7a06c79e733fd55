package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.runtime.GlobalLock;
import pbcvm.types.lists.PyList;

/** Members are attributes; names with two underscores on both sides are internal. Also the calls of any callable. */
final class Members {
    private Members() {
    }

    static boolean isInternal(String name) {
        return name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    }

    @TruffleBoundary
    static PyList names(PyObject self, boolean includeInternal) {
        Object[] all = Py.toArray(Py.call(PbcvmContext.get().builtins().namespace().get("dir"), self));
        PyList result = new PyList();
        for (Object name : all) {
            TruffleString text = Py.asString(name);
            if (text != null && (includeInternal || !isInternal(Str.java(text)))) {
                result.append(text);
            }
        }
        return result;
    }

    /** Whether reading gives a value; an attribute that raises counts as missing. */
    @TruffleBoundary
    static boolean exists(PyObject self, String name) {
        try {
            return Py.getAttrOrNull(self, name) != null;
        } catch (PythonException e) {
            return false;
        }
    }

    @TruffleBoundary
    static Object read(PyObject self, String name) throws UnknownIdentifierException {
        GlobalLock lock = PbcvmContext.get().lock();
        lock.enter();
        try {
            Object value = Py.getAttrOrNull(self, name);
            if (value == null) {
                throw UnknownIdentifierException.create(name);
            }
            return value;
        } catch (PythonException e) {
            throw ForeignErrors.original(e);
        } finally {
            lock.leave();
        }
    }

    private static boolean isOpen(PyObject self) {
        return self instanceof PyType type ? type.isHeapType() : self.type().instancesHaveDict();
    }

    private static boolean hasSetter(PyObject self, String name) {
        Object inClass = self.type().lookup(Str.intern(name));
        return inClass != null && Attributes.isDataDescriptor(inClass);
    }

    @TruffleBoundary
    static boolean isModifiable(PyObject self, String name) {
        return (isOpen(self) || hasSetter(self, name)) && exists(self, name);
    }

    @TruffleBoundary
    static boolean isInsertable(PyObject self, String name) {
        return (isOpen(self) || hasSetter(self, name)) && !exists(self, name);
    }

    @TruffleBoundary
    static void write(PyObject self, String name, Object value) throws UnsupportedMessageException {
        if (!isOpen(self) && !hasSetter(self, name)) {
            throw UnsupportedMessageException.create();
        }
        Py.setAttr(self, name, FromForeign.convert(value));
    }

    @TruffleBoundary
    static boolean isRemovable(PyObject self, String name) {
        try {
            Object own = Py.getAttrOrNull(self, "__dict__");
            return isOpen(self) && own != null && Py.contains(own, Str.of(name));
        } catch (PythonException e) {
            return false;
        }
    }

    @TruffleBoundary
    static void remove(PyObject self, String name) throws UnknownIdentifierException {
        if (!isRemovable(self, name)) {
            throw UnknownIdentifierException.create(name);
        }
        Attributes.delete(self, Str.intern(name));
    }

    @TruffleBoundary
    static boolean isInvocable(PyObject self, String name) {
        try {
            Object value = Py.getAttrOrNull(self, name);
            return value != null && Py.isCallable(value);
        } catch (PythonException e) {
            return false;
        }
    }

    @TruffleBoundary
    static Object invoke(PyObject self, String name, Object[] arguments)
            throws UnknownIdentifierException, UnsupportedMessageException {
        return execute(read(self, name), arguments);
    }

    /** Calls any callable with values from outside. */
    @TruffleBoundary
    static Object execute(Object callable, Object[] arguments) throws UnsupportedMessageException {
        if (!Py.isCallable(callable)) {
            throw UnsupportedMessageException.create();
        }
        GlobalLock lock = PbcvmContext.get().lock();
        lock.enter();
        try {
            return Calls.call(callable, FromForeign.all(arguments));
        } catch (PythonException e) {
            throw ForeignErrors.original(e);
        } finally {
            lock.leave();
        }
    }
}
