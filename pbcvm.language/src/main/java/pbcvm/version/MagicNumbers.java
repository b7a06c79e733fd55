package pbcvm.version;

import java.util.EnumMap;
import java.util.Map;

/** The number in the first two bytes of a pyc file that each released CPython writes, and the way back. */
public final class MagicNumbers {

    /** The two bytes that follow the number in every pyc file: carriage return, line feed. */
    public static final int SUFFIX = 0x0A0D;

    private static final Map<PythonVersion, Integer> BY_VERSION = new EnumMap<>(PythonVersion.class);

    static {
        BY_VERSION.put(PythonVersion.V2_7, 62211);
        BY_VERSION.put(PythonVersion.V3_6, 3379);
        BY_VERSION.put(PythonVersion.V3_7, 3394);
        BY_VERSION.put(PythonVersion.V3_8, 3413);
        BY_VERSION.put(PythonVersion.V3_9, 3425);
        BY_VERSION.put(PythonVersion.V3_10, 3439);
        BY_VERSION.put(PythonVersion.V3_11, 3495);
        BY_VERSION.put(PythonVersion.V3_12, 3531);
        BY_VERSION.put(PythonVersion.V3_13, 3571);
    }

    private MagicNumbers() {
    }

    public static int of(PythonVersion version) {
        return BY_VERSION.get(version);
    }

    /** The version whose final release writes this number; {@code null} for any other number. */
    public static PythonVersion versionOf(int number) {
        for (Map.Entry<PythonVersion, Integer> entry : BY_VERSION.entrySet()) {
            if (entry.getValue() == number) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Whether data that starts with these four bytes is a pyc file of a known version. */
    public static boolean isPyc(byte[] start) {
        return start.length >= 4 && (start[2] & 0xFF | (start[3] & 0xFF) << 8) == SUFFIX
                && versionOf(start[0] & 0xFF | (start[1] & 0xFF) << 8) != null;
    }
}
