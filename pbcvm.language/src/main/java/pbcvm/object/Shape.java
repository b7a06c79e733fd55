package pbcvm.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pbcvm.types.dicts.PyDict;

/**
 * The hidden class of an object: its Python class and where its attributes are kept. Shapes form a tree per class;
 * adding an attribute moves an object to a child shape.
 *
 * <p>Attribute keys are names ({@code TruffleString}) or, for {@code __slots__}, the slot's descriptor itself.
 *
 * <p>Invariants: a shape never changes after its creation, only its table of transitions grows. A shape in dict mode
 * has
 * no locations; its objects keep their {@code __dict__} as element 0 of the attribute array.
 */
public final class Shape {
    final PyType type;
    private final Location[] locations;
    private final int objects;
    private final int primitives;
    private final int arrayLength;
    private final boolean dictMode;
    private final boolean inline;
    private Map<Object, Shape> transitions;
    private Map<Object, Location> index;

    private Shape(PyType type, Location[] locations, int objects, int primitives, int arrayLength, boolean dictMode,
            boolean inline) {
        this.type = type;
        this.locations = locations;
        this.objects = objects;
        this.primitives = primitives;
        this.arrayLength = arrayLength;
        this.dictMode = dictMode;
        this.inline = inline;
    }

    static Shape root(PyType type, boolean inline) {
        return new Shape(type, new Location[0], 0, 0, 0, false, inline);
    }

    static Shape dictRoot(PyType type) {
        return new Shape(type, new Location[0], 0, 0, 1, true, false);
    }

    /** The Python class of the objects with this shape. */
    public PyType type() {
        return type;
    }

    /** Whether attributes live in a dict. */
    public boolean isDictMode() {
        return dictMode;
    }

    /** Where {@code key} is kept; null when objects of this shape do not have it (or are in dict mode). */
    @TruffleBoundary
    public Location find(Object key) {
        if (locations.length <= 8) {
            for (Location location : locations) {
                if (location.key == key || location.key.equals(key)) {
                    return location;
                }
            }
            return null;
        }
        if (index == null) {
            Map<Object, Location> map = new HashMap<>();
            for (Location location : locations) {
                map.put(location.key, location);
            }
            index = map;
        }
        return index.get(key);
    }

    /** The shape of an object that gets {@code value} under {@code key} (which may exist with an unfit kind). */
    @TruffleBoundary
    public Shape with(Object key, Object value) {
        assert !dictMode;
        Location existing = find(key);
        if (existing != null) {
            return existing.accepts(value) ? this : generalize(key);
        }
        Location.Kind kind = type.attributeKind(key, value);
        if (kind != Location.Kind.OBJECT && (!inline || primitives >= Location.INLINE_PRIMITIVES)) {
            kind = Location.Kind.OBJECT;
        }
        return add(key, kind);
    }

    private Shape add(Object key, Location.Kind wanted) {
        Location.Kind kind = wanted;
        if (kind == Location.Kind.OBJECT && (!inline || objects >= Location.INLINE_OBJECTS)) {
            kind = Location.Kind.ARRAY;
        }
        Object transition = kind == Location.Kind.LONG || kind == Location.Kind.DOUBLE ? List.of(kind, key) : key;
        if (transitions == null) {
            transitions = new HashMap<>();
        }
        Shape child = transitions.get(transition);
        if (child == null) {
            child = extend(key, kind);
            transitions.put(transition, child);
        }
        return child;
    }

    private Shape extend(Object key, Location.Kind kind) {
        Location[] extended = java.util.Arrays.copyOf(locations, locations.length + 1);
        int position = switch (kind) {
            case LONG, DOUBLE -> primitives;
            case OBJECT -> objects;
            case ARRAY -> arrayLength;
        };
        extended[locations.length] = new Location(key, kind, position);
        return new Shape(type, extended, objects + (kind == Location.Kind.OBJECT ? 1 : 0),
                primitives + (kind == Location.Kind.LONG || kind == Location.Kind.DOUBLE ? 1 : 0),
                arrayLength + (kind == Location.Kind.ARRAY ? 1 : 0), false, inline);
    }

    private Shape generalize(Object key) {
        type.generalizeAttribute(key);
        Shape result = type.rootShape();
        for (Location location : locations) {
            Location.Kind kind = location.key.equals(key) || location.kind == Location.Kind.ARRAY
                    ? Location.Kind.OBJECT
                    : location.kind;
            result = result.add(location.key, kind);
        }
        return result;
    }

