package pbcvm.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pbcvm.error.OsErrors;
import pbcvm.operation.Py;
import pbcvm.runtime.files.OpenFile;
import pbcvm.types.structseq.StructSequence;
import pbcvm.types.tuples.PyTuple;

/** The result of {@code stat}. */
final class StatResult {
    static final StructSequence TYPE = StructSequence.withHidden("os", "stat_result", 10, "st_mode", "st_ino", "st_dev",
            "st_nlink", "st_uid", "st_gid", "st_size", "", "", "", "st_atime", "st_mtime", "st_ctime",
            "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev");
    private static final long BILLION = 1_000_000_000L;
    private static final long BLOCK = 4096;
    private static final int CHARACTER_DEVICE = 0x2000;
    private static final int PIPE = 0x1000;

    private StatResult() {
    }

    /** Asks for the attributes of a file; {@code given} is the path for an error. */
    static PyTuple of(TruffleFile file, boolean follow, Object given) {
        LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[]{LinkOption.NOFOLLOW_LINKS};
        try {
            var attributes = file.getAttributes(List.of(TruffleFile.UNIX_MODE, TruffleFile.UNIX_INODE,
                    TruffleFile.UNIX_DEV, TruffleFile.UNIX_NLINK, TruffleFile.UNIX_UID, TruffleFile.UNIX_GID,
                    TruffleFile.SIZE, TruffleFile.LAST_ACCESS_TIME, TruffleFile.LAST_MODIFIED_TIME,
                    TruffleFile.UNIX_CTIME), options);
            long size = attributes.get(TruffleFile.SIZE);
            return create(
                    new long[]{attributes.get(TruffleFile.UNIX_MODE) & 0xFFFFFFFFL,
                        attributes.get(TruffleFile.UNIX_INODE),
                        attributes.get(TruffleFile.UNIX_DEV), attributes.get(TruffleFile.UNIX_NLINK),
                        attributes.get(TruffleFile.UNIX_UID) & 0xFFFFFFFFL,
                        attributes.get(TruffleFile.UNIX_GID) & 0xFFFFFFFFL, size},
                    new long[]{nanos(attributes.get(TruffleFile.LAST_ACCESS_TIME)),
                        nanos(attributes.get(TruffleFile.LAST_MODIFIED_TIME)),
                        nanos(attributes.get(TruffleFile.UNIX_CTIME))});
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, given);
        }
    }

    /** The attributes of an open file. */
    static PyTuple of(OpenFile open) {
        if (open.file != null) {
            return of(open.file, true, null);
        }
        long mode = open.isTerminal() ? CHARACTER_DEVICE | 0620 : PIPE | 0600;
        return create(new long[]{mode, 0, 0, 1, 0, 0, 0}, new long[3]);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Takes the fields up to the size, and the times of access, modification and change in nanoseconds. */
    private static PyTuple create(long[] first, long[] times) {
        Object[] values = new Object[19];
        for (int i = 0; i < first.length; i++) {
            values[i] = first[i];
        }
        for (int i = 0; i < 3; i++) {
            values[7 + i] = Math.floorDiv(times[i], BILLION);
            values[10 + i] = Math.floorDiv(times[i], BILLION) + 1e-9 * Math.floorMod(times[i], BILLION);
            values[13 + i] = times[i];
        }
        values[16] = BLOCK;
        values[17] = (first[6] + 511) / 512;
        values[18] = 0L;
        return TYPE.create(values);
    }

    /** Whether {@code follow_symlinks} was given as true. */
    static boolean follows(Object argument) {
        return Py.isTrue(argument);
    }
}
