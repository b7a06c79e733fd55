package pbcvm.modules.heapq;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Order;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The module {@code _heapq}. */
public final class HeapqModule {
    private HeapqModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.function("heappush(heap, item, /)", HeapqModule::push);
        m.function("heappop(heap, /)", heap -> pop(list(heap, "heappop() argument"), false));
        m.function("_heappop_max(heap, /)", heap -> pop(list(heap, "_heappop_max() argument"), true));
        m.function("heapreplace(heap, item, /)",
                (heap, item) -> replace(list(heap, "heapreplace() argument 1"), item, false));
        m.function("_heapreplace_max(heap, item, /)",
                (heap, item) -> replace(list(heap, "_heapreplace_max() argument 1"), item, true));
        m.function("heappushpop(heap, item, /)", HeapqModule::pushPop);
        m.function("heapify(heap, /)", heap -> heapify(list(heap, "heapify() argument"), false));
        m.function("_heapify_max(heap, /)", heap -> heapify(list(heap, "_heapify_max() argument"), true));
        m.doc("Heap queues: lists in which item k is not larger than items 2*k+1 and 2*k+2.");
    }

    private static PyList list(Object heap, String what) {
        if (heap instanceof PyList list) {
            return list;
        }
        throw Raise.typeError("%s must be list, not %s", what, Raise.typeName(heap));
    }

    private static boolean before(Object a, Object b, boolean max) {
        return max ? Order.less(b, a) : Order.less(a, b);
    }

    private static void checkSize(PyList heap, int size) {
        if (heap.size != size) {
            throw Raise.runtimeError("list changed size during iteration");
        }
    }

    /** Moves the item at {@code from} towards the root, but not above {@code top}. */
    private static void rise(PyList heap, int top, int from, boolean max) {
        int at = from;
        int size = heap.size;
        Object item = heap.get(at);
        while (at > top) {
            int parent = at - 1 >> 1;
            Object above = heap.get(parent);
            boolean smaller = before(item, above, max);
            checkSize(heap, size);
            if (!smaller) {
                break;
            }
            heap.set(at, above);
            heap.set(parent, item);
            at = parent;
        }
    }

    /** Moves the item down to a leaf, then up to where it belongs. */
    private static void sink(PyList heap, int from, boolean max) {
        int size = heap.size;
        int at = from;
        int leaves = size >> 1;
        while (at < leaves) {
            int child = 2 * at + 1;
            if (child + 1 < size) {
                boolean leftFirst = before(heap.get(child), heap.get(child + 1), max);
                checkSize(heap, size);
                if (!leftFirst) {
                    child++;
                }
            }
            Object item = heap.get(at);
            heap.set(at, heap.get(child));
            heap.set(child, item);
            at = child;
        }
        rise(heap, from, at, max);
    }

    private static Object push(Object heap, Object item) {
        PyList list = list(heap, "heappush() argument 1");
        list.append(item);
        rise(list, 0, list.size - 1, false);
        return PyNone.NONE;
    }

    private static Object pop(PyList heap, boolean max) {
        if (heap.size == 0) {
            throw Raise.indexError("index out of range");
        }
        Object last = heap.removeLast();
        if (heap.size == 0) {
            return last;
        }
        Object first = heap.get(0);
        heap.set(0, last);
        sink(heap, 0, max);
        return first;
    }

    private static Object replace(PyList heap, Object item, boolean max) {
        if (heap.size == 0) {
            throw Raise.indexError("index out of range");
        }
        Object first = heap.get(0);
        heap.set(0, item);
        sink(heap, 0, max);
        return first;
    }

    private static Object pushPop(Object heap, Object item) {
        PyList list = list(heap, "heappushpop() argument 1");
        if (list.size == 0 || !Order.less(list.get(0), item)) {
            return item;
        }
        return replace(list, item, false);
    }

    private static Object heapify(PyList heap, boolean max) {
        for (int i = (heap.size >> 1) - 1; i >= 0; i--) {
            sink(heap, i, max);
        }
        return PyNone.NONE;
    }
}
