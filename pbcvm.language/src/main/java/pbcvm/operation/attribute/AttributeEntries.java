package pbcvm.operation.attribute;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Location;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Slot;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Attributes;
import pbcvm.operation.Types;
import pbcvm.operation.attribute.AttributeEntry.Key;
import pbcvm.types.functions.FunctionTypes;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyGetSet;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.functions.PyProperty;
import pbcvm.types.functions.PySlotMember;
import pbcvm.types.functions.PySuper;
import pbcvm.types.modules.PyModule;

/** Chooses how an attribute access remembers a receiver. */
final class AttributeEntries {
    private AttributeEntries() {
    }

    /** The entry for a receiver; null when only the general way will do. */
    static AttributeEntry create(Object receiver, TruffleString name) {
        PyType type = Types.of(receiver);
        if (receiver instanceof PySuper proxy) {
            return ofSuper(proxy, name);
        }
        WatchedValue getAttribute = type.cell(Slot.GETATTRIBUTE);
        if (!Attributes.isGeneric(getAttribute.get())) {
            return null;
        }
        WatchedValue inClass = type.cell(name);
        Object attribute = inClass.get();
        Shape shape = receiver instanceof PyObject object ? object.shape() : null;
        Key key = new Key(shape, receiver.getClass(), inClass, attribute, getAttribute,
                getAttribute.get());
        if (attribute != null && type.lookup(Slot.GETATTR) != null && Types.of(attribute).lookup(Slot.GET) != null
                && !(attribute instanceof PyFunction) && !(attribute instanceof PyMethodDescriptor)) {
            return null;
        }
        if (attribute != null && Attributes.isDataDescriptor(attribute)) {
            if (Attributes.onlySets(attribute)) {
                return null;
            }
            return ofDescriptor(key, attribute, receiver);
        }
        if (receiver instanceof PyType classObject) {
            return ofClass(key, classObject, name);
        }
        if (receiver instanceof PyModule module) {
            WatchedValue value = module.namespace().watch(name);
            return value.get() == null ? null : new AttributeEntry.ModuleValue(key, module, value);
        }
        if (shape != null && type.instancesHaveDict()) {
            if (shape.isDictMode()) {
                return null;
            }
            Location location = shape.find(name);
            if (location != null) {
                return new AttributeEntry.Instance(key, location);
            }
        }
        return attribute == null ? null : ofClassAttribute(key, attribute);
    }

    private static AttributeEntry ofSuper(PySuper proxy, TruffleString name) {
        if (proxy.type() != FunctionTypes.SUPER || proxy.objectType == null || proxy.object == proxy.objectType
                || name == Slot.CLASS.text) {
            return null;
        }
        Object found = PySuper.search(proxy.start, proxy.objectType, name);
        if (!(found instanceof PyFunction) && !(found instanceof PyMethodDescriptor descriptor
                && descriptor.kind != PyMethodDescriptor.Kind.CLASS_METHOD)) {
            return null;
        }
        WatchedValue own = FunctionTypes.SUPER.cell(Slot.GETATTRIBUTE);
        Key key = new Key(proxy.shape(), PySuper.class, own, own.get(), own, own.get());
        return new AttributeEntry.SuperMethod(key, proxy.start, proxy.objectType, found,
                PySuper.dependencies(proxy.start, proxy.objectType, name));
    }

    private static AttributeEntry ofDescriptor(Key key, Object attribute, Object receiver) {
        if (attribute instanceof PySlotMember member && Types.isInstance(receiver, member.owner)) {
            Location location = key.shape() == null || key.shape().isDictMode() ? null : key.shape().find(member);
            return location == null ? null : new AttributeEntry.Instance(key, location);
        }
        if (attribute instanceof PyProperty property && property.type() == FunctionTypes.PROPERTY
                && property.getter != null) {
            return new AttributeEntry.Property(key, property.getter);
        }
        if (attribute instanceof PyGetSet getSet && Types.isInstance(receiver, getSet.owner)) {
            return new AttributeEntry.Computed(key);
        }
        return null;
    }

    private static AttributeEntry ofClassAttribute(Key key, Object attribute) {
        if (attribute instanceof PyFunction) {
            return new AttributeEntry.Method(key);
        }
        if (attribute instanceof PyMethodDescriptor descriptor) {
            return descriptor.kind == PyMethodDescriptor.Kind.CLASS_METHOD ? null
                    : new AttributeEntry.BuiltinMethod(key);
        }
        if (attribute instanceof PyBuiltinFunction || Types.of(attribute).lookup(Slot.GET) == null) {
            return new AttributeEntry.ClassValue(key);
        }
        return null;
    }

    private static AttributeEntry ofClass(Key key, PyType classObject, TruffleString name) {
        WatchedValue own = classObject.cell(name);
        Object raw = own.get();
        if (raw == null || raw instanceof PyProperty property && property.type() != FunctionTypes.PROPERTY) {
            return null;
        }
        boolean plain = raw instanceof PyFunction || raw instanceof PyBuiltinFunction
                || raw instanceof PyMethodDescriptor || raw instanceof pbcvm.types.functions.PyStaticMethod
                || raw instanceof pbcvm.types.functions.PyClassMethod method
                        && method.function instanceof PyFunction
                || Types.of(raw).lookup(Slot.GET) == null;
        if (!plain) {
            return null;
        }
        return new AttributeEntry.OfClass(key, classObject, own, raw, Attributes.bindToClass(raw, classObject));
    }
}
