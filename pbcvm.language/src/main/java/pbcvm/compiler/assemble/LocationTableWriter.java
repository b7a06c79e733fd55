package pbcvm.compiler.assemble;

import java.util.List;
import pbcvm.compiler.syntax.Location;

/** Writes the place in the source of each instruction, in the shortest form that can hold it. */
final class LocationTableWriter {

    private static final int START_BIT = 0x80;
    private static final int MORE_BIT = 0x40;
    private static final int VALUE_BITS = 0x3F;

    private static final int FIRST_ONE_LINE = 10;
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NOWHERE = 15;

    /** The code units that one entry can stand for. */
    private static final int MAX_UNITS = 8;
    private static final int SHORT_COLUMNS = 80;
    private static final int SHORT_WIDTH = 16;
    private static final int BYTE_COLUMNS = 128;
    private static final int NEAR_LINES = 3;

    private final ByteSink bytes = new ByteSink();
    private int line;

    private LocationTableWriter(int firstLine) {
        line = firstLine;
    }

    static byte[] write(List<Block> order, int firstLine, Target target) {
        LocationTableWriter writer = new LocationTableWriter(firstLine);
        for (Block block : order) {
            for (Instr instruction : block.instructions) {
                int units = target.size(instruction);
                for (; units > MAX_UNITS; units -= MAX_UNITS) {
                    writer.writeEntry(instruction.location, MAX_UNITS);
                }
                writer.writeEntry(instruction.location, units);
            }
        }
        return writer.bytes.toByteArray();
    }

    private void writeEntry(Location place, int units) {
        if (place.lineno() < 0) {
            writeHead(NOWHERE, units);
            return;
        }
        int column = place.colOffset();
        int endColumn = place.endColOffset();
        int lineDelta = place.lineno() - line;
        boolean isOneLine = place.endLineno() == place.lineno();
        if (column < 0 || endColumn < 0) {
            if (isOneLine || place.endLineno() == -1) {
                writeHead(NO_COLUMNS, units);
                writeSigned(lineDelta);
                line = place.lineno();
                return;
            }
        } else if (isOneLine && writeNear(lineDelta, column, endColumn, units)) {
            line = place.lineno();
            return;
        }
        writeHead(LONG, units);
        writeSigned(lineDelta);
        writeUnsigned(place.endLineno() - place.lineno());
        writeUnsigned(column + 1);
        writeUnsigned(endColumn + 1);
        line = place.lineno();
    }

    private boolean writeNear(int lineDelta, int column, int endColumn, int units) {
        int width = endColumn - column;
        if (lineDelta == 0 && column < SHORT_COLUMNS && width < SHORT_WIDTH && width >= 0) {
            writeHead(column >> 3, units);
            bytes.write((column & 7) << 4 | width);
            return true;
        }
        if (lineDelta >= 0 && lineDelta < NEAR_LINES && column < BYTE_COLUMNS && endColumn < BYTE_COLUMNS) {
            writeHead(FIRST_ONE_LINE + lineDelta, units);
            bytes.write(column);
            bytes.write(endColumn);
            return true;
        }
        return false;
    }

    private void writeHead(int code, int units) {
        bytes.write(START_BIT | code << 3 | units - 1);
    }

    private void writeUnsigned(int value) {
        int rest = value;
        while (Integer.compareUnsigned(rest, MORE_BIT) >= 0) {
            bytes.write(MORE_BIT | rest & VALUE_BITS);
            rest >>>= 6;
        }
        bytes.write(rest);
    }

    private void writeSigned(int value) {
        writeUnsigned(value < 0 ? -value << 1 | 1 : value << 1);
    }
}
