package pbcvm.pyc;

import java.util.Map;
import java.util.TreeMap;
import pbcvm.version.PythonVersion;

/** The three layouts that pyc headers have had. */
enum HeaderForm {
    /** Magic number, time. */
    TIME(8),
    /** Magic number, time, size. */
    TIME_SIZE(12),
    /** Magic number, flags, then time and size or a hash. */
    FLAGS(16);

    private static final TreeMap<PythonVersion, HeaderForm> SINCE = new TreeMap<>(Map.of(
            PythonVersion.V2_7, TIME,
            PythonVersion.V3_6, TIME_SIZE,
            PythonVersion.V3_7, FLAGS));

    private final int length;

    HeaderForm(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    static HeaderForm of(PythonVersion version) {
        return SINCE.floorEntry(version).getValue();
    }
}
