package pbcvm.nodes.opcode.subscript;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Slot;
import pbcvm.operation.Py;
import pbcvm.operation.call.SpecialMethodNode;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.ListItems;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;

/** Sets one element, {@code container[key] = value}. */
@NodeChild(value = "value", type = OpcodeNode.class)
@NodeChild(value = "container", type = OpcodeNode.class)
@NodeChild(value = "key", type = OpcodeNode.class)
public abstract class StoreSubscrNode extends OpcodeNode {
    static boolean isExactList(PyList list) {
        return BinarySubscrNode.isExactList(list);
    }

    static boolean isExactDict(PyDict dict) {
        return BinarySubscrNode.isExactDict(dict);
    }

    static boolean holdsLongs(PyList list) {
        return list.store instanceof long[];
    }

    static boolean holdsDoubles(PyList list) {
        return list.store instanceof double[];
    }

    static boolean holdsObjects(PyList list) {
        return list.store instanceof Object[];
    }

    private int position(VirtualFrame frame, long index, int size) {
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) {
            mark(frame);
            throw indexError();
        }
        return (int) position;
    }

    @TruffleBoundary
    private static PythonException indexError() {
        return Raise.indexError("list assignment index out of range");
    }

    @Specialization(guards = {"isExactList(list)", "holdsLongs(list)"})
    Object doLongs(VirtualFrame frame, long value, PyList list, long index) {
        ((long[]) list.store)[position(frame, index, list.size)] = value;
        return null;
    }

    @Specialization(guards = {"isExactList(list)", "holdsDoubles(list)"})
    Object doDoubles(VirtualFrame frame, double value, PyList list, long index) {
        ((double[]) list.store)[position(frame, index, list.size)] = value;
        return null;
    }

    @Specialization(guards = {"isExactList(list)", "holdsObjects(list)"})
    Object doObjects(VirtualFrame frame, Object value, PyList list, long index) {
        ((Object[]) list.store)[position(frame, index, list.size)] = value;
        return null;
    }

    static boolean isSimple(PySlice slice) {
        return slice.step == PyNone.NONE && SliceBounds.isPlain(slice);
    }

    @Specialization(guards = {"isExactList(list)", "isExactList(value)", "isSimple(slice)"})
    Object doListSlice(VirtualFrame frame, PyList value, PyList list, PySlice slice) {
        if (!ListItems.setSlice(list, SliceBounds.plainStart(slice, 1), SliceBounds.plainStop(slice, 1), value)) {
            mark(frame);
            Py.setItem(list, slice, value);
        }
        return null;
    }

    @Specialization(guards = "isExactDict(dict)")
    Object doDict(VirtualFrame frame, Object value, PyDict dict, Object key) {
        mark(frame);
        dict.put(key, value);
        return null;
    }

    @Specialization(replaces = "doDict")
    Object doGeneric(VirtualFrame frame, Object value, Object container, Object key,
            @Cached("createSetItem()") SpecialMethodNode setItem) {
        mark(frame);
        if (container instanceof PyDict dict && isExactDict(dict)) {
            dict.put(key, value);
            return null;
        }
        if (setItem.execute(frame, new Object[]{null, container, key, value}) == null) {
            Py.setItem(container, key, value);
        }
        return null;
    }

    static SpecialMethodNode createSetItem() {
        return new SpecialMethodNode(Slot.SETITEM, 3);
    }
}
