package pbcvm.bytecode;

import java.util.Map;
import java.util.TreeMap;
import pbcvm.version.PythonVersion;

/**
 * How the {@code dis} of a version prints.
 *
 * @param layout which columns there are
 * @param fitsWidths whether columns widen for large line numbers and offsets
 * @param mayLackLines whether the column of line numbers is left out when there are none
 * @param showsAbsoluteTargets whether targets of absolute jumps are spelled out
 * @param showsFunctionParts whether the operand of {@code MAKE_FUNCTION} is spelled out
 * @param showsKeywordNames whether constants of opcodes other than {@code LOAD_CONST} are shown
 * @param unmarkedLines whether the places without a line are shown as lines
 * @param nullFirst whether the null pushed beside a name is written before the name
 */
record DisStyle(Layout layout, boolean fitsWidths, boolean mayLackLines, boolean showsAbsoluteTargets,
        boolean showsFunctionParts, boolean showsKeywordNames, boolean unmarkedLines, boolean nullFirst) {

    /** The columns. */
    enum Layout {
        /** As Python 2 prints: trailing blanks, long operands, targets without prefixes. */
        PYTHON_2,
        /** Offsets, and marks at jump targets. */
        OFFSETS,
        /** Labels instead of offsets. */
        LABELS
    }

    private static final TreeMap<PythonVersion, DisStyle> SINCE = new TreeMap<>(Map.of(
            PythonVersion.V2_7, new DisStyle(Layout.PYTHON_2, false, false, false, false, true, false, false),
            PythonVersion.V3_6, new DisStyle(Layout.OFFSETS, false, false, false, false, true, false, false),
            PythonVersion.V3_7, new DisStyle(Layout.OFFSETS, true, false, false, false, true, false, false),
            PythonVersion.V3_8, new DisStyle(Layout.OFFSETS, true, false, false, true, true, false, false),
            PythonVersion.V3_10, new DisStyle(Layout.OFFSETS, true, true, true, true, true, false, false),
            PythonVersion.V3_11, new DisStyle(Layout.OFFSETS, true, true, true, true, false, false, true),
            PythonVersion.V3_12, new DisStyle(Layout.OFFSETS, true, true, true, true, true, false, true),
            PythonVersion.V3_13, new DisStyle(Layout.LABELS, true, true, true, true, true, true, false)));

    static DisStyle of(PythonVersion version) {
        return SINCE.floorEntry(version).getValue();
    }
}
