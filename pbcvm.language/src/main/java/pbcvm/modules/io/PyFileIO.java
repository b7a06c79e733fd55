package pbcvm.modules.io;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.runtime.files.OpenFile;

/** A raw file on a file descriptor. */
final class PyFileIO extends PyObject {
    /** The descriptor; -1 when closed. */
    int descriptor = -1;
    OpenFile file;
    boolean readable;
    boolean writable;
    boolean created;
    boolean appending;
    boolean closeDescriptor = true;

    PyFileIO(PyType type) {
        super(type);
    }

    /** One of the standard streams. */
    static PyFileIO standard(PbcvmContext context, int descriptor, boolean forWriting) {
        PyFileIO result = new PyFileIO(IoTypes.FILE_IO);
        result.descriptor = descriptor;
        result.file = context.files().need(descriptor);
        result.readable = !forWriting;
        result.writable = forWriting;
        result.closeDescriptor = false;
        return result;
    }

    OpenFile open() {
        if (descriptor < 0) {
            throw Raise.valueError("I/O operation on closed file");
        }
        return file;
    }

    int read(byte[] target, int offset, int length) {
        OpenFile source = open();
        if (!readable) {
            throw IoTypes.unsupported("File not open for reading");
        }
        return source.read(target, offset, length);
    }

    int write(byte[] data, int offset, int length) {
        OpenFile target = open();
        if (!writable) {
            throw IoTypes.unsupported("File not open for writing");
        }
        return target.write(data, offset, length);
    }

    String mode() {
        if (created) {
            return readable ? "xb+" : "xb";
        }
        if (appending) {
            return readable ? "ab+" : "ab";
        }
        return readable ? writable ? "rb+" : "rb" : "wb";
    }

    void close() {
        int old = descriptor;
        descriptor = -1;
        file = null;
        if (old >= 0 && closeDescriptor) {
            PbcvmContext.get().files().close(old);
        }
    }
}
