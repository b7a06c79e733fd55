package pbcvm.code;

import java.util.ArrayList;
import java.util.List;

/** Reads the line tables that are pairs of bytes. */
final class IncrementTableReader {

    private static final int NO_LINE = -128;

    private final List<LineTable.Range> ranges = new ArrayList<>();
    private long line;
    private int offset;

    private IncrementTableReader(CodeObject code) {
        line = code.firstLine();
        if (code.lineTable().length % 2 != 0) {
            throw new IllegalArgumentException("the line table ends in the middle of a pair");
        }
    }

    static List<LineTable.Range> readPairs(CodeObject code, boolean mayFall, boolean endsWithCode) {
        IncrementTableReader reader = new IncrementTableReader(code);
        byte[] table = code.lineTable();
        for (int i = 0; i < table.length; i += 2) {
            int step = table[i] & 0xFF;
            if (step != 0) {
                reader.addRange(step, reader.line);
                if (endsWithCode && reader.offset >= code.code().length) {
                    return reader.ranges;
                }
            }
            reader.line += mayFall ? table[i + 1] : table[i + 1] & 0xFF;
        }
        reader.addRange(Math.max(0, code.code().length - reader.offset), reader.line);
        return reader.ranges;
    }

    static List<LineTable.Range> readRanges(CodeObject code) {
        IncrementTableReader reader = new IncrementTableReader(code);
        byte[] table = code.lineTable();
        for (int i = 0; i < table.length; i += 2) {
            int step = table[i] & 0xFF;
            boolean hasLine = table[i + 1] != NO_LINE;
            reader.line += hasLine ? table[i + 1] : 0;
            if (step != 0) {
                reader.addRange(step, hasLine ? reader.line : -1);
            }
        }
        return reader.ranges;
    }

    private void addRange(int length, long lineNumber) {
        if (lineNumber != (int) lineNumber) {
            throw new IllegalArgumentException("a line number in the line table is out of range");
        }
        Position position = new Position((int) lineNumber, (int) lineNumber, -1, -1);
        ranges.add(new LineTable.Range(offset, offset + length, position));
        offset += length;
    }
}
