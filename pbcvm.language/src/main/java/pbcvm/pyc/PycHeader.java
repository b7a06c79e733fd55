package pbcvm.pyc;

import pbcvm.code.MalformedCodeException;
import pbcvm.version.MagicNumbers;
import pbcvm.version.PythonVersion;

/**
 * What stands before the code: the version and how to tell whether the source has changed since.
 *
 * @param version the CPython version that wrote the file
 * @param kind how freshness is told
 * @param sourceTime modification time of the source in seconds, as an unsigned number; 0 for hash kinds
 * @param sourceSize size of the source modulo 2**32; 0 where the version does not store it
 * @param sourceHash hash of the source for the hash kinds, else 0
 */
public record PycHeader(PythonVersion version, Kind kind, long sourceTime, long sourceSize, long sourceHash) {

    /** How freshness is told. */
    public enum Kind {
        /** By the time (and size) of the source. */
        TIMESTAMP,
        /** By a hash of the source that is compared on import. */
        CHECKED_HASH,
        /** By a hash of the source that somebody else compares. */
        UNCHECKED_HASH
    }

    private static final int HASH_FLAG = 1;
    private static final int CHECK_FLAG = 2;

    /** Number of bytes of this header. */
    public int length() {
        return HeaderForm.of(version).length();
    }

    public static PycHeader read(byte[] data, String file) {
        if (data.length < 4) {
            throw new MalformedCodeException(file, null, data.length, "data is truncated");
        }
        PythonVersion version = MagicNumbers.versionOf(data[0] & 0xFF | (data[1] & 0xFF) << 8);
        if (!MagicNumbers.isPyc(data) || version == null) {
            throw new MalformedCodeException(file, null, 0, "magic number is of no supported CPython version");
        }
        HeaderForm form = HeaderForm.of(version);
        if (data.length < form.length()) {
            throw new MalformedCodeException(file, null, data.length, "data is truncated");
        }
        return switch (form) {
            case TIME -> new PycHeader(version, Kind.TIMESTAMP, unsignedInt(data, 4), 0, 0);
            case TIME_SIZE -> new PycHeader(version, Kind.TIMESTAMP, unsignedInt(data, 4), unsignedInt(data, 8), 0);
            case FLAGS -> readWithFlags(data, version, file);
        };
    }

    private static PycHeader readWithFlags(byte[] data, PythonVersion version, String file) {
        int flags = (int) unsignedInt(data, 4);
        return switch (flags) {
            case 0 -> new PycHeader(version, Kind.TIMESTAMP, unsignedInt(data, 8), unsignedInt(data, 12), 0);
            case HASH_FLAG -> new PycHeader(version, Kind.UNCHECKED_HASH, 0, 0, hash(data));
            case HASH_FLAG | CHECK_FLAG -> new PycHeader(version, Kind.CHECKED_HASH, 0, 0, hash(data));
            default -> throw new MalformedCodeException(file, null, 4, "invalid flags " + flags);
        };
    }

    private static long hash(byte[] data) {
        return unsignedInt(data, 8) | unsignedInt(data, 12) << 32;
    }

    private static long unsignedInt(byte[] data, int at) {
        return (data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | data[at + 3] << 24)
                & 0xFFFFFFFFL;
    }

    /** The bytes of this header. */
    public byte[] toBytes() {
        byte[] data = new byte[length()];
        putInt(data, 0, MagicNumbers.of(version) | MagicNumbers.SUFFIX << 16);
        switch (HeaderForm.of(version)) {
            case TIME -> putInt(data, 4, sourceTime);
            case TIME_SIZE -> {
                putInt(data, 4, sourceTime);
                putInt(data, 8, sourceSize);
            }
            default -> {
                boolean isHash = kind != Kind.TIMESTAMP;
                putInt(data, 4, isHash ? HASH_FLAG | (kind == Kind.CHECKED_HASH ? CHECK_FLAG : 0) : 0);
                putInt(data, 8, isHash ? sourceHash : sourceTime);
                putInt(data, 12, isHash ? sourceHash >>> 32 : sourceSize);
            }
        }
        return data;
    }

    private static void putInt(byte[] data, int at, long value) {
        for (int i = 0; i < 4; i++) {
            data[at + i] = (byte) (value >>> 8 * i);
        }
    }
}
