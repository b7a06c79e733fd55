package pbcvm.marshal;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.DictConst;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;

/** A dict: keys and values up to a null in place of a key. */
final class PartialDict implements Partial {

    private final List<Object> items = new ArrayList<>();
    private boolean isEnded;
    private long weight;

    @Override
    public boolean needsMore() {
        return !isEnded;
    }

    @Override
    public boolean takesNull() {
        return items.size() % 2 == 0;
    }

    @Override
    public void accept(Object part, long partWeight) {
        if (part == Singleton.NULL) {
            isEnded = true;
        } else {
            items.add(part);
            weight += 1 + partWeight;
        }
    }

    @Override
    public Object finish() {
        return new DictConst(new Tuple(items.toArray(), (int) weight));
    }

    @Override
    public long weight() {
        return weight;
    }
}
