package pbcvm.marshal;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.SetConst;
import pbcvm.code.Tuple;

/** A tuple, list or set of a known size. The size is only believed as far as there are items. */
final class PartialItems implements Partial {

    private static final int TRUSTED = 16;

    private final TypeCode type;
    private final int size;
    private final List<Object> items;
    private long weight;

    PartialItems(TypeCode type, int size) {
        this.type = type;
        this.size = size;
        this.items = new ArrayList<>(Math.min(size, TRUSTED));
    }

    @Override
    public boolean needsMore() {
        return items.size() < size;
    }

    @Override
    public void accept(Object part, long partWeight) {
        items.add(part);
        weight += 1 + partWeight;
    }

    @Override
    public Object finish() {
        Tuple tuple = size == 0 ? Tuple.EMPTY : new Tuple(items.toArray(), (int) weight);
        return switch (type) {
            case LIST -> new ListConst(tuple);
            case SET -> new SetConst(tuple);
            case FROZENSET -> new FrozenSetConst(tuple);
            default -> tuple;
        };
    }

    @Override
    public long weight() {
        return weight;
    }
}
