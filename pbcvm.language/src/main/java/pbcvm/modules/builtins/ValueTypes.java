package pbcvm.modules.builtins;

import pbcvm.object.ModuleTable;
import pbcvm.types.bytes.ByteArrayType;
import pbcvm.types.bytes.BytesType;
import pbcvm.types.dicts.DictType;
import pbcvm.types.floats.ComplexType;
import pbcvm.types.floats.FloatType;
import pbcvm.types.ints.BoolType;
import pbcvm.types.ints.IntType;
import pbcvm.types.iterators.EnumerateIterator;
import pbcvm.types.iterators.FilterIterator;
import pbcvm.types.iterators.MapIterator;
import pbcvm.types.iterators.ReversedIterator;
import pbcvm.types.iterators.ZipIterator;
import pbcvm.types.lists.ListType;
import pbcvm.types.memoryviews.MemoryViewType;
import pbcvm.types.ranges.RangeType;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.sets.PySet;
import pbcvm.types.slices.SliceType;
import pbcvm.types.strs.StrType;
import pbcvm.types.tuples.TupleType;

/** The classes of numbers, texts, containers and iterators in the module {@code builtins}. */
final class ValueTypes {
    private ValueTypes() {
    }

    static void table(ModuleTable m) {
        m.type(BoolType.TYPE);
        m.type(MemoryViewType.TYPE);
        m.type(ByteArrayType.TYPE);
        m.type(BytesType.TYPE);
        m.type(ComplexType.TYPE);
        m.type(DictType.TYPE);
        m.type(EnumerateIterator.TYPE);
        m.type(FilterIterator.TYPE);
        m.type(FloatType.TYPE);
        m.type(PyFrozenSet.TYPE);
        m.type(IntType.TYPE);
        m.type(ListType.TYPE);
        m.type(MapIterator.TYPE);
        m.type(RangeType.TYPE);
        m.type(ReversedIterator.TYPE);
        m.type(PySet.TYPE);
        m.type(SliceType.TYPE);
        m.type(StrType.TYPE);
        m.type(TupleType.TYPE);
        m.type(ZipIterator.TYPE);
    }
}
