package pbcvm.version;

import java.util.EnumSet;
import java.util.Set;

/** A closed range of versions: the span in which a builtin, a message or a field exists. */
public record VersionRange(PythonVersion first, PythonVersion last) {

    public static final VersionRange ALL = new VersionRange(PythonVersion.V2_7, PythonVersion.V3_13);
    public static final VersionRange PYTHON_2 = new VersionRange(PythonVersion.V2_7, PythonVersion.V2_7);
    public static final VersionRange PYTHON_3 = new VersionRange(PythonVersion.V3_6, PythonVersion.V3_13);

    public VersionRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static VersionRange from(PythonVersion first) {
        return new VersionRange(first, ALL.last);
    }

    public static VersionRange upTo(PythonVersion last) {
        return new VersionRange(ALL.first, last);
    }

    public boolean contains(PythonVersion version) {
        return first.compareTo(version) <= 0 && version.compareTo(last) <= 0;
    }

    public Set<PythonVersion> versions() {
        return EnumSet.range(first, last);
    }
}
