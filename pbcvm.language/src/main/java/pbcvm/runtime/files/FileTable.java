package pbcvm.runtime.files;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pbcvm.PbcvmOptions;
import pbcvm.error.OsErrors;
import pbcvm.modules.io.StandardStreams;

/** The file descriptors of one context. They are the context's own numbers, not the operating system's. */
public final class FileTable {
    /** Flags of {@code os.open}, with Linux's values. */
    public static final int O_WRONLY = 1;
    public static final int O_RDWR = 2;
    public static final int O_CREAT = 0100;
    public static final int O_EXCL = 0200;
    public static final int O_TRUNC = 01000;
    public static final int O_APPEND = 02000;

    private final List<OpenFile> files = new ArrayList<>();
    private final Env env;
    /** Streams with data that may not be in their file yet, with the path. */
    private final Map<Object, String> writers = new IdentityHashMap<>();

    public FileTable(Env env) {
        this.env = env;
        String terminals = env.getOptions().get(PbcvmOptions.Terminals);
        files.add(OpenFile.of(env.in(), terminals.contains("0")));
        files.add(OpenFile.of(env.out(), terminals.contains("1")));
        files.add(OpenFile.of(env.err(), terminals.contains("2")));
    }

    /** Remembers a stream that writes to a file, so that nothing it holds back is lost. */
    public void addWriter(Object stream, TruffleFile file) {
        writers.put(stream, file == null ? "" : file.getAbsoluteFile().getPath());
    }

    /** Forgets a stream that was closed. */
    public void removeWriter(Object stream) {
        writers.remove(stream);
    }

    /** Flushes the streams that write to a file, or all of them when {@code file} is null. */
    public void flushWriters(TruffleFile file) {
        if (writers.isEmpty()) {
            return;
        }
        String path = file == null ? null : file.getAbsoluteFile().getPath();
        for (Map.Entry<Object, String> entry : List.copyOf(writers.entrySet())) {
            if (path == null || path.equals(entry.getValue())) {
                StandardStreams.flush(entry.getKey());
            }
        }
    }

    /** The open file of a descriptor; null when there is none. */
    public synchronized OpenFile get(long descriptor) {
        return descriptor < 0 || descriptor >= files.size() ? null : files.get((int) descriptor);
    }

    /** The open file of a descriptor; OSError when there is none. */
    public OpenFile need(long descriptor) {
        OpenFile file = get(descriptor);
        if (file == null) {
            throw OsErrors.of(Errno.EBADF);
        }
        return file;
    }

    /** Gives an open file the lowest free descriptor. */
    public synchronized int add(OpenFile file) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) == null) {
                files.set(i, file);
                return i;
            }
        }
        files.add(file);
        return files.size() - 1;
    }

    /** Opens a file as {@code os.open} does; {@code name} is for the error message. */
    public int open(TruffleFile file, int flags, Object name) {
        boolean write = (flags & (O_WRONLY | O_RDWR)) != 0;
        boolean read = (flags & O_WRONLY) == 0;
        Set<OpenOption> options = new HashSet<>();
        if (read) {
            options.add(StandardOpenOption.READ);
        }
        if (write) {
            options.add(StandardOpenOption.WRITE);
            if ((flags & O_CREAT) != 0) {
                options.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
            }
            if ((flags & O_TRUNC) != 0) {
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        flushWriters(file);
        try {
            if (file.isDirectory()) {
                throw OsErrors.of(Errno.EISDIR, name);
            }
            return add(OpenFile.of(file.newByteChannel(options), file, read, write, (flags & O_APPEND) != 0));
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, name);
        }
    }

    /** A second descriptor for the same open file. */
    public int duplicate(long descriptor) {
        return add(need(descriptor));
    }

    /** Frees a descriptor. */
    public void close(long descriptor) {
        OpenFile file = need(descriptor);
        boolean shared;
        synchronized (this) {
            files.set((int) descriptor, null);
            shared = files.contains(file);
        }
        if (!shared) {
            file.close();
        }
    }

    /** The file that a path names, relative to the current directory. */
    public TruffleFile file(String path, Object name) {
        try {
            return env.getPublicTruffleFile(path);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw OsErrors.of(Errno.EINVAL, name);
        } catch (SecurityException e) {
            throw OsErrors.of(e, name);
        }
    }
}
