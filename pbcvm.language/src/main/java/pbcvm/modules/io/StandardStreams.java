package pbcvm.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.operation.Py;

/** Makes {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. */
public final class StandardStreams {
    private static final String[] NAMES = {"<stdin>", "<stdout>", "<stderr>"};

    private StandardStreams() {
    }

    /** The text stream on descriptor 0, 1 or 2. */
    @TruffleBoundary
    public static PyTextIOWrapper create(PbcvmContext context, int descriptor) {
        boolean writing = descriptor != 0;
        boolean unbuffered = writing && context.options().get(PbcvmOptions.Unbuffered);
        PyFileIO raw = PyFileIO.standard(context, descriptor, writing);
        Shape.put(raw, Str.intern("name"), Str.of(NAMES[descriptor]));
        Object below = raw;
        if (!unbuffered) {
            PyBuffered buffered = new PyBuffered(writing ? IoTypes.BUFFERED_WRITER : IoTypes.BUFFERED_READER);
            buffered.initialize(raw, PyBuffered.BLOCK_SIZE);
            below = buffered;
        }
        String encoding = "utf-8";
        String errors = descriptor == 2 ? "backslashreplace" : "strict";
        String wanted = context.options().get(PbcvmOptions.IoEncoding);
        if (!wanted.isEmpty()) {
            int colon = wanted.indexOf(':');
            encoding = colon == 0 ? encoding : colon > 0 ? wanted.substring(0, colon) : wanted;
            errors = descriptor == 2 || colon < 0 || colon == wanted.length() - 1 ? errors
                    : wanted.substring(colon + 1);
        }
        PyTextIOWrapper text = new PyTextIOWrapper(IoTypes.TEXT_IO_WRAPPER);
        boolean byLine = descriptor == 2 || raw.file.isTerminal();
        text.initialize(below, encoding, errors, "\n", byLine && !unbuffered, unbuffered);
        Shape.put(text, Str.intern("mode"), Str.of(writing ? "w" : "r"));
        return text;
    }

    /** Writes to a stream: in Java when the module itself made it, else through its method {@code write}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void write(Object stream, TruffleString text) {
        if (stream instanceof PyTextIOWrapper wrapper && wrapper.type() == IoTypes.TEXT_IO_WRAPPER) {
            wrapper.write(text);
        } else {
            Py.callMethod(stream, "write", text);
        }
    }

    /** Flushes a stream. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void flush(Object stream) {
        if (stream instanceof PyTextIOWrapper wrapper && wrapper.type() == IoTypes.TEXT_IO_WRAPPER) {
            wrapper.flush();
        } else {
            Py.callMethod(stream, "flush");
        }
    }

    /** Whether a stream can no longer be written to. */
    @TruffleBoundary
    public static boolean isClosed(Object stream) {
        return IoBaseTable.isClosed(stream);
    }
}
