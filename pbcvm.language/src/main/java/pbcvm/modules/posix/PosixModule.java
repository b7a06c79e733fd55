package pbcvm.modules.posix;

import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;

/** The module {@code posix}. */
public final class PosixModule {
    private static final String CONSTANTS = "F_OK 0 R_OK 4 W_OK 2 X_OK 1 O_RDONLY 0 O_WRONLY 1 O_RDWR 2 O_CREAT 64 "
            + "O_EXCL 128 O_NOCTTY 256 O_TRUNC 512 O_APPEND 1024 O_NONBLOCK 2048 O_NDELAY 2048 O_DSYNC 4096 "
            + "O_SYNC 1052672 O_CLOEXEC 524288 O_DIRECTORY 65536 O_NOFOLLOW 131072 EX_OK 0 EX_USAGE 64 "
            + "EX_DATAERR 65 EX_NOINPUT 66 EX_NOUSER 67 EX_NOHOST 68 EX_UNAVAILABLE 69 EX_SOFTWARE 70 "
            + "EX_OSERR 71 EX_OSFILE 72 EX_CANTCREAT 73 EX_IOERR 74 EX_TEMPFAIL 75 EX_PROTOCOL 76 EX_NOPERM 77 "
            + "EX_CONFIG 78 TMP_MAX 238328 NGROUPS_MAX 65536 WNOHANG 1 WUNTRACED 2";

    private PosixModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        String[] words = CONSTANTS.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            m.constant(words[i], Long.valueOf(words[i + 1]));
        }
        m.constant("error", ExceptionTypes.OS_ERROR);
        m.constant("_have_functions", new PyList(new Object[]{Str.of("HAVE_LSTAT")}));
        m.constant("stat_result", StatResult.TYPE.type());
        m.constant("terminal_size", PosixDescriptors.TERMINAL_SIZE.type());
        m.constant("DirEntry", DirectoryEntries.ENTRY);
        PosixFiles.table(m);
        PosixDescriptors.table(m);
        PosixProcess.table(m);
    }
}
