package pbcvm.types.functions;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.operation.Attributes;
import pbcvm.operation.Types;

/** A {@code super} object: attribute lookup in the MRO of {@link #objectType} behind {@link #start}. */
public final class PySuper extends PyObject {
    public PyType start;
    /** The object (or class) methods are bound to; null when unbound. */
    public Object object;
    /** The class whose MRO is searched; null when unbound. */
    public PyType objectType;

    public PySuper(PyType type) {
        super(type);
    }

    public PySuper(PyType start, Object object, PyType objectType) {
        super(FunctionTypes.SUPER);
        this.start = start;
        this.object = object;
        this.objectType = objectType;
    }

    /** {@code super(type, object)}: bound to an instance or, when {@code object} is a subclass, to a class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PySuper check(PyType type, Object object) {
        if (object instanceof PyType other && other.isSubtypeOf(type)) {
            return new PySuper(type, object, other);
        }
        PyType own = Types.of(object);
        if (own.isSubtypeOf(type)) {
            return new PySuper(type, object, own);
        }
        Object claimed = Attributes.getOrNull(object, Slot.CLASS.text);
        if (claimed instanceof PyType other && other.isSubtypeOf(type)) {
            return new PySuper(type, object, other);
        }
        throw Raise.typeError("super(type, obj): obj must be an instance or subtype of type");
    }

    /** What the search finds, not yet bound; null when absent. */
    @TruffleBoundary
    public static Object search(PyType start, PyType objectType, TruffleString name) {
        PyType[] mro = objectType.mro();
        int i = 0;
        while (i < mro.length && mro[i] != start) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            Object value = mro[i].dict().get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** What a result of {@link #search} depends on: the classes searched, and the order of the search. */
    public static Assumption[] dependencies(PyType start, PyType objectType, TruffleString name) {
        List<Assumption> result = new ArrayList<>();
        result.add(objectType.unchanged());
        PyType[] mro = objectType.mro();
        int i = 0;
        while (i < mro.length && mro[i] != start) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            if (mro[i].isHeapType()) {
                result.add(mro[i].unchanged());
            }
            if (mro[i].dict().get(name) != null) {
                break;
            }
        }
        return result.toArray(Assumption[]::new);
    }

    /** {@code super().name}; null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object getAttribute(TruffleString name) {
        if (objectType != null && name != Slot.CLASS.text) {
            Object found = search(start, objectType, name);
            if (found != null) {
                return object == objectType ? Attributes.bindToClass(found, objectType)
                        : Attributes.bind(found, object, objectType);
            }
        }
        return Attributes.getFromObject(this, type(), name);
    }
}
