package pbcvm.code;

import java.util.ArrayList;
import java.util.List;

/** Reads the line table that has columns. */
final class LocationTableReader {

    private static final int START_BIT = 0x80;
    private static final int MORE_BIT = 0x40;
    private static final int VALUE_BITS = 0x3F;

    private static final int FIRST_ONE_LINE = 10;
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NOWHERE = 15;

    private final byte[] data;
    private final List<LineTable.Range> ranges = new ArrayList<>();
    private int at;
    private int offset;
    private int line;

    private LocationTableReader(byte[] data, int firstLine) {
        this.data = data;
        this.line = firstLine;
    }

    static List<LineTable.Range> read(byte[] data, int firstLine) {
        LocationTableReader reader = new LocationTableReader(data, firstLine);
        while (reader.at < data.length) {
            reader.readEntry();
        }
        return reader.ranges;
    }

    private void readEntry() {
        int head = data[at++] & 0xFF;
        if ((head & START_BIT) == 0) {
            throw new IllegalArgumentException("entry " + (at - 1) + " of the line table lacks its start mark");
        }
        int code = head >> 3 & 15;
        Position position = switch (code) {
            case NOWHERE -> Position.NONE;
            case LONG -> readLong();
            case NO_COLUMNS -> {
                moveLine(readSigned());
                yield new Position(line, line, -1, -1);
            }
            case FIRST_ONE_LINE, FIRST_ONE_LINE + 1, FIRST_ONE_LINE + 2 -> {
                moveLine(code - FIRST_ONE_LINE);
                yield new Position(line, line, readByte(), readByte());
            }
            default -> {
                int second = readByte();
                int column = code << 3 | second >> 4 & 7;
                yield new Position(line, line, column, column + (second & 15));
            }
        };
        int end = offset + 2 * ((head & 7) + 1);
        ranges.add(new LineTable.Range(offset, end, position));
        offset = end;
    }

    private Position readLong() {
        moveLine(readSigned());
        long endLine = (long) line + readUnsigned();
        if (endLine > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a line number in the line table is out of range");
        }
        int column = readUnsigned() - 1;
        int endColumn = readUnsigned() - 1;
        return new Position(line, (int) endLine, column, endColumn);
    }

    private void moveLine(int delta) {
        long moved = (long) line + delta;
        if (moved != (int) moved) {
            throw new IllegalArgumentException("a line number in the line table is out of range");
        }
        line = (int) moved;
    }

    private int readByte() {
        if (at >= data.length) {
            throw new IllegalArgumentException("the line table is truncated");
        }
        return data[at++] & 0xFF;
    }

    private int readUnsigned() {
        long value = 0;
        int shift = 0;
        while (true) {
            int piece = readByte();
            value |= (long) (piece & VALUE_BITS) << shift;
            if (value > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a number in the line table is too large");
            }
            if ((piece & MORE_BIT) == 0) {
                return (int) value;
            }
            shift += 6;
            if (shift > 30) {
                throw new IllegalArgumentException("a number in the line table is too large");
            }
        }
    }

    private int readSigned() {
        int value = readUnsigned();
        return (value & 1) != 0 ? -(value >> 1) : value >> 1;
    }
}