    /** Stores {@code value} under {@code key}, changing the object's shape when needed. Works in dict mode too. */
    @TruffleBoundary
    public static void put(PyObject object, Object key, Object value) {
        Shape shape = object.shape;
        if (shape.dictMode) {
            if (key instanceof PyObject) {
                slotsOf(object).put(key, value);
            } else {
                ((PyDict) object.attributes[0]).put(key, value);
            }
            return;
        }
        Location location = shape.find(key);
        if (location == null || !location.accepts(value)) {
            Shape next = shape.with(key, value);
            if (location != null) {
                migrate(object, next);
            } else {
                object.shape = next;
            }
            location = next.find(key);
        }
        location.set(object, value);
    }

    /** Reads {@code key}; null when absent. Works in dict mode too. */
    @TruffleBoundary
    public static Object get(PyObject object, Object key) {
        if (object.shape.dictMode) {
            return key instanceof PyObject ? slotsOf(object).get(key) : ((PyDict) object.attributes[0]).get(key);
        }
        Location location = object.shape.find(key);
        return location == null ? null : location.get(object);
    }

    /** Removes {@code key}. Gives false when it was absent. */
    @TruffleBoundary
    public static boolean remove(PyObject object, Object key) {
        if (object.shape.dictMode) {
            return (key instanceof PyObject ? slotsOf(object).remove(key)
                    : ((PyDict) object.attributes[0]).remove(key)) != null;
        }
        Location location = object.shape.find(key);
        if (location == null || location.get(object) == null) {
            return false;
        }
        Shape result = object.type().rootShape();
        for (Location old : object.shape.locations) {
            if (old != location) {
                result = result.add(old.key, old.kind == Location.Kind.ARRAY ? Location.Kind.OBJECT : old.kind);
            }
        }
        migrate(object, result);
        return true;
    }

    /** Moves the values of an object to where {@code next} wants them. */
    private static void migrate(PyObject object, Shape next) {
        Location[] from = object.shape.locations;
        Object[] values = new Object[from.length];
        for (int i = 0; i < from.length; i++) {
            values[i] = from[i].get(object);
        }
        object.attributes = null;
        object.shape = next;
        for (int i = 0; i < from.length; i++) {
            Location to = next.find(from[i].key);
            if (to != null && values[i] != null) {
                to.set(object, values[i]);
            }
        }
    }

    /** The attribute names an object has, in the order they were added; {@code __slots__} are left out. */
    @TruffleBoundary
    public static List<Object> keys(PyObject object) {
        List<Object> result = new ArrayList<>();
        for (Location location : object.shape.locations) {
            if (!(location.key instanceof PyObject) && location.get(object) != null) {
                result.add(location.key);
            }
        }
        return result;
    }

    /** The {@code __dict__} of an object that has one: from now on its attributes live there. */
    @TruffleBoundary
    public static PyDict dictOf(PyObject object) {
        if (!object.shape.dictMode) {
            PyDict dict = new PyDict();
            for (Object key : keys(object)) {
                dict.put(key, get(object, key));
            }
            enterDictMode(object, dict);
        }
        return (PyDict) object.attributes[0];
    }

    /** Replaces the {@code __dict__} of an object. */
    @TruffleBoundary
    public static void setDict(PyObject object, PyDict dict) {
        if (object.shape.dictMode) {
            object.attributes[0] = dict;
        } else {
            enterDictMode(object, dict);
        }
    }

    private static void enterDictMode(PyObject object, PyDict dict) {
        Map<Object, Object> slots = new HashMap<>();
        for (Location location : object.shape.locations) {
            if (location.key instanceof PyObject && location.get(object) != null) {
                slots.put(location.key, location.get(object));
            }
        }
        object.shape = object.type().dictShape();
        object.attributes = new Object[]{dict, slots};
    }

    /** In dict mode the {@code __slots__} of an object, by descriptor. */
    @SuppressWarnings("unchecked")
    private static Map<Object, Object> slotsOf(PyObject object) {
        return (Map<Object, Object>) object.attributes[1];
    }

    static void changeType(PyObject object, PyType type) {
        if (object.shape.dictMode) {
            object.shape = type.dictShape();
            return;
        }
        Shape result = type.rootShape();
        for (Location location : object.shape.locations) {
            result = result.add(location.key,
                    location.kind == Location.Kind.ARRAY ? Location.Kind.OBJECT : location.kind);
        }
        migrate(object, result);
    }
}
