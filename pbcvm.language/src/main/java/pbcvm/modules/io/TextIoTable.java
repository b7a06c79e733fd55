package pbcvm.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Set;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** Namespace of the class {@code TextIOWrapper}. */
final class TextIoTable {
    private static final Set<String> NEWLINES = Set.of("", "\n", "\r", "\r\n");

    private TextIoTable() {
    }

    static void table(TypeTable t) {
        IoTypes.openNew(t);
        t.methodN("__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, "
                + "write_through=False)", args -> {
                    initialize((PyTextIOWrapper) args[0], args);
                    return PyNone.NONE;
                });
        facts(t);
        t.method("close(self, /)", self -> close((PyTextIOWrapper) self));
        t.method("detach(self, /)", self -> {
            Object buffer = ((PyTextIOWrapper) self).buffer();
            Py.callMethod(self, "flush");
            ((PyTextIOWrapper) self).buffer = null;
            ((PyTextIOWrapper) self).detached = true;
            return buffer;
        });
        t.method("write(self, text, /)", (self, text) -> {
            TruffleString string = Py.asString(text);
            if (string == null) {
                throw Raise.typeError("write() argument must be str, not %s", Raise.typeName(text));
            }
            ((PyTextIOWrapper) self).write(string);
            return (long) Str.length(string);
        });
        t.method("flush(self, /)", self -> {
            ((PyTextIOWrapper) self).flush();
            return PyNone.NONE;
        });
        t.methodN("reconfigure(self, /, *, encoding=None, errors=None, newline=?, line_buffering=None, "
                + "write_through=None)", TextIoTable::reconfigure);
        t.method("__repr__(self, /)", self -> Str.of(repr((PyTextIOWrapper) self)));
        reading(t);
    }

    private static void facts(TypeTable t) {
        t.getter("closed", self -> ((PyTextIOWrapper) self).isClosed());
        t.getter("name", self -> Py.getAttr(((PyTextIOWrapper) self).buffer(), "name"));
        t.member("buffer", self -> {
            Object buffer = ((PyTextIOWrapper) self).buffer;
            return buffer == null ? PyNone.NONE : buffer;
        });
        t.member("encoding", self -> Str.of(((PyTextIOWrapper) self).encoding));
        t.getter("errors", self -> Str.of(((PyTextIOWrapper) self).errors));
        t.member("line_buffering", self -> ((PyTextIOWrapper) self).lineBuffering);
        t.member("write_through", self -> ((PyTextIOWrapper) self).writeThrough);
        t.getter("newlines", self -> ((PyTextIOWrapper) self).newlines == null ? PyNone.NONE
                : ((PyTextIOWrapper) self).newlines.seen());
        t.property("_CHUNK_SIZE", self -> 8192L, (self, value) -> Py.indexAsLong(value));
        for (String name : new String[]{"fileno", "isatty", "seekable", "readable", "writable"}) {
            t.method(name + "(self, /)", self -> Py.callMethod(((PyTextIOWrapper) self).buffer(), name));
        }
    }

    /** Takes the arguments buffer, encoding, errors, newline, line_buffering and write_through after self. */
    private static void initialize(PyTextIOWrapper self, Object[] args) {
        Object encoding = args[2];
        Object errors = args[3];
        String name = encoding == PyNone.NONE ? "locale" : text(encoding, "encoding");
        String errorsName = errors == PyNone.NONE ? "strict" : text(errors, "errors");
        self.initialize(args[1], name.equals("locale") ? "UTF-8" : name, errorsName, checkNewline(args[4]),
                Py.isTrue(args[5]), Py.isTrue(args[6]));
    }

    private static String text(Object value, String parameter) {
        if (Py.asString(value) == null) {
            throw Raise.typeError("TextIOWrapper() argument '%s' must be str or None, not %s", parameter,
                    Raise.typeName(value));
        }
        return Py.strJava(value);
    }

    static String checkNewline(Object newline) {
        if (newline == PyNone.NONE) {
            return null;
        }
        String value = text(newline, "newline");
        if (!NEWLINES.contains(value)) {
            throw Raise.valueError("illegal newline value: %s", value);
        }
        return value;
    }

    private static Object close(PyTextIOWrapper self) {
        if (self.isClosed()) {
            return PyNone.NONE;
        }
        try {
            Py.callMethod(self, "flush");
        } finally {
            PbcvmContext.get().files().removeWriter(self);
            Py.callMethod(self.buffer, "close");
        }
        return PyNone.NONE;
    }

