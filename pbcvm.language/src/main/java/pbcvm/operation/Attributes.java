package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.functions.FunctionTypes;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyClassMethod;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyGetSet;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.functions.PyProperty;
import pbcvm.types.functions.PySlotMember;
import pbcvm.types.functions.PyStaticMethod;
import pbcvm.types.modules.ModuleType;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/**
 * Attribute access on any values (language reference, "Customizing attribute access" and "Implementing descriptors"),
 * for
 * code behind a boundary.
 */
public final class Attributes {
    private Attributes() {
    }

    /** {@code value.name}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object value, TruffleString name) {
        PyType type = Types.of(value);
        Object getAttribute = type.lookup(Slot.GETATTRIBUTE);
        if (isGeneric(getAttribute)) {
            Object getAttr = type.lookup(Slot.GETATTR);
            Object found = getAttr == null ? getGeneric(value, type, name) : getOrAbsent(value, type, name);
            if (found != null) {
                return found;
            }
            if (getAttr != null) {
                return Calls.callMethod(getAttr, value, name);
            }
            throw missing(value, name);
        }
        try {
            return Calls.callMethod(getAttribute, value, name);
        } catch (PythonException e) {
            Object getAttr = type.lookup(Slot.GETATTR);
            if (getAttr != null && Py.isAttributeError(e)) {
                return Calls.callMethod(getAttr, value, name);
            }
            throw e;
        }
    }

    /** As {@link #getGeneric}, but an AttributeError that a descriptor raises means absence, too. */
    private static Object getOrAbsent(Object value, PyType type, TruffleString name) {
        try {
            return getGeneric(value, type, name);
        } catch (PythonException e) {
            if (Py.isAttributeError(e)) {
                return null;
            }
            throw e;
        }
    }

    /**
     * Whether a {@code __getattribute__}, {@code __setattr__} or {@code __delattr__} is one whose rules this class and
     * the attribute nodes follow; other builtin classes that define them are asked.
     */
    public static boolean isGeneric(Object method) {
        if (!(method instanceof PyMethodDescriptor descriptor)) {
            return false;
        }
        PyType owner = descriptor.owner;
        return owner == PyType.OBJECT || owner == PyType.TYPE || owner == ModuleType.TYPE
                || owner == FunctionTypes.SUPER;
    }

    /** {@code value.name}, or null where that raises AttributeError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOrNull(Object value, TruffleString name) {
        PyType type = Types.of(value);
        try {
            if (isGeneric(type.lookup(Slot.GETATTRIBUTE)) && type.lookup(Slot.GETATTR) == null
                    && !(value instanceof PyModule)) {
                return getGeneric(value, type, name);
            }
            return get(value, name);
        } catch (PythonException e) {
            if (Py.isAttributeError(e)) {
                return null;
            }
            throw e;
        }
    }

    /** What the builtin {@code __getattribute__} of the value's class finds; null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getGeneric(Object value, PyType type, TruffleString name) {
        if (value instanceof PyType classObject) {
            return getFromClass(classObject, name);
        }
        if (value instanceof PyModule module) {
            return module.getAttribute(name);
        }
        if (value instanceof pbcvm.types.functions.PySuper proxy) {
            return proxy.getAttribute(name);
        }
        return getFromObject(value, type, name);
    }

    /** {@code object.__getattribute__}; null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getFromObject(Object value, PyType type, TruffleString name) {
        Object inClass = type.lookup(name);
        if (inClass != null && isDataDescriptor(inClass) && !onlySets(inClass)) {
            return bind(inClass, value, type);
        }
        if (value instanceof PyObject object && type.instancesHaveDict()) {
            Object own = Shape.get(object, name);
            if (own != null) {
                return own;
            }
        }
        return inClass == null ? null : bind(inClass, value, type);
    }

    /** {@code type.__getattribute__}; null when there is no such attribute. */
    private static Object getFromClass(PyType classObject, TruffleString name) {
        PyType metaclass = classObject.type();
        Object inMeta = metaclass.lookup(name);
        if (inMeta != null && isDataDescriptor(inMeta)) {
            return bind(inMeta, classObject, metaclass);
        }
        Object own = classObject.lookup(name);
        if (own != null) {
            return bindToClass(own, classObject);
        }
        return inMeta == null ? null : bind(inMeta, classObject, metaclass);
    }

