package pbcvm.modules.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.bytes.BytesType;
import pbcvm.types.ints.IntType;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.tuples.TupleType;

/** The weak references to objects, and the call of their callbacks after the garbage collector took the objects. */
public final class WeakReferences {
    /** Builtin classes whose instances can be referred to weakly, by name. */
    private static final Set<String> REFERABLE = Set.of("set", "frozenset", "function", "builtin_function_or_method",
            "method", "type", "module", "generator", "coroutine", "async_generator", "code", "deque", "array",
            "partial", "_lru_cache_wrapper", "memoryview", "Pattern", "Random", "TextIOWrapper",
            "BufferedReader", "BufferedWriter", "FileIO", "BytesIO", "StringIO", "_io.BytesIO",
            "mappingproxy", "GenericAlias", "UnionType", "classmethod", "staticmethod", "SimpleQueue",
            "_thread.lock", "lock", "Struct", "async_generator_asend", "method-wrapper");
    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    private static final Map<Object, List<WeakReference<PyObject>>> KNOWN = new WeakHashMap<>();

    private WeakReferences() {
    }

    /** The pointer of a weak reference or proxy to its object. */
    static final class Pointer extends WeakReference<Object> {
        private final PyObject holder;
        private final Object callback;

        Pointer(Object target, PyObject holder, Object callback) {
            super(target, QUEUE);
            this.holder = holder;
            this.callback = callback;
        }

        Object callback() {
            return callback;
        }
    }

    /** Refuses objects whose class does not support weak references. */
    static void check(Object target) {
        PyType type = Types.of(target);
        boolean allowed = target instanceof PyObject && !(target instanceof PyBigInt)
                && (type.isHeapType() ? heapInstanceAllowed(type) : builtinAllowed(type));
        if (!allowed) {
            throw Raise.typeError("cannot create weak reference to '%s' object", Raise.typeName(target));
        }
    }

    private static boolean heapInstanceAllowed(PyType type) {
        if (type.isSubtypeOf(IntType.TYPE) || type.isSubtypeOf(TupleType.TYPE) || type.isSubtypeOf(BytesType.TYPE)) {
            return false;
        }
        return type.instancesHaveDict() || type.lookup(Str.intern("__weakref__")) != null;
    }

    private static boolean builtinAllowed(PyType type) {
        for (PyType base : type.mro()) {
            if (REFERABLE.contains(base.name())) {
                return true;
            }
        }
        return false;
    }

    /** Notes that {@code holder} refers to {@code target}. */
    static void register(Object target, PyObject holder) {
        synchronized (KNOWN) {
            KNOWN.computeIfAbsent(target, key -> new ArrayList<>()).add(new WeakReference<>(holder));
        }
        runCallbacks();
    }

    /** The living weak references and proxies of an object, oldest first. */
    static List<PyObject> of(Object target) {
        List<PyObject> result = new ArrayList<>();
        synchronized (KNOWN) {
            List<WeakReference<PyObject>> list = target instanceof PyObject ? KNOWN.get(target) : null;
            if (list != null) {
                list.removeIf(reference -> reference.get() == null);
                list.forEach(reference -> result.add(reference.get()));
            }
        }
        return result;
    }

    /** Asks for a garbage collection when there are weak references that could notice it. */
    public static void collect() {
        boolean any;
        synchronized (KNOWN) {
            any = !KNOWN.isEmpty();
        }
        if (any) {
            System.gc();
            runCallbacks();
        }
    }

    /** Calls the callbacks of references whose objects are gone. */
    public static void runCallbacks() {
        for (Reference<?> dead = QUEUE.poll(); dead != null; dead = QUEUE.poll()) {
            Pointer pointer = (Pointer) dead;
            if (pointer.callback != null) {
                try {
                    Calls.call(pointer.callback, pointer.holder);
                } catch (PythonException e) {
                    report(pointer.callback, e);
                }
            }
        }
    }

    /** Errors in callbacks go to {@code sys.unraisablehook}. */
    private static void report(Object callback, PythonException error) {
        Object sys = pbcvm.PbcvmContext.get().importBuiltin("sys");
        Object stderr = sys == null ? null : Py.getAttrOrNull(sys, "stderr");
        if (stderr != null) {
            Py.callMethod(stderr, "write", Str.of("Exception ignored in: " + Py.reprJava(callback) + "\n"
                    + error.value().type().name() + ": " + Py.strJava(error.value()) + "\n"));
        }
    }
}
