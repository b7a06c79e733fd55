package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.operation.Py;
import pbcvm.types.dicts.DictOperations;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.sequences.Unpacking;
import pbcvm.types.sets.PySet;

/** What display opcodes do with containers under construction. */
final class Building {
    private Building() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object listExtend(PyList list, Object iterable) {
        Unpacking.extend(list, iterable);
        return list;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object setUpdate(Object set, Object iterable) {
        Py.callMethod(set, "update", iterable);
        return set;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setAdd(Object set, Object element) {
        ((PySet) set).add(element);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object dictUpdate(PyDict dict, Object mapping) {
        DictOperations.update(dict, mapping);
        return dict;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object dictMerge(Object callable, PyDict dict, Object mapping) {
        DictOperations.merge(dict, mapping, callable);
        return dict;
    }
}