    /** Whether a class attribute takes precedence over the instance's own. */
    @TruffleBoundary
    public static boolean isDataDescriptor(Object attribute) {
        if (attribute instanceof PyFunction || attribute instanceof PyMethodDescriptor) {
            return false;
        }
        if (attribute instanceof PyProperty || attribute instanceof PyGetSet || attribute instanceof PySlotMember) {
            return true;
        }
        PyType type = Types.of(attribute);
        return type.lookup(Slot.SET) != null || type.lookup(Slot.DELETE) != null;
    }

    /** Whether a data descriptor lacks {@code __get__}: reading looks past it. */
    public static boolean onlySets(Object attribute) {
        return !(attribute instanceof PyProperty || attribute instanceof PyGetSet || attribute instanceof PySlotMember)
                && Types.of(attribute).lookup(Slot.GET) == null;
    }

    /** The value of a class attribute seen through an instance: {@code attribute.__get__(self, type)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object bind(Object attribute, Object self, PyType type) {
        if (attribute instanceof PyFunction) {
            return new PyMethod(attribute, self);
        }
        if (attribute instanceof PyMethodDescriptor descriptor) {
            Object receiver = descriptor.kind == PyMethodDescriptor.Kind.CLASS_METHOD ? type : self;
            Calls.checkReceiver(descriptor, receiver);
            return new PyBuiltinFunction(descriptor, receiver);
        }
        if (attribute instanceof PyGetSet getSet) {
            if (!Types.isInstance(self, getSet.owner)) {
                throw Raise.typeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", getSet.name,
                        getSet.owner.name(), Raise.typeName(self));
            }
            Object value = getSet.getter.call(self);
            if (value == null) {
                throw missing(self, Str.of(getSet.name));
            }
            return value;
        }
        if (attribute instanceof PySlotMember member) {
            return getSlot(member, self);
        }
        if (attribute instanceof PyBuiltinFunction) {
            return attribute;
        }
        Object get = Types.of(attribute).lookup(Slot.GET);
        if (get == null) {
            return attribute;
        }
        return Calls.callMethod(get, attribute, self, type);
    }

    private static Object getSlot(PySlotMember member, Object self) {
        if (!Types.isInstance(self, member.owner)) {
            throw Raise.typeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", member.name,
                    member.owner.name(), Raise.typeName(self));
        }
        Object value = Shape.get((PyObject) self, member);
        if (value == null) {
            throw missing(self, Str.of(member.name));
        }
        return value;
    }

    /** The value of a class attribute seen through the class: {@code attribute.__get__(None, type)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object bindToClass(Object attribute, PyType type) {
        if (attribute instanceof PyFunction || attribute instanceof PyGetSet || attribute instanceof PySlotMember
                || attribute instanceof PyProperty property && property.type() == FunctionTypes.PROPERTY) {
            return attribute;
        }
        if (attribute instanceof PyMethodDescriptor descriptor) {
            return descriptor.kind == PyMethodDescriptor.Kind.CLASS_METHOD ? new PyBuiltinFunction(descriptor, type)
                    : attribute;
        }
        if (attribute instanceof PyStaticMethod method) {
            return method.function;
        }
        if (attribute instanceof PyClassMethod method && method.function instanceof PyFunction) {
            return new PyMethod(method.function, type);
        }
        Object get = Types.of(attribute).lookup(Slot.GET);
        return get == null ? attribute : Calls.callMethod(get, attribute, PyNone.NONE, type);
    }

    /** The AttributeError for a missing attribute, with {@code name} and {@code obj} set. */
    @TruffleBoundary
    public static PythonException missing(Object value, TruffleString name) {
        String text = value instanceof PyType type
                ? "type object '" + type.name() + "' has no attribute '" + Str.java(name) + "'"
                : value instanceof PyModule module ? module.missingAttribute(name)
                : "'" + Raise.typeName(value) + "' object has no attribute '" + Str.java(name) + "'";
        PyBaseException error = PyBaseException.create(ExceptionTypes.ATTRIBUTE_ERROR, PyTuple.of(Str.of(text)));
        error.setField(0, name);
        error.setField(1, value);
        return new PythonException(error);
    }