    private static Object reconfigure(Object[] args) {
        PyTextIOWrapper self = (PyTextIOWrapper) args[0];
        self.flush();
        if (args[1] != PyNone.NONE || args[2] != PyNone.NONE) {
            String encoding = args[1] == PyNone.NONE ? self.encoding : text(args[1], "encoding");
            String errors = args[2] != PyNone.NONE ? text(args[2], "errors")
                    : args[1] != PyNone.NONE ? "strict" : self.errors;
            self.codec = new TextCodec(encoding, errors);
            self.encoding = encoding;
            self.errors = errors;
        }
        if (args[3] != null) {
            self.setNewline(checkNewline(args[3]));
        }
        if (args[4] != PyNone.NONE) {
            self.lineBuffering = Py.isTrue(args[4]);
        }
        if (args[5] != PyNone.NONE) {
            self.writeThrough = Py.isTrue(args[5]);
        }
        return PyNone.NONE;
    }

    private static String repr(PyTextIOWrapper self) {
        StringBuilder result = new StringBuilder("<_io.TextIOWrapper");
        Object name = self.buffer == null ? null : Py.getAttrOrNull(self, "name");
        if (name != null) {
            result.append(" name=").append(Py.reprJava(name));
        }
        Object mode = Py.getAttrOrNull(self, "mode");
        if (mode != null) {
            result.append(" mode=").append(Py.reprJava(mode));
        }
        return result.append(" encoding=").append(Py.reprJava(Str.of(self.encoding))).append('>').toString();
    }

    private static void reading(TypeTable t) {
        t.method("read(self, size=-1, /)", (self, size) -> {
            PyTextIOWrapper stream = readable(self);
            long count = IoBytes.size(size, -1);
            return count < 0 ? stream.readAll() : stream.read(count);
        });
        t.method("readline(self, size=-1, /)", (self, size) -> readable(self).readLine(Py.indexAsLong(size)));
        t.method("__next__(self, /)", self -> {
            PyTextIOWrapper stream = readable(self);
            stream.setTelling(false);
            TruffleString line = stream.readLine(-1);
            if (Str.length(line) == 0) {
                stream.setTelling(true);
                throw Raise.stopIteration(null);
            }
            return line;
        });
        t.method("tell(self, /)", self -> {
            PyTextIOWrapper stream = (PyTextIOWrapper) self;
            stream.checkOpen();
            if (Py.callMethod(stream.buffer, "seekable") != Boolean.TRUE) {
                throw IoTypes.unsupported("underlying stream is not seekable");
            }
            if (!stream.isTelling()) {
                throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.OS_ERROR,
                        "telling position disabled by next() call");
            }
            return stream.tell();
        });
        t.method("seek(self, cookie, whence=0, /)", (self, cookie, whence) -> seek((PyTextIOWrapper) self, cookie,
                Py.indexAsInt(whence)));
        t.method("truncate(self, pos=None, /)", (self, position) -> {
            ((PyTextIOWrapper) self).flush();
            return Py.callMethod(((PyTextIOWrapper) self).buffer, "truncate", position);
        });
    }

    private static PyTextIOWrapper readable(Object self) {
        PyTextIOWrapper stream = (PyTextIOWrapper) self;
        stream.checkOpen();
        if (!stream.canRead) {
            throw IoTypes.unsupported("not readable");
        }
        return stream;
    }

    private static Object seek(PyTextIOWrapper self, Object cookie, int whence) {
        self.checkOpen();
        if (Py.callMethod(self.buffer, "seekable") != Boolean.TRUE) {
            throw IoTypes.unsupported("underlying stream is not seekable");
        }
        long position = Py.indexAsLong(cookie);
        switch (whence) {
            case 0 -> {
                if (position < 0) {
                    throw Raise.valueError("negative seek position %d", position);
                }
                return self.seek(position, 0);
            }
            case 1 -> {
                if (position != 0) {
                    throw IoTypes.unsupported("can't do nonzero cur-relative seeks");
                }
                return self.seek(self.tell(), 0);
            }
            case 2 -> {
                if (position != 0) {
                    throw IoTypes.unsupported("can't do nonzero end-relative seeks");
                }
                return self.seek(0, 2);
            }
            default -> throw Raise.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        }
    }
}
