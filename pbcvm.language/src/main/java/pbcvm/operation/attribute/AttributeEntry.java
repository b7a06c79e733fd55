package pbcvm.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import pbcvm.object.Location;
import pbcvm.object.PyInstance;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Attributes;
import pbcvm.operation.call.CallTargetNode;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyGetSet;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.functions.PySuper;

/**
 * One remembered way to read an attribute, valid for receivers of one shape (or one Java class, for values that are no
 * PyObject) while the class attributes it depends on stay what they were.
 */
abstract class AttributeEntry extends Node {
    @Child AttributeEntry next;
    private final Shape shape;
    private final Class<?> javaClass;
    /** Whether objects of the shape are {@link PyInstance}s, so that one check gives the class and the fields. */
    private final boolean plainInstance;
    private final WatchedValue classAttribute;
    final Object expected;
    private final WatchedValue getAttribute;
    private final Object expectedGetAttribute;

    AttributeEntry(Key key) {
        this.shape = key.shape;
        this.javaClass = key.javaClass;
        this.plainInstance = key.shape != null && key.javaClass == PyInstance.class;
        this.classAttribute = key.classAttribute;
        this.expected = key.expected;
        this.getAttribute = key.getAttribute;
        this.expectedGetAttribute = key.expectedGetAttribute;
    }

    /** What an entry depends on; without a shape on the Java class alone. */
    record Key(Shape shape, Class<?> javaClass, WatchedValue classAttribute, Object expected,
            WatchedValue getAttribute, Object expectedGetAttribute) {
    }

    final boolean matches(Object receiver) {
        if (plainInstance) {
            if (!(receiver instanceof PyInstance instance) || instance.shape() != shape) {
                return false;
            }
        } else if (shape != null) {
            if (!(receiver instanceof PyObject object) || object.shape() != shape) {
                return false;
            }
        } else if (receiver.getClass() != javaClass) {
            return false;
        }
        return classAttribute.get() == expected && getAttribute.get() == expectedGetAttribute;
    }

    /** The value; null when this receiver has none after all (an empty slot). */
    abstract Object read(VirtualFrame frame, Object receiver);

    /** For method calls: the function to call with the receiver as first argument; null when there is none. */
    Object method() {
        return null;
    }

    /** As {@link #method}, for entries where it depends on the receiver. */
    Object methodFor(Object receiver) {
        return method();
    }

    /** The location of an attribute kept in the instance; null for other entries. */
    Location location() {
        return null;
    }

    /** An attribute of the instance. */
    static final class Instance extends AttributeEntry {
        private final Location location;

        Instance(Key key, Location location) {
            super(key);
            this.location = location;
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return location.get((PyObject) receiver);
        }

        @Override
        Location location() {
            return location;
        }
    }

    /** A class attribute that is no descriptor. */
    static final class ClassValue extends AttributeEntry {
        ClassValue(Key key) {
            super(key);
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return expected;
        }
    }

    /** A Python function in the class: a bound method. */
    static final class Method extends AttributeEntry {
        Method(Key key) {
            super(key);
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return new PyMethod(expected, receiver);
        }

        @Override
        Object method() {
            return expected;
        }
    }

    /** A builtin method in the class. */
    static final class BuiltinMethod extends AttributeEntry {
        BuiltinMethod(Key key) {
            super(key);
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return bind(expected, receiver);
        }

        @TruffleBoundary
        private static Object bind(Object method, Object receiver) {
            return Attributes.bind(method, receiver, pbcvm.operation.Types.of(receiver));
        }

        @Override
        Object method() {
            return expected;
        }
    }

    /** A property with a getter. */
    static final class Property extends AttributeEntry {
        private final Object getter;
        @Child private CallTargetNode call = CallTargetNode.positional(1, false);

        Property(Key key, Object getter) {
            super(key);
            this.getter = getter;
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return call.execute(frame, getter, new Object[]{null, receiver});
        }
    }

    /** A computed attribute of a builtin class. */
    static final class Computed extends AttributeEntry {
        Computed(Key key) {
            super(key);
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return compute(receiver);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object compute(Object receiver) {
            return ((PyGetSet) expected).getter.call(receiver);
        }
    }

    /** An attribute of one module. */
    static final class ModuleValue extends AttributeEntry {
        private final PyObject module;
        private final WatchedValue value;

        ModuleValue(Key key, PyObject module, WatchedValue value) {
            super(key);
            this.module = module;
            this.value = value;
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            return receiver == module ? value.get() : null;
        }
    }

    /** An attribute of one class that needs no binding (or binds to the class itself). */
    static final class OfClass extends AttributeEntry {
        private final PyType type;
        private final WatchedValue value;
        private final Object raw;
        private final Object bound;

        OfClass(Key key, PyType type, WatchedValue value, Object raw, Object bound) {
            super(key);
            this.type = type;
            this.value = value;
            this.raw = raw;
            this.bound = bound;
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            if (receiver != type) {
                return null;
            }
            Object current = value.get();
            return current == raw ? bound : null;
        }
    }

    /** A method found by {@code super()} in the MRO of one class behind another. */
    static final class SuperMethod extends AttributeEntry {
        private final PyType start;
        private final PyType objectType;
        private final Object found;
        @CompilationFinal(dimensions = 1) private final Assumption[] unchanged;

        SuperMethod(Key key, PyType start, PyType objectType, Object found, Assumption[] unchanged) {
            super(key);
            this.start = start;
            this.objectType = objectType;
            this.found = found;
            this.unchanged = unchanged;
        }

        @ExplodeLoop
        private boolean isFor(PySuper proxy) {
            for (Assumption assumption : unchanged) {
                if (!assumption.isValid()) {
                    return false;
                }
            }
            return proxy.start == start && proxy.objectType == objectType;
        }

        @Override
        Object read(VirtualFrame frame, Object receiver) {
            PySuper proxy = (PySuper) receiver;
            if (!isFor(proxy)) {
                return null;
            }
            return found instanceof PyFunction ? new PyMethod(found, proxy.object)
                    : new PyBuiltinFunction((PyMethodDescriptor) found, proxy.object);
        }

        @Override
        Object methodFor(Object receiver) {
            return isFor((PySuper) receiver) ? found : null;
        }
    }
}
