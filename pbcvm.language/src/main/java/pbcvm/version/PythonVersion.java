package pbcvm.version;

/**
 * A CPython feature version whose compiled files can be read.
 *
 * <p>Invariants: the constants stand in release order, so {@code compareTo} orders versions. Only this package may use
 * that order; everywhere else a table is keyed by the version.
 */
public enum PythonVersion {
    V2_7(2, 7),
    V3_6(3, 6),
    V3_7(3, 7),
    V3_8(3, 8),
    V3_9(3, 9),
    V3_10(3, 10),
    V3_11(3, 11),
    V3_12(3, 12),
    V3_13(3, 13);

    private final int major;
    private final int minor;

    PythonVersion(int major, int minor) {
        this.major = major;
        this.minor = minor;
    }

    public int major() {
        return major;
    }

    public int minor() {
        return minor;
    }

    /** The version written as {@code major.minor}; {@code null} when it is not among the known ones. */
    public static PythonVersion parse(String text) {
        for (PythonVersion version : values()) {
            if (version.toString().equals(text)) {
                return version;
            }
        }
        return null;
    }

    /** Written as CPython writes it: {@code 3.11}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
