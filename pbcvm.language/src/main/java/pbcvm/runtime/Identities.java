package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that {@code id} gives: unique among living objects. Ints and floats have no identity of their own, so
 * equal
 * ones have the same number.
 */
public final class Identities {
    private static final long FIRST = 0x7F0000000000L;
    private static final long STEP = 16;

    private final Map<Key, Long> numbers = new HashMap<>();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private long next = FIRST;

    /** Finds an object by identity without keeping it alive. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && get() == key.get();
        }
    }

    /** {@code id(object)}. */
    @TruffleBoundary
    public synchronized long of(Object object) {
        if (object instanceof Long number) {
            return mixed(number, 8);
        }
        if (object instanceof Double number) {
            return mixed(Double.doubleToRawLongBits(number), 4);
        }
        if (object instanceof Boolean bool) {
            return bool ? FIRST - 2 * STEP : FIRST - STEP;
        }
        for (Object key = dead.poll(); key != null; key = dead.poll()) {
            numbers.remove(key);
        }
        Key key = new Key(object, dead);
        Long known = numbers.get(key);
        if (known == null) {
            known = next;
            next += STEP;
            numbers.put(key, known);
        }
        return known;
    }

    private static long mixed(long bits, long offset) {
        return (bits * STEP & 0x3FFFFFFFFFFFFFFL) + offset;
    }
}
