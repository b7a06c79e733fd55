package pbcvm.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.util.Iterator;
import pbcvm.error.OsErrors;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.runtime.files.Errno;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;

/** {@code scandir}: its iterator and the entries. */
final class DirectoryEntries extends PyIterator {
    static final PyType TYPE = IteratorTypes.builtin("ScandirIterator", DirectoryEntries::table).inModule("posix");
    static final PyType ENTRY = PyType.builtin("DirEntry", DirectoryEntries::entryTable).inModule("posix")
            .notSubclassable();

    private final PosixPath directory;
    private Iterator<TruffleFile> files;

    private DirectoryEntries(PosixPath directory, Iterator<TruffleFile> files) {
        super(TYPE);
        this.directory = directory;
        this.files = files;
    }

    /** One entry. */
    private static final class Entry extends PyObject {
        private final TruffleFile file;
        private final Object name;
        private final Object path;

        Entry(PosixPath directory, TruffleFile file) {
            super(ENTRY);
            this.file = file;
            this.name = directory.name(file.getName());
            String base = directory.text();
            this.path = directory.name(base.endsWith("/") ? base + file.getName() : base + "/" + file.getName());
        }
    }

    static Object scan(Object path) {
        PosixPath directory = PosixPath.of("scandir", path == PyNone.NONE ? Str.of(".") : path,
                "string, bytes, os.PathLike, integer or None");
        try {
            TruffleFile file = directory.file();
            if (!file.isDirectory()) {
                throw OsErrors.of(file.exists() ? Errno.ENOTDIR : Errno.ENOENT, directory.given());
            }
            return new DirectoryEntries(directory, file.list().iterator());
        } catch (IOException | SecurityException e) {
            throw OsErrors.of(e, directory.given());
        }
    }

    @Override
    public Object next() {
        if (files == null || !files.hasNext()) {
            files = null;
            return null;
        }
        return new Entry(directory, files.next());
    }

    private static void table(TypeTable t) {
        t.method("close(self, /)", self -> {
            ((DirectoryEntries) self).files = null;
            return PyNone.NONE;
        });
        t.method("__enter__(self, /)", self -> self);
        t.methodN("__exit__(self, /, *args)", args -> {
            ((DirectoryEntries) args[0]).files = null;
            return PyNone.NONE;
        });
    }

    private static void entryTable(TypeTable t) {
        t.member("name", self -> ((Entry) self).name);
        t.member("path", self -> ((Entry) self).path);
        t.method("__fspath__(self, /)", self -> ((Entry) self).path);
        t.method("__repr__(self, /)", self -> Str.of("<DirEntry " + Py.reprJava(((Entry) self).name) + ">"));
        t.method("is_dir(self, /, *, follow_symlinks=True)",
                (self, follow) -> ((Entry) self).file.isDirectory(options(follow)));
        t.method("is_file(self, /, *, follow_symlinks=True)",
                (self, follow) -> ((Entry) self).file.isRegularFile(options(follow)));
        t.method("is_symlink(self, /)", self -> ((Entry) self).file.isSymbolicLink());
        t.method("stat(self, /, *, follow_symlinks=True)",
                (self, follow) -> StatResult.of(((Entry) self).file, Py.isTrue(follow), ((Entry) self).path));
        t.method("inode(self, /)", self -> StatResult.of(((Entry) self).file, false, ((Entry) self).path).items[1]);
    }

    private static LinkOption[] options(Object follow) {
        return Py.isTrue(follow) ? new LinkOption[0] : new LinkOption[]{LinkOption.NOFOLLOW_LINKS};
    }
}
