package pbcvm.modules.functools;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/**
 * What {@code lru_cache} makes: a function whose results are remembered by its arguments.
 *
 * <p>Invariants: the cache holds at most {@link #maximum} results, the one used longest ago first.
 */
final class CachedFunction extends PyObject {
    static final PyType TYPE = PyType.builtin("_lru_cache_wrapper", CachedFunction::table).inModule("functools")
            .withDict();
    /** Stands between positional and keyword arguments in a key. */
    private static final Object KEYWORD_MARK = PyTuple.of((Object) PyNone.TYPE);

    private final Object function;
    /** How many results are kept; -1 for all. */
    private final long maximum;
    private final boolean typed;
    private final Object infoType;
    private final PyDict cache = new PyDict();
    private long hits;
    private long misses;

    private CachedFunction(PyType type, Object function, long maximum, boolean typed, Object infoType) {
        super(type);
        this.function = function;
        this.maximum = maximum;
        this.typed = typed;
        this.infoType = infoType;
    }

    private static Object make(Object[] args) {
        if (!Py.isCallable(args[1])) {
            throw Raise.typeError("the first argument must be callable");
        }
        long maximum = -1;
        if (args[2] != PyNone.NONE) {
            if (!Py.hasIndex(args[2])) {
                throw Raise.typeError("maxsize should be integer or None");
            }
            maximum = Math.max(0, Py.indexAsLong(args[2]));
        }
        return new CachedFunction(Construction.check(TYPE, args[0]), args[1], maximum, Py.isTrue(args[3]), args[4]);
    }

    private Object call(Object[] args, PyDict keywords) {
        if (maximum == 0) {
            misses++;
            return Calls.callWithKeywords(function, args, keywords);
        }
        Object key = key(args, keywords);
        long hash = Py.hash(key);
        Object known = cache.get(key, hash);
        if (known != null) {
            hits++;
            if (maximum > 0) {
                cache.remove(key);
                cache.put(key, hash, known);
            }
            return known;
        }
        misses++;
        Object result = Calls.callWithKeywords(function, args, keywords);
        if (maximum > 0 && cache.size() >= maximum && cache.get(key, hash) == null) {
            cache.removeAt(cache.nextPosition(0));
        }
        cache.put(key, hash, result);
        return result;
    }

    private Object key(Object[] args, PyDict keywords) {
        int given = keywords.size();
        if (!typed && given == 0) {
            if (args.length == 1 && (args[0] instanceof Long
                    || args[0] instanceof com.oracle.truffle.api.strings.TruffleString)) {
                return args[0];
            }
            return PyTuple.of(args);
        }
        int length = args.length + (given > 0 ? 1 + 2 * given : 0) + (typed ? args.length + given : 0);
        Object[] parts = new Object[length];
        System.arraycopy(args, 0, parts, 0, args.length);
        int count = args.length;
        if (given > 0) {
            parts[count++] = KEYWORD_MARK;
            for (int i = 0; i < keywords.entries(); i++) {
                if (keywords.keyAt(i) != null) {
                    parts[count++] = keywords.keyAt(i);
                    parts[count++] = keywords.valueAt(i);
                }
            }
        }
        if (typed) {
            for (Object arg : args) {
                parts[count++] = Types.of(arg);
            }
            for (int i = 0; i < keywords.entries(); i++) {
                if (keywords.keyAt(i) != null) {
                    parts[count++] = Types.of(keywords.valueAt(i));
                }
            }
        }
        return PyTuple.of(parts);
    }

    private Object info() {
        return Calls.call(infoType, hits, misses, maximum < 0 ? PyNone.NONE : (Object) maximum, (long) cache.size());
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, user_function, maxsize, typed, cache_info_type)", CachedFunction::make);
        t.methodN("__call__(self, /, *args, **kwargs)", args -> ((CachedFunction) args[0]).call(
                ((PyTuple) args[1]).items, (PyDict) args[2]));
        t.method("cache_info(self, /)", self -> ((CachedFunction) self).info());
        t.method("cache_clear(self, /)", self -> {
            CachedFunction it = (CachedFunction) self;
            it.hits = 0;
            it.misses = 0;
            it.cache.clear();
            return PyNone.NONE;
        });
        t.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> instance == PyNone.NONE ? self
                : new PyMethod(self, instance));
        t.method("__copy__(self, /)", self -> self);
        t.method("__deepcopy__(self, memo, /)", (self, memo) -> self);
        t.method("__reduce__(self, /)", self -> Py.getAttr(self, "__qualname__"));
        t.property("__dict__", self -> Shape.dictOf((PyObject) self),
                (self, value) -> Shape.setDict((PyObject) self, (PyDict) value));
    }
}
