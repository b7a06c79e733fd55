package pbcvm.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code StringIO}. */
final class StringIoTable {
    private StringIoTable() {
    }

    static void table(TypeTable t) {
        IoTypes.openNew(t);
        t.method("__init__(self, initial_value='', newline='\n')", (self, value, newline) -> {
            initialize((PyStringIO) self, value, newline);
            return PyNone.NONE;
        });
        t.getter("closed", self -> ((PyStringIO) self).closed);
        t.getter("line_buffering", self -> open(self) == null);
        t.getter("newlines", self -> open(self).newlines == null ? PyNone.NONE : open(self).newlines.seen());
        for (String name : new String[]{"readable", "writable", "seekable"}) {
            t.method(name + "(self, /)", self -> open(self) != null);
        }
        t.method("close(self, /)", self -> {
            ((PyStringIO) self).closed = true;
            ((PyStringIO) self).data = new int[0];
            return PyNone.NONE;
        });
        t.method("tell(self, /)", self -> (long) open(self).position);
        t.method("getvalue(self, /)", self -> Str.of(open(self).data, 0, open(self).size));
        t.method("read(self, size=-1, /)", (self, size) -> Str.of(open(self).read(IoBytes.size(size, -1))));
        t.method("readline(self, size=-1, /)", (self, size) -> Str.of(open(self).readLine(IoBytes.size(size, -1))));
        t.method("__next__(self, /)", self -> {
            int[] line = open(self).readLine(-1);
            if (line.length == 0) {
                throw Raise.stopIteration(null);
            }
            return Str.of(line);
        });
        t.method("write(self, s, /)", StringIoTable::write);
        t.method("seek(self, pos, whence=0, /)", (self, position, whence) -> seek(open(self), Py.indexAsLong(position),
                Py.indexAsInt(whence)));
        t.method("truncate(self, pos=None, /)", (self, size) -> {
            PyStringIO stream = open(self);
            long wanted = IoBytes.size(size, stream.position);
            if (wanted < 0) {
                throw Raise.valueError("Negative size value %d", wanted);
            }
            stream.size = (int) Math.min(stream.size, wanted);
            return wanted;
        });
        t.method("__getstate__(self, /)", StringIoTable::getState);
        t.method("__setstate__(self, state, /)", StringIoTable::setState);
    }

    private static PyStringIO open(Object self) {
        ((PyStringIO) self).checkOpen();
        return (PyStringIO) self;
    }

    private static void initialize(PyStringIO self, Object value, Object newline) {
        String mode = newline == PyNone.NONE ? null : newlineText(newline);
        if (mode != null && !mode.isEmpty() && !mode.equals("\n") && !mode.equals("\r") && !mode.equals("\r\n")) {
            throw Raise.valueError("illegal newline value: %s", Py.reprJava(newline));
        }
        TruffleString text = value == PyNone.NONE ? null : Py.asString(value);
        if (value != PyNone.NONE && text == null) {
            throw Raise.typeError("initial_value must be str or None, not %s", Raise.typeName(value));
        }
        self.closed = false;
        self.data = new int[0];
        self.size = 0;
        self.position = 0;
        self.newline = mode;
        self.newlines = mode == null || mode.isEmpty() ? new Newlines(mode == null) : null;
        self.writeNewline = "\r".equals(mode) || "\r\n".equals(mode) ? mode : null;
        if (text != null) {
            writeText(self, text);
            self.position = 0;
        }
    }

    private static String newlineText(Object newline) {
        if (Py.asString(newline) == null) {
            throw Raise.typeError("newline must be str or None, not %s", Raise.typeName(newline));
        }
        return Py.strJava(newline);
    }

    private static Object write(Object self, Object text) {
        TruffleString string = Py.asString(text);
        if (string == null) {
            throw Raise.typeError("string argument expected, got '%s'", Raise.typeName(text));
        }
        writeText(open(self), string);
        return (long) Str.length(string);
    }

    private static void writeText(PyStringIO self, TruffleString text) {
        if (self.newlines == null && self.writeNewline == null) {
            self.write(Str.codePoints(text));
            return;
        }
        String translated = Str.java(text);
        if (self.newlines != null) {
            translated = self.newlines.feed(translated, true);
        }
        if (self.writeNewline != null) {
            translated = translated.replace("\n", self.writeNewline);
        }
        self.write(translated.codePoints().toArray());
    }

    private static Object seek(PyStringIO self, long offset, int whence) {
        if (whence < 0 || whence > 2) {
            throw Raise.valueError("Invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        if (whence == 0 && offset < 0) {
            throw Raise.valueError("Negative seek position %d", offset);
        }
        if (whence != 0 && offset != 0) {
            throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        if (whence == 0) {
            self.position = (int) Math.min(offset, Integer.MAX_VALUE - 8);
        } else if (whence == 2) {
            self.position = self.size;
        }
        return (long) self.position;
    }

    private static Object getState(Object self) {
        PyStringIO stream = open(self);
        PyObject object = (PyObject) self;
        Object attributes = object.shape().isDictMode() || !Shape.keys(object).isEmpty() ? Shape.dictOf(object)
                : PyNone.NONE;
        return PyTuple.of(Str.of(stream.data, 0, stream.size),
                stream.newline == null ? PyNone.NONE : Str.of(stream.newline), (long) stream.position, attributes);
    }

    private static Object setState(Object self, Object state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() < 4) {
            throw Raise.typeError("%s.__setstate__ argument should be 4-tuple, got %s", Raise.typeName(self),
                    Raise.typeName(state));
        }
        PyStringIO stream = (PyStringIO) self;
        initialize(stream, Str.of(""), tuple.items[1]);
        stream.write(Str.codePoints(Py.asString(tuple.items[0])));
        stream.position = (int) Py.indexAsLong(tuple.items[2]);
        if (tuple.items[3] instanceof PyDict dict) {
            Shape.dictOf(stream).putAll(dict);
        }
        return PyNone.NONE;
    }
}
