package pbcvm.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import pbcvm.PbcvmContext;
import pbcvm.error.OsErrors;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.files.Errno;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Functions of {@code posix} on paths. */
final class PosixFiles {
    private static final String PATH_OR_DESCRIPTOR = "string, bytes, os.PathLike or integer";

    /** A change of the file system. */
    @FunctionalInterface
    private interface Action {
        void run(TruffleFile file) throws IOException;
    }

    private PosixFiles() {
    }

    static void table(ModuleTable m) {
        m.functionN("stat(path, *, dir_fd=None, follow_symlinks=True)", args -> {
            PosixPath.noDirectory("stat", args[1]);
            return stat("stat", args[0], Py.isTrue(args[2]));
        });
        m.functionN("lstat(path, *, dir_fd=None)", args -> stat("lstat", args[0], false));
        m.function("listdir(path=None)", PosixFiles::listDirectory);
        m.function("scandir(path=None)", DirectoryEntries::scan);
        m.functionN("mkdir(path, mode=511, *, dir_fd=None)",
                args -> change("mkdir", args[0], args[2], file -> file.createDirectory()));
        m.functionN("rmdir(path, *, dir_fd=None)", args -> change("rmdir", args[0], args[1], file -> {
            if (!file.isDirectory(java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                throw OsErrors.of(file.exists() ? Errno.ENOTDIR : Errno.ENOENT, args[0]);
            }
            file.delete();
        }));
        for (String name : new String[]{"remove", "unlink"}) {
            m.functionN(name + "(path, *, dir_fd=None)", args -> change(name, args[0], args[1], file -> {
                if (file.isDirectory(java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                    throw OsErrors.of(Errno.EISDIR, args[0]);
                }
                file.delete();
            }));
        }
        for (String name : new String[]{"rename", "replace"}) {
            m.functionN(name + "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
                    args -> rename(name, args[0], args[1]));
        }
        m.functionN("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)",
                args -> access(PosixPath.of("access", args[0], PATH_OR_DESCRIPTOR), Py.indexAsInt(args[1])));
        m.functionN("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", args -> change("chmod", args[0], args[2],
                file -> file.setPosixPermissions(permissions(Py.indexAsInt(args[1])))));
        links(m);
        m.functionN("utime(path, times=None, *, ns=?, dir_fd=None, follow_symlinks=True)", PosixFiles::setTimes);
        m.function("truncate(path, length)", (path, length) -> {
            PosixPath target = PosixPath.of("truncate", path, PATH_OR_DESCRIPTOR);
            int descriptor = PbcvmContext.get().files().open(target.file(), 2, target.given());
            PbcvmContext.get().files().need(descriptor).truncate(Py.indexAsLong(length));
            PbcvmContext.get().files().close(descriptor);
            return PyNone.NONE;
        });
    }

    private static void links(ModuleTable m) {
        m.functionN("readlink(path, *, dir_fd=None)", args -> {
            PosixPath path = PosixPath.of("readlink", args[0]);
            try {
                return path.name(path.file().readSymbolicLink().getPath());
            } catch (IOException | SecurityException | UnsupportedOperationException e) {
                throw OsErrors.of(e, path.given());
            }
        });
        m.functionN("symlink(src, dst, target_is_directory=False, *, dir_fd=None)", args -> {
            PosixPath target = PosixPath.of("symlink", args[0]);
            return twoPaths("symlink", args[0], args[1], file -> file.createSymbolicLink(target.file()));
        });
        m.functionN("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", args -> {
            PosixPath target = PosixPath.of("link", args[0]);
            return twoPaths("link", args[0], args[1], file -> file.createLink(target.file()));
        });
    }

    private static Object stat(String function, Object path, boolean follow) {
        if (Ints.isInt(path) && function.equals("stat")) {
            return StatResult.of(PbcvmContext.get().files().need(Py.indexAsLong(path)));
        }
        PosixPath target = PosixPath.of(function, path,
                function.equals("stat") ? PATH_OR_DESCRIPTOR : "string, bytes or os.PathLike");
        return StatResult.of(target.file(), follow, target.given());
    }

    private static Object listDirectory(Object path) {
        PosixPath directory = PosixPath.of("listdir", path == PyNone.NONE ? Str.of(".") : path,
                "string, bytes, os.PathLike, integer or None");
        PyList names = new PyList();
        try {
            TruffleFile file = directory.file();
            if (!file.isDirectory()) {
                throw OsErrors.of(file.exists() ? Errno.ENOTDIR : Errno.ENOENT, directory.given());
            }
            for (TruffleFile entry : file.list()) {
                names.append(directory.name(entry.getName()));
            }
        } catch (IOException | SecurityException e) {
            throw OsErrors.of(e, directory.given());
        }
        return names;
    }

    private static Object change(String function, Object path, Object directory, Action action) {
        PosixPath.noDirectory(function, directory);
        PosixPath target = PosixPath.of(function, path);
        try {
            action.run(target.file());
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, target.given());
        }
        return PyNone.NONE;
    }

    private static Object twoPaths(String function, Object source, Object target, Action action) {
        PosixPath path = PosixPath.of(function, target);
        try {
            action.run(path.file());
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            int errno = OsErrors.errno(e);
            throw Raise.of(ExceptionTypes.OS_ERROR, (long) errno, Str.of(Errno.text(errno)), source, PyNone.NONE,
                    path.given());
        }
        return PyNone.NONE;
    }

    private static Object rename(String function, Object source, Object target) {
        PosixPath from = PosixPath.of(function, source);
        return twoPaths(function, from.given(), target, to -> {
            TruffleFile file = from.file();
            if (to.isDirectory() && !file.isDirectory()) {
                throw new java.nio.file.FileSystemException(to.getPath(), null, Errno.text(Errno.EISDIR));
            }
            if (!to.equals(file)) {
                try {
                    file.move(to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                } catch (UnsupportedOperationException | FileAlreadyExistsException plain) {
                    file.move(to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        });
    }

    private static Object access(PosixPath path, int mode) {
        try {
            TruffleFile file = path.file();
            return file.exists() && ((mode & 4) == 0 || file.isReadable()) && ((mode & 2) == 0 || file.isWritable())
                    && ((mode & 1) == 0 || file.isExecutable());
        } catch (SecurityException denied) {
            return false;
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> result = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values();
        for (int i = 0; i < all.length; i++) {
            if ((mode & 0400 >> i) != 0) {
                result.add(all[i]);
            }
        }
        return result;
    }

    private static Object setTimes(Object[] args) {
        long[] nanos = new long[2];
        Object times = args[1];
        if (args[2] != null) {
            Object[] pair = ((PyTuple) args[2]).items;
            nanos[0] = Py.indexAsLong(pair[0]);
            nanos[1] = Py.indexAsLong(pair[1]);
        } else if (times == PyNone.NONE) {
            nanos[0] = System.currentTimeMillis() * 1_000_000L;
            nanos[1] = nanos[0];
        } else {
            if (!(times instanceof PyTuple pair) || pair.size() != 2) {
                throw Raise.typeError("utime: 'times' must be either a tuple of two ints or None");
            }
            for (int i = 0; i < 2; i++) {
                nanos[i] = pair.items[i] instanceof Long seconds ? seconds * 1_000_000_000L
                        : (long) Math.floor(Py.asDouble(pair.items[i]) * 1e9);
            }
        }
        return change("utime", args[0], args[3], file -> {
            file.setLastAccessTime(FileTime.from(nanos[0], TimeUnit.NANOSECONDS));
            file.setLastModifiedTime(FileTime.from(nanos[1], TimeUnit.NANOSECONDS));
        });
    }
}
