package pbcvm.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;

/** A text stream on a binary stream. Invariant: decoded text that was not read yet is {@code text} from {@code at}. */
public final class PyTextIOWrapper extends PyObject {
    private static final int CHUNK = 8192;

    boolean canRead;
    private boolean canWrite;

    /** The binary stream; null before {@code __init__} and after {@code detach}. */
    Object buffer;
    boolean detached;
    String encoding;
    String errors;
    boolean lineBuffering;
    boolean writeThrough;
    /** The argument {@code newline}; null for universal with translation. */
    String newline;
    TextCodec codec;
    Newlines newlines;
    private String writeNewline;
    private byte[] pending = new byte[256];
    private int pendingCount;
    private String text = "";
    private int at;
    private boolean ended;
    private boolean telling = true;
    /** Where in the binary stream the bytes of {@link #chunk} begin; -1 when unknown. */
    private long chunkStart = -1;
    private byte[] chunk;

    public PyTextIOWrapper(PyType type) {
        super(type);
    }

    void initialize(Object stream, String encodingName, String errorsName, String newlineText, boolean byLine,
            boolean through) {
        buffer = stream;
        detached = false;
        encoding = encodingName;
        errors = errorsName;
        codec = new TextCodec(encodingName, errorsName);
        lineBuffering = byLine;
        writeThrough = through;
        setNewline(newlineText);
        dropRead();
        PyBuffered direct = direct();
        canRead = direct != null ? direct.type() != IoTypes.BUFFERED_WRITER
                : Py.isTrue(Py.callMethod(stream, "readable"));
        canWrite = direct != null ? direct.type() != IoTypes.BUFFERED_READER
                : Py.isTrue(Py.callMethod(stream, "writable"));
    }

    void setNewline(String value) {
        newline = value;
        newlines = value == null || value.isEmpty() ? new Newlines(value == null) : null;
        writeNewline = "\r".equals(value) || "\r\n".equals(value) ? value : null;
    }

    Object buffer() {
        if (buffer == null) {
            throw detached ? Raise.valueError("underlying buffer has been detached")
                    : Raise.valueError("I/O operation on uninitialized object");
        }
        return buffer;
    }

    private PyBuffered direct() {
        return buffer instanceof PyBuffered buffered && !buffered.type().isHeapType() ? buffered : null;
    }

    boolean isClosed() {
        buffer();
        PyBuffered buffered = direct();
        return buffered != null ? buffered.isClosed() : IoBaseTable.isClosed(buffer);
    }

    void checkOpen() {
        if (isClosed()) {
            throw IoTypes.closed();
        }
    }

    // -- Writing ------------------------------------------------------------------------------------------------------

    /** {@code write(text)}. */
    public void write(TruffleString string) {
        checkOpen();
        if (!canWrite) {
            throw IoTypes.unsupported("not writable");
        }
        TruffleString out = string;
        boolean flush = lineBuffering && hasLineEnd(string);
        if (writeNewline != null) {
            out = Str.of(Str.java(string).replace("\n", writeNewline));
        }
        byte[] data = codec.encode(out);
        if (pendingCount + data.length > CHUNK && pendingCount > 0) {
            writePending();
        }
        if (data.length > CHUNK) {
            writeBuffer(data, data.length);
        } else {
            if (pendingCount + data.length > pending.length) {
                pending = Arrays.copyOf(pending, CHUNK);
            }
            System.arraycopy(data, 0, pending, pendingCount, data.length);
            pendingCount += data.length;
        }
        if (writeThrough || flush) {
            writePending();
        }
        if (flush) {
            flushBuffer();
        }
        if (!text.isEmpty() || chunkStart >= 0) {
            dropRead();
        }
    }

    private static boolean hasLineEnd(TruffleString string) {
        int end = Str.length(string) << 2;
        return string.byteIndexOfCodePointUncached('\n', 0, end, Str.ENCODING) >= 0
                || string.byteIndexOfCodePointUncached('\r', 0, end, Str.ENCODING) >= 0;
    }

    private void writePending() {
        int count = pendingCount;
        if (count > 0) {
            pendingCount = 0;
            writeBuffer(pending, count);
        }
    }

    private void writeBuffer(byte[] data, int length) {
        PyBuffered buffered = direct();
        if (buffered != null && buffered.type() != IoTypes.BUFFERED_READER) {
            buffered.write(data, 0, length);
        } else {
            Py.callMethod(buffer, "write", new PyBytes(Arrays.copyOf(data, length)));
        }
    }

    private void flushBuffer() {
        PyBuffered buffered = direct();
        if (buffered != null && buffered.type() == IoTypes.BUFFERED_WRITER) {
            buffered.flush();
        } else {
            Py.callMethod(buffer, "flush");
        }
    }

    /** {@code flush()}. */
    public void flush() {
        checkOpen();
        telling = true;
        writePending();
        flushBuffer();
    }

    // -- Reading ------------------------------------------------------------------------------------------------------

    /** Forgets text that was decoded but not read. */
    private void dropRead() {
        text = "";
        at = 0;
        ended = false;
        chunkStart = -1;
        chunk = null;
        codec.resetDecoder();
        if (newlines != null) {
            newlines.setPending(false);
        }
    }

