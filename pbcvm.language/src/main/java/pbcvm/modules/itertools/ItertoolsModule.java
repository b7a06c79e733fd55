package pbcvm.modules.itertools;

import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;

/** The module {@code itertools}. */
public final class ItertoolsModule {
    private static final PyType[] TYPES = {AccumulateIterator.TYPE, CombinationsIterator.TYPE,
        CombinationsIterator.WITH_REPLACEMENT, CycleIterator.TYPE, DropWhileIterator.TYPE, TakeWhileIterator.TYPE,
        SliceIterator.TYPE, StarMapIterator.TYPE, ChainIterator.TYPE, CompressIterator.TYPE, FilterFalseIterator.TYPE,
        CountIterator.TYPE, LongestZipIterator.TYPE, PermutationsIterator.TYPE, ProductIterator.TYPE,
        RepeatIterator.TYPE, GroupByIterator.TYPE, GroupByIterator.GROUPER, PairwiseIterator.TYPE, TeeIterator.TYPE};

    private ItertoolsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.doc("Functional tools for creating and using iterators.");
        for (PyType type : TYPES) {
            m.type(type);
        }
        m.function("tee(iterable, n=2, /)", TeeIterator::tee);
    }
}
