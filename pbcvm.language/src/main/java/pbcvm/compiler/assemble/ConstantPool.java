package pbcvm.compiler.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of one code object, each once, in the order of their first use. */
public final class ConstantPool {

    private final Map<Object, Integer> indexes = new HashMap<>();
    private final List<Object> constants = new ArrayList<>();

    /** The index of a constant, which is added when it is new. */
    public int add(Object constant) {
        Integer index = indexes.putIfAbsent(ConstantKey.of(constant), constants.size());
        if (index != null) {
            return index;
        }
        constants.add(constant);
        return constants.size() - 1;
    }

    Object get(int index) {
        return constants.get(index);
    }

    /** The first constants, which are all that are used. */
    Object[] first(int count) {
        return constants.subList(0, Math.min(count, constants.size())).toArray();
    }
}
