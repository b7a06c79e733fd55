package pbcvm.runtime.files;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import pbcvm.error.OsErrors;

/** What a file descriptor stands for: a file with a position, or one of the standard streams. */
public final class OpenFile {
    private final SeekableByteChannel channel;
    private final PatientInput in;
    private final OutputStream out;
    /** The file behind the channel; null for a stream. */
    public final TruffleFile file;
    public final boolean readable;
    public final boolean writable;
    private final boolean append;
    private final boolean terminal;

    private OpenFile(SeekableByteChannel channel, InputStream in, OutputStream out, TruffleFile file, boolean readable,
            boolean writable, boolean append, boolean terminal) {
        this.channel = channel;
        this.in = in == null ? null : new PatientInput(in);
        this.out = out;
        this.file = file;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.terminal = terminal;
    }

    /** A file opened through a channel. */
    public static OpenFile of(SeekableByteChannel channel, TruffleFile file, boolean readable, boolean writable,
            boolean append) {
        return new OpenFile(channel, null, null, file, readable, writable, append, false);
    }

    /** An input stream. */
    public static OpenFile of(InputStream in, boolean terminal) {
        return new OpenFile(null, in, null, null, true, false, false, terminal);
    }

    /** An output stream. */
    public static OpenFile of(OutputStream out, boolean terminal) {
        return new OpenFile(null, null, out, null, false, true, false, terminal);
    }

    public boolean isTerminal() {
        return terminal;
    }

    public boolean isSeekable() {
        return channel != null;
    }

    /** Reads up to {@code length} bytes; 0 at the end of the file. */
    public int read(byte[] target, int offset, int length) {
        if (!readable) {
            throw OsErrors.of(Errno.EBADF);
        }
        if (length == 0) {
            return 0;
        }
        try {
            int count = channel != null ? channel.read(ByteBuffer.wrap(target, offset, length))
                    : in.read(target, offset, length);
            return Math.max(0, count);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Writes bytes and gives how many were written. */
    public int write(byte[] source, int offset, int length) {
        if (!writable) {
            throw OsErrors.of(Errno.EBADF);
        }
        try {
            if (channel == null) {
                out.write(source, offset, length);
                out.flush();
                return length;
            }
            if (append) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(source, offset, length));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Moves the position; {@code whence} is 0, 1 or 2 as in C. */
    public long seek(long offset, int whence) {
        if (channel == null) {
            throw OsErrors.of(Errno.ESPIPE);
        }
        try {
            long base = switch (whence) {
                case 0 -> 0;
                case 1 -> channel.position();
                case 2 -> channel.size();
                default -> throw OsErrors.of(Errno.EINVAL);
            };
            if (base + offset < 0) {
                throw OsErrors.of(Errno.EINVAL);
            }
            channel.position(base + offset);
            return base + offset;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** The size of the file. */
    public long size() {
        try {
            return channel == null ? 0 : channel.size();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Sets the size; the position stays. */
    public void truncate(long size) {
        if (channel == null || !writable) {
            throw OsErrors.of(Errno.EINVAL);
        }
        try {
            long position = channel.position();
            if (size > channel.size()) {
                channel.position(size - 1);
                channel.write(ByteBuffer.wrap(new byte[1]));
            } else {
                channel.truncate(size);
            }
            channel.position(position);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            } else if (out != null) {
                out.flush();
            }
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }
}
