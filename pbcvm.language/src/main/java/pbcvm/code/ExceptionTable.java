package pbcvm.code;

import java.util.ArrayList;
import java.util.List;

/** The handlers of a code object, in the compact form that stands in its exception table. */
public final class ExceptionTable {

    private static final int START_BIT = 0x80;
    private static final int MORE_BIT = 0x40;
    private static final int VALUE_BITS = 0x3F;

    private final byte[] data;
    private int at;

    private ExceptionTable(byte[] data) {
        this.data = data;
    }

    /**
     * A handler. Offsets count in bytes of bytecode.
     *
     * @param start first offset that is covered
     * @param end first offset that is not covered any more
     * @param target where the handler starts
     * @param depth depth that the stack is cut to
     * @param lasti whether the offset of the failing instruction is pushed below the exception
     */
    public record Entry(int start, int end, int target, int depth, boolean lasti) {
    }

    /** @throws IllegalArgumentException when the table is damaged */
    public static List<Entry> parse(byte[] table) {
        ExceptionTable parser = new ExceptionTable(table);
        List<Entry> entries = new ArrayList<>();
        while (parser.at < table.length) {
            entries.add(parser.readEntry());
        }
        return entries;
    }

    private Entry readEntry() {
        if ((data[at] & START_BIT) == 0) {
            throw new IllegalArgumentException("entry " + at + " of the exception table lacks its start mark");
        }
        int start = 2 * readVarint();
        int end = start + 2 * readVarint();
        int target = 2 * readVarint();
        int depthAndLasti = readVarint();
        return new Entry(start, end, target, depthAndLasti >> 1, (depthAndLasti & 1) != 0);
    }

    private int readVarint() {
        int value = 0;
        while (true) {
            if (at >= data.length) {
                throw new IllegalArgumentException("the exception table is truncated");
            }
            int piece = data[at++];
            value = value << 6 | piece & VALUE_BITS;
            if ((piece & MORE_BIT) == 0) {
                return value;
            }
            if (value >= 1 << 22) {
                throw new IllegalArgumentException("a number in the exception table is too large");
            }
        }
    }
}
