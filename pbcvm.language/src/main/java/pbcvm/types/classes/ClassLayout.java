package pbcvm.types.classes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PySlotMember;

/** Which base decides the layout of a class, and its {@code __slots__}. */
final class ClassLayout {
    private ClassLayout() {
    }

    /** The base whose layout the new class extends; TypeError when the bases' layouts conflict. */
    static PyType bestBase(PyType[] bases) {
        PyType winner = null;
        for (PyType base : bases) {
            if (!base.isSubclassable()) {
                throw Raise.typeError("type '%s' is not an acceptable base type", base.name());
            }
            if (winner == null) {
                winner = base;
            } else if (!extendsLayout(winner, base)) {
                if (extendsLayout(base, winner)) {
                    winner = base;
                } else {
                    throw Raise.typeError("multiple bases have instance lay-out conflict");
                }
            }
        }
        return winner;
    }

    /** Whether instances of {@code derived} can stand for instances of {@code base}. */
    private static boolean extendsLayout(PyType derived, PyType base) {
        if (!derived.layoutOwner().isSubtypeOf(base.layoutOwner())) {
            return false;
        }
        TreeSet<String> needed = slotNames(base);
        return needed.isEmpty() || slotNames(derived).containsAll(needed) && derived.isSubtypeOf(slotOwner(base));
    }

    private static PyType slotOwner(PyType type) {
        for (PyType base : type.mro()) {
            if (hasOwnSlots(base)) {
                return base;
            }
        }
        return PyType.OBJECT;
    }

    private static boolean hasOwnSlots(PyType type) {
        PyDict dict = type.dict();
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.keyAt(i) != null && dict.valueAt(i) instanceof PySlotMember) {
                return true;
            }
        }
        return false;
    }

    /** Names of all slots an instance has. */
    static TreeSet<String> slotNames(PyType type) {
        TreeSet<String> result = new TreeSet<>();
        for (PyType base : type.mro()) {
            if (base.isHeapType()) {
                PyDict dict = base.dict();
                for (int i = 0; i < dict.entries(); i++) {
                    if (dict.keyAt(i) != null && dict.valueAt(i) instanceof PySlotMember member) {
                        result.add(member.name);
                    }
                }
            }
        }
        return result;
    }

    /** The names that a {@code __slots__} value lists, mangled. */
    static List<String> declaredSlots(Object slots, String className, PyDict namespace) {
        List<String> result = new ArrayList<>();
        TruffleString single = Py.asString(slots);
        for (Object item : single != null ? new Object[]{single} : Py.toArray(slots)) {
            TruffleString text = Py.asString(item);
            if (text == null) {
                throw Raise.typeError("__slots__ items must be strings, not '%s'", Raise.typeName(item));
            }
            String name = Str.java(text);
            if (name.isEmpty() || !Character.isUnicodeIdentifierStart(name.codePointAt(0)) && name.charAt(0) != '_'
                    || !name.codePoints().allMatch(c -> Character.isUnicodeIdentifierPart(c))) {
                throw Raise.typeError("__slots__ must be identifiers");
            }
            String mangled = mangle(name, className);
            if (namespace.get(mangled) != null && !name.equals("__qualname__") && !name.equals("__classcell__")) {
                throw Raise.valueError("'%s' in __slots__ conflicts with class variable", name);
            }
            result.add(mangled);
        }
        return result;
    }

    /** Private names of a class body carry the name of the class. */
    private static String mangle(String name, String className) {
        String stripped = className.replaceFirst("^_+", "");
        if (!name.startsWith("__") || name.endsWith("__") || stripped.isEmpty()) {
            return name;
        }
        return "_" + stripped + name;
    }
}
