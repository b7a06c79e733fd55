package pbcvm.code;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pbcvm.version.PythonVersion;

/** The forms that line tables have had. */
enum LineTableForm {
    /** Pairs of increments of offset and line, neither ever negative. */
    RISING_PAIRS {
        @Override
        List<LineTable.Range> read(CodeObject code) {
            return IncrementTableReader.readPairs(code, false, false);
        }
    },
    /** Pairs of increments of offset and line. */
    PAIRS {
        @Override
        List<LineTable.Range> read(CodeObject code) {
            return IncrementTableReader.readPairs(code, true, false);
        }
    },
    /** Pairs of increments of offset and line; what lies behind the end of the code is without meaning. */
    CUT_PAIRS {
        @Override
        List<LineTable.Range> read(CodeObject code) {
            return IncrementTableReader.readPairs(code, true, true);
        }
    },
    /** Pairs of a length and the increment of the line before it, where one increment stands for no line. */
    RANGES {
        @Override
        List<LineTable.Range> read(CodeObject code) {
            return IncrementTableReader.readRanges(code);
        }
    },
    /** Entries of several kinds, with columns. */
    LOCATIONS {
        @Override
        List<LineTable.Range> read(CodeObject code) {
            return LocationTableReader.read(code.lineTable(), code.firstLine());
        }
    };

    private static final TreeMap<PythonVersion, LineTableForm> SINCE = new TreeMap<>(Map.of(
            PythonVersion.V2_7, RISING_PAIRS,
            PythonVersion.V3_6, PAIRS,
            PythonVersion.V3_8, CUT_PAIRS,
            PythonVersion.V3_10, RANGES,
            PythonVersion.V3_11, LOCATIONS));

    static LineTableForm of(PythonVersion version) {
        return SINCE.floorEntry(version).getValue();
    }

    /** @throws IllegalArgumentException when the table is damaged */
    abstract List<LineTable.Range> read(CodeObject code);
}
