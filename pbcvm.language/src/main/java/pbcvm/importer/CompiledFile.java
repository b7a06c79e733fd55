package pbcvm.importer;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.code.MalformedCodeException;
import pbcvm.error.OsErrors;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.flow.ProgramCode;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCode;
import pbcvm.version.MagicNumbers;
import pbcvm.version.PythonVersion;

/** Reads compiled modules and decides whether they belong to the source text beside them. */
final class CompiledFile {
    private static final int HASH_FLAG = 1;
    private static final int CHECK_FLAG = 2;
    private static final int HEADER = 16;
    private static final int MAGIC = 0xFFFF;
    private static final int OWN_MAGIC = MagicNumbers.of(PythonVersion.V3_11);

    private CompiledFile() {
    }

    /** The code of a compiled file without source. */
    static PyCode load(String name, String path) {
        byte[] bytes = read(path);
        return parse(name, path, bytes);
    }

    /** The bytes of a file. */
    static byte[] read(String path) {
        try {
            return PbcvmContext.get().env().getPublicTruffleFile(path).readAllBytes();
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, Str.of(path));
        }
    }

    static PyCode parse(String name, String path, byte[] bytes) {
        try {
            return new PyCode(ProgramCode.load(bytes, path));
        } catch (MalformedCodeException e) {
            throw importError(e.getMessage(), name, path);
        }
    }

    static PythonException importError(String text, String name, String path) {
        PythonException error = Raise.of(ExceptionTypes.IMPORT_ERROR, Str.of(text));
        error.value().setField(ExceptionFields.IMPORT_NAME, Str.of(name));
        error.value().setField(ExceptionFields.IMPORT_PATH, Str.of(path));
        return error;
    }

    /** Where the compiled form of a source file is kept. */
    static String cachePath(String source) {
        int slash = source.lastIndexOf('/');
        String directory = slash < 0 ? "" : source.substring(0, slash + 1);
        String file = source.substring(slash + 1);
        int dot = file.lastIndexOf('.');
        String base = dot < 0 ? file : file.substring(0, dot);
        int optimize = PbcvmContext.get().options().get(PbcvmOptions.Optimize);
        String suffix = ".cpython-311" + (optimize > 0 ? ".opt-" + optimize : "") + ".pyc";
        Object prefix = PbcvmContext.get().sys().namespace().get("pycache_prefix");
        if (prefix != null && pbcvm.operation.Py.asString(prefix) != null) {
            String absolute = SearchPath.absolute(PbcvmContext.get(), directory.isEmpty() ? "." : directory);
            return pbcvm.operation.Py.strJava(prefix).replaceFirst("/+$", "") + (absolute.equals("/") ? "" : absolute)
                    + "/" + base + suffix;
        }
        return directory + "__pycache__/" + base + suffix;
    }

    /** The code of a module whose source text is at hand: from a compiled file that belongs to it, or compiled now. */
    static PyCode loadChecked(PyObject loader, String name, String source) {
        String cached = cachePath(source);
        byte[] bytes = readIfThere(cached);
        if (bytes != null && isCurrent(source, bytes)) {
            return FileNames.set(parse(name, cached, bytes), source);
        }
        return ModuleCompiler.compile(loader, source, cached, bytes);
    }

    private static byte[] readIfThere(String path) {
        try {
            TruffleFile file = PbcvmContext.get().env().getPublicTruffleFile(path);
            return file.isRegularFile() ? file.readAllBytes() : null;
        } catch (IOException | SecurityException | UnsupportedOperationException unreadable) {
            return null;
        }
    }

    /** Whether a compiled file of this version can stand for the source. */
    private static boolean isCurrent(String source, byte[] bytes) {
        if (bytes.length < HEADER || !MagicNumbers.isPyc(bytes) || (word(bytes, 0) & MAGIC) != OWN_MAGIC) {
            return false;
        }
        int flags = word(bytes, 4);
        if ((flags & HASH_FLAG) != 0) {
            String policy = PbcvmContext.get().options().get(PbcvmOptions.CheckHashBasedPycs);
            boolean check = !policy.equals("never") && ((flags & CHECK_FLAG) != 0 || policy.equals("always"));
            return !check || SourceHash.of(read(source)) == longWord(bytes, 8);
        }
        try {
            TruffleFile file = PbcvmContext.get().env().getPublicTruffleFile(source);
            FileTime time = file.getLastModifiedTime();
            return (int) time.to(java.util.concurrent.TimeUnit.SECONDS) == word(bytes, 8)
                    && (int) file.size() == word(bytes, 12);
        } catch (IOException | SecurityException e) {
            throw OsErrors.of(e, Str.of(source));
        }
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    private static long longWord(byte[] bytes, int at) {
        return word(bytes, at) & 0xFFFFFFFFL | (long) word(bytes, at + 4) << 32;
    }
}
