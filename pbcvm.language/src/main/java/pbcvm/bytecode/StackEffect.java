package pbcvm.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * What an opcode takes from the operand stack and what it leaves, as a picture such as {@code "items*n -- list"}.
 *
 * <p>Words stand for values, bottom first. A word may be repeated by the operand: {@code *n}, {@code *2n},
 * {@code *n-1}, {@code *n-2}, {@code *lo}, {@code *hi} and {@code *2hi} (low byte, the bits above it), {@code *bit0}
 * to {@code *bit3}, {@code *if3} (once if the operand is 3). A word that stands on both sides is the same value.
 */
public final class StackEffect {

    /** One word of a picture. */
    public record Item(String word, Count count) {
    }

    /** How often a word stands for a value, given the operand. */
    public enum Count {
        ONE(""),
        N("n"),
        TWICE_N("2n"),
        N_MINUS_1("n-1"),
        N_MINUS_2("n-2"),
        LOW_BYTE("lo"),
        HIGH_BYTE("hi"),
        TWICE_HIGH_BYTE("2hi"),
        BIT_0("bit0"),
        BIT_1("bit1"),
        BIT_2("bit2"),
        BIT_3("bit3"),
        IF_3("if3");

        private final String text;

        Count(String text) {
            this.text = text;
        }

        private static Count of(String text) {
            for (Count count : values()) {
                if (count.text.equals(text)) {
                    return count;
                }
            }
            throw new IllegalArgumentException(text);
        }

        /** The number of values; negative when the operand is too small for the opcode. */
        public long of(int operand) {
            return switch (this) {
                case ONE -> 1;
                case N -> operand;
                case TWICE_N -> 2L * operand;
                case N_MINUS_1 -> operand - 1L;
                case N_MINUS_2 -> operand - 2L;
                case LOW_BYTE -> operand & 0xFF;
                case HIGH_BYTE -> operand >>> 8;
                case TWICE_HIGH_BYTE -> 2L * (operand >>> 8);
                case BIT_0 -> operand & 1;
                case BIT_1 -> operand >> 1 & 1;
                case BIT_2 -> operand >> 2 & 1;
                case BIT_3 -> operand >> 3 & 1;
                case IF_3 -> operand == 3 ? 1 : 0;
            };
        }
    }

    private final String picture;
    private final List<Item> inputs;
    private final List<Item> outputs;

    private StackEffect(String picture, List<Item> inputs, List<Item> outputs) {
        this.picture = picture;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    static StackEffect parse(String picture) {
        int arrow = picture.indexOf("--");
        if (arrow < 0) {
            throw new IllegalArgumentException(picture);
        }
        return new StackEffect(picture, parseSide(picture.substring(0, arrow)),
                parseSide(picture.substring(arrow + 2)));
    }

    private static List<Item> parseSide(String side) {
        List<Item> items = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(side, " ");
        while (words.hasMoreTokens()) {
            String text = words.nextToken();
            int star = text.indexOf('*');
            String word = star < 0 ? text : text.substring(0, star);
            items.add(new Item(word, Count.of(star < 0 ? "" : text.substring(star + 1))));
        }
        return List.copyOf(items);
    }

    /** What must be on the stack, bottom first. */
    public List<Item> inputs() {
        return inputs;
    }

    /** What replaces the inputs, bottom first. */
    public List<Item> outputs() {
        return outputs;
    }

    /** Number of values that must be on the stack; negative when the operand is too small for the opcode. */
    public long pops(int operand) {
        return sum(inputs, operand);
    }

    /** Number of values that stand in place of the popped ones afterwards. */
    public long pushes(int operand) {
        return sum(outputs, operand);
    }

    /** By how much the depth of the stack changes. */
    public long change(int operand) {
        return pushes(operand) - pops(operand);
    }

    private static long sum(List<Item> items, int operand) {
        long sum = 0;
        for (Item item : items) {
            long count = item.count().of(operand);
            if (count < 0) {
                return -1;
            }
            sum += count;
        }
        return sum;
    }

    @Override
    public String toString() {
        return picture;
    }
}
