package pbcvm.code;

import java.util.Arrays;
import java.util.Iterator;

/**
 * A tuple constant. Items are constants.
 *
 * <p>Invariants: never contains itself; {@code weight} counts all constants below it, shared ones as often as they are
 * reached, and the reader keeps it small, so a recursive walk over a constant is always affordable.
 */
public final class Tuple implements Iterable<Object> {

    public static final Tuple EMPTY = new Tuple(new Object[0], 0);

    private final Object[] items;
    private final int weight;

    public Tuple(Object[] items, int weight) {
        this.items = items;
        this.weight = weight;
    }

    public static Tuple of(Object... items) {
        return new Tuple(items.clone(), items.length);
    }

    public int size() {
        return items.length;
    }

    public Object get(int index) {
        return items[index];
    }

    public int weight() {
        return weight;
    }

    public Object[] toArray() {
        return items.clone();
    }

    @Override
    public Iterator<Object> iterator() {
        return Arrays.asList(items).iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tuple that && Arrays.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return "Tuple" + Arrays.toString(items);
    }
}