    /** {@code value.name = attribute}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object value, TruffleString name, Object attribute) {
        PyType type = Types.of(value);
        Object setAttr = type.lookup(Slot.SETATTR);
        if (isGeneric(setAttr)) {
            change(value, type, name, attribute);
        } else {
            Calls.callMethod(setAttr, value, name, attribute);
        }
    }

    /** {@code del value.name}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object value, TruffleString name) {
        PyType type = Types.of(value);
        Object delAttr = type.lookup(Slot.DELATTR);
        if (isGeneric(delAttr)) {
            change(value, type, name, null);
        } else {
            Calls.callMethod(delAttr, value, name);
        }
    }

    /** The builtin {@code __setattr__} ({@code attribute} not null) or {@code __delattr__} of the value's class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void change(Object value, PyType type, TruffleString name, Object attribute) {
        if (value instanceof PyType classObject) {
            ClassAttributes.change(classObject, name, attribute);
            return;
        }
        Object inClass = type.lookup(name);
        if (inClass != null && changeDescriptor(inClass, value, name, attribute)) {
            return;
        }
        if (!(value instanceof PyObject object) || !type.instancesHaveDict()) {
            throw inClass == null ? missing(value, name)
                    : Raise.attributeError("'%s' object attribute '%s' is read-only", type.name(),
                            Str.java(name));
        }
        if (attribute != null) {
            Shape.put(object, Str.intern(name), attribute);
        } else if (!Shape.remove(object, name)) {
            throw Raise.attributeError("'%s' object has no attribute '%s'", type.name(), Str.java(name));
        }
    }

    /** Sets or deletes through a data descriptor. False when the class attribute is not one. */
    public static boolean changeDescriptor(Object descriptor, Object self, TruffleString name, Object attribute) {
        if (descriptor instanceof PyFunction || descriptor instanceof PyMethodDescriptor) {
            return false;
        }
        if (descriptor instanceof PyGetSet getSet) {
            if (getSet.setter == null) {
                boolean member = getSet.type() == FunctionTypes.MEMBER_DESCRIPTOR;
                throw member ? Raise.attributeError("readonly attribute")
                        : Raise.attributeError("attribute '%s' of '%s' objects is not writable", getSet.name,
                                getSet.owner.name());
            }
            getSet.setter.set(self, attribute);
            return true;
        }
        if (descriptor instanceof PySlotMember member) {
            if (attribute != null) {
                Shape.put((PyObject) self, member, attribute);
            } else if (!Shape.remove((PyObject) self, member)) {
                throw Raise.attributeError("%s", Str.java(name));
            }
            return true;
        }
        PyType type = Types.of(descriptor);
        Object method = type.lookup(attribute == null ? Slot.DELETE : Slot.SET);
        if (method == null) {
            if (type.lookup(attribute == null ? Slot.SET : Slot.DELETE) == null) {
                return false;
            }
            throw attribute == null ? Raise.attributeError("__delete__") : Raise.attributeError("__set__");
        }
        if (attribute == null) {
            Calls.callMethod(method, descriptor, self);
        } else {
            Calls.callMethod(method, descriptor, self, attribute);
        }
        return true;
    }
}
