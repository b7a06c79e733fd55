package pbcvm.marshal;

import java.util.ArrayList;
import java.util.List;

/** Objects that may be referred to by number; a number is given out before its object is complete. */
final class RefTable {

    private static final Object INCOMPLETE = new Object();

    private final List<Object> objects = new ArrayList<>();

    int reserve() {
        objects.add(INCOMPLETE);
        return objects.size() - 1;
    }

    void fill(int index, Object object) {
        objects.set(index, object);
    }

    void add(Object object) {
        objects.add(object);
    }

    boolean contains(int index) {
        return index >= 0 && index < objects.size();
    }

    boolean isComplete(int index) {
        return objects.get(index) != INCOMPLETE;
    }

    Object get(int index) {
        return objects.get(index);
    }
}
