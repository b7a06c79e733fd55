package pbcvm.compiler.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and their indexes, in the order in which they were added. */
final class NameTable {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final int first;

    /** @param first the index of the first name */
    NameTable(Collection<String> initial, int first) {
        this.first = first;
        initial.forEach(this::add);
    }

    int add(String name) {
        Integer index = indexes.putIfAbsent(name, first + names.size());
        if (index != null) {
            return index;
        }
        names.add(name);
        return first + names.size() - 1;
    }

    /** The index of a name, -1 if it is not there. */
    int find(String name) {
        return indexes.getOrDefault(name, -1);
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }
}
