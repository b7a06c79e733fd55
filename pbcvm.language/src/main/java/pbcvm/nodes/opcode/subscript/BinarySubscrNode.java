package pbcvm.nodes.opcode.subscript;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.call.SpecialMethodNode;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.ListItems;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;
import pbcvm.types.strs.StrOperations;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Reads one element, {@code container[key]}. */
@NodeChild(value = "container", type = OpcodeNode.class)
@NodeChild(value = "key", type = OpcodeNode.class)
public abstract class BinarySubscrNode extends OpcodeNode {
    static boolean isExactList(PyList list) {
        return list.isExactly(ListType.TYPE);
    }

    static boolean isExactTuple(PyTuple tuple) {
        return tuple.isExactly(TupleType.TYPE);
    }

    static boolean isExactDict(PyDict dict) {
        return dict.isExactly(DictType.TYPE);
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
            throw listIndexError();
        }
        return (int) position;
    }

    @TruffleBoundary
    private static PythonException listIndexError() {
        return Raise.indexError("list index out of range");
    }

    @Specialization(guards = {"isExactList(list)", "holdsObjects(list)"})
    Object doObjects(VirtualFrame frame, PyList list, long index) {
        return ((Object[]) list.store)[position(frame, index, list.size)];
    }

    @Specialization(guards = {"isExactList(list)", "holdsLongs(list)"})
    long doLongs(VirtualFrame frame, PyList list, long index) {
        return ((long[]) list.store)[position(frame, index, list.size)];
    }

    @Specialization(guards = {"isExactList(list)", "holdsDoubles(list)"})
    double doDoubles(VirtualFrame frame, PyList list, long index) {
        return ((double[]) list.store)[position(frame, index, list.size)];
    }

    @Specialization(guards = "isExactTuple(tuple)")
    Object doTuple(VirtualFrame frame, PyTuple tuple, long index) {
        Object[] items = tuple.items;
        long position = index < 0 ? index + items.length : index;
        if (position < 0 || position >= items.length) {
            mark(frame);
            throw tupleIndexError();
        }
        return items[(int) position];
    }

    @TruffleBoundary
    private static PythonException tupleIndexError() {
        return Raise.indexError("tuple index out of range");
    }

    @Specialization(guards = "isExactDict(dict)")
    Object doDict(VirtualFrame frame, PyDict dict, Object key) {
        mark(frame);
        Object value = dict.get(key);
        if (value == null) {
            throw keyError(key);
        }
        return value;
    }

    @TruffleBoundary
    private static PythonException keyError(Object key) {
        return Raise.keyError(key);
    }

    @Specialization
    TruffleString doString(VirtualFrame frame, TruffleString text, long index,
            @Cached TruffleString.CodePointAtIndexNode codePointAt) {
        int length = Str.length(text);
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            mark(frame);
            throw stringIndexError();
        }
        return Str.ofCodePoint(codePointAt.execute(text, (int) position, Str.ENCODING));
    }

    @TruffleBoundary
    private static PythonException stringIndexError() {
        return Raise.indexError("string index out of range");
    }

    static boolean isPlain(PySlice slice) {
        return SliceBounds.isPlain(slice);
    }

    @Specialization(guards = "isPlain(slice)")
    static TruffleString doStringSlice(TruffleString text, PySlice slice) {
        long step = SliceBounds.plainStep(slice);
        return StrOperations.slice(text, SliceBounds.plainStart(slice, step), SliceBounds.plainStop(slice, step), step);
    }

    @Specialization(guards = {"isExactList(list)", "isPlain(slice)"})
    static PyList doListSlice(PyList list, PySlice slice) {
        long step = SliceBounds.plainStep(slice);
        return ListItems.getSlice(list, SliceBounds.plainStart(slice, step), SliceBounds.plainStop(slice, step), step);
    }

    @Specialization(replaces = "doDict")
    Object doGeneric(VirtualFrame frame, Object container, Object key,
            @Cached("createGetItem()") SpecialMethodNode getItem) {
        mark(frame);
        if (container instanceof PyDict dict && isExactDict(dict)) {
            return doDict(frame, dict, key);
        }
        Object value = getItem.execute(frame, container, key);
        return value != null ? value : Py.getItem(container, key);
    }

    static SpecialMethodNode createGetItem() {
        return new SpecialMethodNode(Slot.GETITEM, 2);
    }
}
