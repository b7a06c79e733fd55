package pbcvm.object;

/** Lets a namespace report changes to the {@link WatchedValue}s it has handed out. */
public final class Watcher {
    private Watcher() {
    }

    /** A new watched value; {@code value} is null when the name is absent. */
    public static WatchedValue create(Object value) {
        return new WatchedValue(value);
    }

    /** Records the new value of a name (null: deleted). */
    public static void changed(WatchedValue cell, Object value) {
        cell.set(value);
    }
}
