package pbcvm.types.sets;

import pbcvm.object.PyType;

/** A {@code frozenset}. */
public final class PyFrozenSet extends PySetObject {
    public static final PyType TYPE = PyType.builtin("frozenset", SetType::frozenSet);

    /** The hash; -1 until it is asked for. */
    private long hash = -1;

    public PyFrozenSet(PyType type) {
        super(type);
    }

    /** The frozenset of these elements. */
    public static PyFrozenSet of(Object... elements) {
        PyFrozenSet result = new PyFrozenSet(TYPE);
        for (Object element : elements) {
            result.add(element);
        }
        return result;
    }

    /** {@code hash(self)}; the same for any order of insertion. */
    long hash() {
        if (hash == -1) {
            hash = computeHash(this);
        }
        return hash;
    }

    /** The hash of the elements of any set. */
    static long computeHash(PySetObject set) {
        long result = 0;
        for (int i = 0; i < set.keys.length; i++) {
            if (set.elementAt(i) != null) {
                result ^= shuffle(set.hashes[i]);
            }
        }
        result ^= (set.used + 1L) * 1927868237L;
        result ^= result >>> 11 ^ result >>> 25;
        result = result * 69069L + 907133923L;
        return result == -1 ? 590923713L : result;
    }

    private static long shuffle(long hash) {
        return (hash ^ 89869747L ^ hash << 16) * 3644798167L;
    }
}
