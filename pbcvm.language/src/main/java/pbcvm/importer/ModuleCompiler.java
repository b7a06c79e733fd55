package pbcvm.importer;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import pbcvm.PbcvmContext;
import pbcvm.compiler.CompileMode;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.pyc.PycFile;
import pbcvm.pyc.PycHeader;
import pbcvm.runtime.SourceCompiler;
import pbcvm.runtime.files.Paths;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.functions.PyCode;
import pbcvm.version.PythonVersion;

/** Compiles modules when they are imported and keeps the result for the next time, where that is allowed. */
final class ModuleCompiler {

    private static final int HASH_FLAG = 1;
    private static final int CHECK_FLAG = 2;
    private static final int FLAGS_AT = 4;
    private static final long UNSIGNED_INT = 0xFFFFFFFFL;

    private ModuleCompiler() {
    }

    /**
     * Compiles a module's source.
     *
     * @param cached where the compiled form is kept
     * @param old what stands there, or {@code null}
     */
    static PyCode compile(PyObject loader, String source, String cached, byte[] old) {
        byte[] text = CompiledFile.read(source);
        Object code = Py.callMethod(loader, "source_to_code", new PyBytes(text), Str.of(source));
        if (!(code instanceof PyCode compiled)) {
            throw Raise.typeError("source_to_code() must return a code object, not %s", Raise.typeName(code));
        }
        Object dontWrite = PbcvmContext.get().sys().namespace().get("dont_write_bytecode");
        if (dontWrite == null || !Py.isTrue(dontWrite)) {
            PycHeader header = header(source, text, old);
            if (header != null) {
                store(source, cached, new PycFile(header, compiled.code).toBytes());
            }
        }
        return compiled;
    }

    /** The method {@code source_to_code} of loaders. */
    static PyCode sourceToCode(Object data, Object path, Object optimize) {
        PyCode code = SourceCompiler.compile(data, Paths.java(path), CompileMode.EXEC, 0, Py.indexAsInt(optimize));
        if (code == null) {
            throw Raise.typeError("compile() arg 1 must be a string, bytes or AST object");
        }
        return code;
    }

    /** A file that tells by a hash whether it is current stays one of this kind. */
    private static PycHeader header(String source, byte[] text, byte[] old) {
        int flags = old != null && old.length > FLAGS_AT + 1 ? old[FLAGS_AT] : 0;
        if ((flags & HASH_FLAG) != 0) {
            PycHeader.Kind kind = (flags & CHECK_FLAG) != 0 ? PycHeader.Kind.CHECKED_HASH
                    : PycHeader.Kind.UNCHECKED_HASH;
            return new PycHeader(PythonVersion.V3_11, kind, 0, 0, SourceHash.of(text));
        }
        try {
            long time = file(source).getLastModifiedTime().to(TimeUnit.SECONDS);
            return new PycHeader(PythonVersion.V3_11, PycHeader.Kind.TIMESTAMP, time & UNSIGNED_INT,
                    text.length & UNSIGNED_INT, 0);
        } catch (IOException | SecurityException unknown) {
            return null;
        }
    }

    private static TruffleFile file(String path) {
        return PbcvmContext.get().env().getPublicTruffleFile(path);
    }

    /** Writes the file beside its place and moves it there. Nothing is said of a place that cannot be written to. */
    private static void store(String source, String path, byte[] bytes) {
        TruffleFile temporary = null;
        try {
            TruffleFile place = file(path);
            createDirectories(place.getParent());
            temporary = file(path + "." + Long.toUnsignedString(System.nanoTime()));
            try (SeekableByteChannel out = temporary.newByteChannel(
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            copyPermissions(file(source), temporary);
            temporary.move(place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SecurityException | UnsupportedOperationException readOnly) {
            delete(temporary);
        }
    }

    private static void createDirectories(TruffleFile directory) throws IOException {
        if (directory != null && !directory.isDirectory()) {
            createDirectories(directory.getParent());
            try {
                directory.createDirectory();
            } catch (FileAlreadyExistsException other) {
                assert directory.exists();
            }
        }
    }

    /** Who may read the source may read the compiled file; its owner may write it. */
    private static void copyPermissions(TruffleFile from, TruffleFile to) throws IOException {
        Set<PosixFilePermission> permissions = from.getPosixPermissions();
        permissions.removeAll(Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_EXECUTE));
        permissions.add(PosixFilePermission.OWNER_WRITE);
        Set<PosixFilePermission> own = to.getPosixPermissions();
        permissions.retainAll(withOwner(own));
        to.setPosixPermissions(permissions);
    }

    private static Set<PosixFilePermission> withOwner(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> result = java.util.EnumSet.of(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
        result.addAll(permissions);
        return result;
    }

    private static void delete(TruffleFile temporary) {
        try {
            if (temporary != null && temporary.exists()) {
                temporary.delete();
            }
        } catch (IOException | SecurityException stays) {
            assert temporary.exists();
        }
    }
}
