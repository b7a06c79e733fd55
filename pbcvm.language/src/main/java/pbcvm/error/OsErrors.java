package pbcvm.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import pbcvm.object.Str;
import pbcvm.runtime.files.Errno;
import pbcvm.types.exceptions.ExceptionTypes;

/** Makes OSErrors: from error numbers, and from what Java's file access throws. */
public final class OsErrors {
    private OsErrors() {
    }

    /** The exception for an error number. */
    @TruffleBoundary
    public static PythonException of(int errno) {
        return Raise.of(ExceptionTypes.OS_ERROR, (long) errno, Str.of(Errno.text(errno)));
    }

    /** The exception for an error number and a path as the program gave it. */
    @TruffleBoundary
    public static PythonException of(int errno, Object fileName) {
        return fileName == null ? of(errno)
                : Raise.of(ExceptionTypes.OS_ERROR, (long) errno, Str.of(Errno.text(errno)), fileName);
    }

    /** The exception for a failed access; {@code fileName} may be null. */
    @TruffleBoundary
    public static PythonException of(Exception failure, Object fileName) {
        return of(errno(failure), fileName);
    }

    /** The error number that a Java exception stands for. */
    @TruffleBoundary
    public static int errno(Exception failure) {
        if (failure instanceof SecurityException) {
            return Errno.EPERM;
        }
        if (failure instanceof UnsupportedOperationException) {
            return Errno.ENOSYS;
        }
        return switch (failure) {
            case NoSuchFileException e -> Errno.ENOENT;
            case FileAlreadyExistsException e -> Errno.EEXIST;
            case AccessDeniedException e -> Errno.EACCES;
            case NotDirectoryException e -> Errno.ENOTDIR;
            case DirectoryNotEmptyException e -> Errno.ENOTEMPTY;
            case FileSystemLoopException e -> Errno.ELOOP;
            case NotLinkException e -> Errno.EINVAL;
            case ClosedChannelException e -> Errno.EBADF;
            case FileSystemException e -> e.getReason() == null ? Errno.EIO : Errno.ofText(e.getReason(), Errno.EIO);
            case IOException e -> e.getMessage() == null ? Errno.EIO
                    : e.getMessage().equals("Stream Closed") ? Errno.EBADF
                    : Errno.ofText(e.getMessage(), Errno.EIO);
            default -> Errno.EINVAL;
        };
    }
}
