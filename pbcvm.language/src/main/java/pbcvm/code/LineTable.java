package pbcvm.code;

import java.util.List;

/**
 * From offsets in the bytecode to places in the source.
 *
 * <p>Invariants: ranges are in ascending order, do not overlap and start at offset 0; only the last may be empty.
 */
public final class LineTable {

    /** The instructions from {@code start} up to {@code end} belong to one place. */
    public record Range(int start, int end, Position position) {
    }

    private final List<Range> ranges;

    LineTable(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @throws IllegalArgumentException when the table is damaged */
    public static LineTable of(CodeObject code) {
        return new LineTable(LineTableForm.of(code.version()).read(code));
    }

    public List<Range> ranges() {
        return ranges;
    }

    /** The place of the instruction at this offset. */
    public Position positionAt(int offset) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges.get(middle);
            if (offset < range.start()) {
                high = middle - 1;
            } else if (offset >= range.end()) {
                low = middle + 1;
            } else {
                return range.position();
            }
        }
        return Position.NONE;
    }

    /** The line of the instruction at this offset, -1 when it has none. */
    public int lineAt(int offset) {
        return positionAt(offset).line();
    }
}