    /** Decodes the next piece; false at the end. */
    private boolean fill() {
        if (ended) {
            ended = false;
            return false;
        }
        writePending();
        PyBuffered buffered = direct();
        byte[] data;
        boolean tracked =
                telling && buffered != null && buffered.raw instanceof PyFileIO file && file.open().isSeekable();
        if (tracked && !codec.hasState() && (newlines == null || !newlines.hasPending())) {
            chunkStart = buffered.tell();
            chunk = null;
        }
        if (buffered != null && buffered.type() != IoTypes.BUFFERED_WRITER) {
            data = buffered.readOnce(CHUNK);
        } else {
            Object method = Py.getAttrOrNull(buffer, "read1");
            Object read = method != null ? Py.call(method, (long) CHUNK) : Py.callMethod(buffer, "read", (long) CHUNK);
            if (!(read instanceof PyBytes) && !(read instanceof pbcvm.types.bytes.PyByteArray)) {
                throw Raise.typeError("underlying %s() should have returned a bytes-like object, not '%s'",
                        method != null ? "read1" : "read", Raise.typeName(read));
            }
            data = IoBytes.of(read);
        }
        boolean last = data.length == 0;
        if (tracked && chunkStart >= 0) {
            if (chunk == null) {
                chunk = data;
            } else {
                byte[] joined = Arrays.copyOf(chunk, chunk.length + data.length);
                System.arraycopy(data, 0, joined, chunk.length, data.length);
                chunk = joined;
            }
        }
        String more = codec.decode(data, last);
        if (newlines != null) {
            more = newlines.feed(more, last);
        }
        text = at < text.length() ? text.substring(at) + more : more;
        at = 0;
        ended = last && !more.isEmpty();
        return !last || !more.isEmpty();
    }

    /** All text up to the end. */
    TruffleString readAll() {
        StringBuilder all = new StringBuilder();
        do {
            all.append(text, at, text.length());
            at = text.length();
        } while (fill());
        return Str.of(all.toString());
    }

    /** Up to {@code size} code points, fewer only at the end. */
    TruffleString read(long size) {
        StringBuilder result = new StringBuilder();
        long missing = size;
        while (missing > 0) {
            if (at == text.length() && !fill()) {
                break;
            }
            int end = at;
            while (end < text.length() && missing > 0) {
                end += Character.charCount(text.codePointAt(end));
                missing--;
            }
            result.append(text, at, end);
            at = end;
        }
        return Str.of(result.toString());
    }

    /** A line with its end; empty at the end of the stream. */
    TruffleString readLine(long limit) {
        String before = "";
        while (true) {
            int end = lineEnd(before);
            if (end >= 0) {
                String line = before.isEmpty() ? text.substring(at, end) : before + text.substring(at, end);
                if (limit < 0 || line.length() <= limit) {
                    at = end;
                    return Str.of(line);
                }
            }
            int available = before.length() + text.length() - at;
            if (limit >= 0 && available >= limit) {
                text = before + text.substring(at);
                at = text.offsetByCodePoints(0, (int) Math.min(limit, text.codePointCount(0, text.length())));
                return Str.of(text.substring(0, at));
            }
            before = before + text.substring(at);
            at = text.length();
            if (!fill()) {
                return Str.of(before);
            }
        }
    }

    /** The index in {@code text} behind the end of the line that begins at {@code before}; -1 when it is not there. */
    private int lineEnd(String before) {
        if (newline == null || newline.equals("\n")) {
            return text.indexOf('\n', at) + 1 > 0 ? text.indexOf('\n', at) + 1 : -1;
        }
        if (newline.equals("\r")) {
            int found = text.indexOf('\r', at);
            return found < 0 ? -1 : found + 1;
        }
        if (newline.equals("\r\n")) {
            if (before.endsWith("\r") && text.startsWith("\n", at)) {
                return at + 1;
            }
            int found = text.indexOf("\r\n", at);
            return found < 0 ? -1 : found + 2;
        }
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    // -- Position -----------------------------------------------------------------------------------------------------

    void setTelling(boolean value) {
        telling = value;
    }

    boolean isTelling() {
        return telling;
    }

    /** The position in the binary stream that belongs to the next character. */
    long tell() {
        writePending();
        flushBuffer();
        Object position = Py.callMethod(buffer, "tell");
        if (chunkStart < 0 || chunk == null || at == text.length() && !codec.hasState()) {
            return Py.indexAsLong(position);
        }
        int wanted = chunkText().length() - (text.length() - at);
        return chunkStart + bytesFor(wanted);
    }

    private String chunkText() {
        return decodeFresh(chunk.length);
    }

    private String decodeFresh(int length) {
        String decoded = new TextCodec(encoding, errors).decode(Arrays.copyOf(chunk, length), false);
        return newlines == null ? decoded : new Newlines(newline == null).feed(decoded, false);
    }

    /** How many bytes of the chunk make the first {@code wanted} characters. */
    private int bytesFor(int wanted) {
        int low = 0;
        int high = chunk.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (decodeFresh(middle).length() < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long seek(long position, int whence) {
        writePending();
        flushBuffer();
        Object result = Py.callMethod(buffer, "seek", position, (long) whence);
        dropRead();
        if (whence == 0 && position == 0) {
            codec.resetEncoder();
        } else {
            codec.continueEncoding();
        }
        return Py.indexAsLong(result);
    }
}
