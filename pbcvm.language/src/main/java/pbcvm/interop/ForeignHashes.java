package pbcvm.interop;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import pbcvm.object.BuiltinFunctions;
import pbcvm.operation.Py;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.lists.PyList;

/** The methods of dict that read, for foreign hashes; {@code keys}, {@code values} and {@code items} give lists. */
final class ForeignHashes {
    /** How to get at one of the iterators of a hash. */
    @FunctionalInterface
    private interface Part {
        Object iterator(InteropLibrary library) throws InteropException;
    }

    private ForeignHashes() {
    }

    /** The method of this name; null when there is none. */
    static Object method(Object self, String name) {
        return switch (name) {
            case "get" -> BuiltinFunctions.create("get(key, default=None, /)",
                    (key, fallback) -> Foreign.run("get()",
                            l -> l.readHashValueOrDefault(self, ForeignContainers.key(self, key), fallback)));
            case "keys" -> listing("keys()", l -> l.getHashKeysIterator(self));
            case "values" -> listing("values()", l -> l.getHashValuesIterator(self));
            case "items" -> BuiltinFunctions.create("items()", () -> items(self));
            default -> null;
        };
    }

    private static PyBuiltinFunction listing(String declaration, Part part) {
        return BuiltinFunctions.create(declaration, () -> list(part));
    }

    private static PyList list(Part part) {
        return Py.toList(new ForeignIterator(Foreign.run("iteration", part::iterator)));
    }

    private static PyList items(Object self) {
        PyList result = new PyList();
        PyList keys = list(l -> l.getHashKeysIterator(self));
        for (int i = 0; i < keys.size; i++) {
            result.append(Py.tuple(keys.get(i), ForeignContainers.get(self, keys.get(i))));
        }
        return result;
    }
}
