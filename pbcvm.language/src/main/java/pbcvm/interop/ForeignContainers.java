package pbcvm.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.slices.PySlice;

/** Foreign arrays as sequences, foreign hashes as mappings, and members of other objects by their names. */
public final class ForeignContainers {
    private ForeignContainers() {
    }

    private static InteropLibrary library() {
        return Foreign.library();
    }

    /** {@code len(value)}. */
    public static Object length(Object self) {
        if (library().hasHashEntries(self)) {
            return Foreign.run("len()", library -> library.getHashSize(self));
        }
        if (!library().hasArrayElements(self)) {
            throw Raise.typeError("object of type '%s' has no len()", Raise.typeName(self));
        }
        return arraySize(self);
    }

    private static long arraySize(Object self) {
        return (Long) Foreign.run("len()", library -> library.getArraySize(self));
    }

    /** Whether the value is no empty container. */
    public static Object truth(Object self) {
        boolean container = library().hasHashEntries(self) || library().hasArrayElements(self);
        return !container || (Long) length(self) != 0;
    }

    /** Iterates over the elements, or over the keys of a hash. */
    public static Object iterator(Object self) {
        InteropLibrary library = library();
        if (library.isIterator(self)) {
            return new ForeignIterator(self);
        }
        if (library.hasHashEntries(self)) {
            return ofForeign(Foreign.run("iteration", l -> l.getHashKeysIterator(self)));
        }
        if (!library.hasIterator(self)) {
            throw Raise.typeError("'%s' object is not iterable", Raise.typeName(self));
        }
        return ofForeign(Foreign.run("iteration", l -> l.getIterator(self)));
    }

    private static Object ofForeign(Object iterator) {
        return iterator instanceof PyObject ? iterator : new ForeignIterator(iterator);
    }

    /** {@code value[key]}. */
    public static Object get(Object self, Object key) {
        InteropLibrary library = library();
        if (library.hasHashEntries(self)) {
            return Foreign.run("subscripts", l -> l.readHashValue(self, key(self, key)));
        }
        if (library.hasArrayElements(self)) {
            if (key instanceof PySlice) {
                return Py.getItem(elements(self), key);
            }
            long index = index(self, key);
            return Foreign.run("subscripts", l -> l.readArrayElement(self, index));
        }
        String name = member(self, key);
        if (!library.isMemberReadable(self, name)) {
            throw Raise.keyError(key);
        }
        return Foreign.run("subscripts", l -> l.readMember(self, name));
    }

    /** {@code value[key] = item}. */
    public static Object set(Object self, Object key, Object item) {
        return Foreign.run("item assignment", library -> {
            if (library.hasHashEntries(self)) {
                library.writeHashEntry(self, key(self, key), ToForeign.convert(item));
            } else if (library.hasArrayElements(self)) {
                library.writeArrayElement(self, index(self, key), ToForeign.convert(item));
            } else {
                library.writeMember(self, member(self, key), ToForeign.convert(item));
            }
            return PyNone.NONE;
        });
    }

    /** {@code del value[key]}. */
    public static Object delete(Object self, Object key) {
        return Foreign.run("item deletion", library -> {
            if (library.hasHashEntries(self)) {
                library.removeHashEntry(self, key(self, key));
            } else if (library.hasArrayElements(self)) {
                library.removeArrayElement(self, index(self, key));
            } else {
                library.removeMember(self, member(self, key));
            }
            return PyNone.NONE;
        });
    }

    /** {@code item in value}: keys of a hash, elements of anything iterable, names of members. */
    public static Object contains(Object self, Object item) {
        InteropLibrary library = library();
        if (library.hasHashEntries(self)) {
            return Foreign.run("membership tests", l -> l.isHashEntryExisting(self, key(self, item)));
        }
        TruffleString name = Py.asString(item);
        if (!library.hasIterator(self) && library.hasMembers(self) && name != null) {
            return library.isMemberReadable(self, Str.java(name));
        }
        Object iterator = iterator(self);
        for (Object element = Py.next(iterator); element != null; element = Py.next(iterator)) {
            if (Py.equal(element, item)) {
                return true;
            }
        }
        return false;
    }

    /** The key as the hash knows it: hosts tell a {@code Long} from an {@code Integer}. */
    static Object key(Object self, Object key) {
        return key instanceof Long && library().isHashEntryExisting(self, key) ? key : ToForeign.convert(key);
    }

    private static long index(Object self, Object key) {
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("foreign array indices must be integers, not %s", Raise.typeName(key));
        }
        long index = Py.indexAsLong(key);
        return index < 0 ? index + arraySize(self) : index;
    }

    private static String member(Object self, Object key) {
        TruffleString name = Py.asString(key);
        if (name == null || !library().hasMembers(self)) {
            throw Raise.typeError("'%s' object is not subscriptable", Raise.typeName(self));
        }
        return Str.java(name);
    }

    private static PyList elements(Object self) {
        PyList result = new PyList();
        long size = arraySize(self);
        for (long i = 0; i < size; i++) {
            long index = i;
            result.append(Foreign.run("subscripts", library -> library.readArrayElement(self, index)));
        }
        return result;
    }
}
