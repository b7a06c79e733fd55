package pbcvm.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.operation.Calls;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.codecs.ByteOutput;
import pbcvm.types.codecs.Codecs;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** The bytes that {@code bytes(...)} and {@code bytearray(...)} make of their arguments. */
final class BytesConstructor {
    private BytesConstructor() {
    }

    /** {@code bytes.__new__(type, source, encoding, errors)}. */
    static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        if (args[1] != null && Py.asString(args[1]) == null && args[2] == null && args[3] == null) {
            Object own = convert(args[1]);
            if (own != null) {
                return type == BytesType.TYPE ? own : new PyBytes(type, ((PyBytes) own).value);
            }
            if (args[1] instanceof PyBytes bytes && bytes.type() == BytesType.TYPE && type == BytesType.TYPE) {
                return bytes;
            }
        }
        return BytesText.instance(type, content(args[1], args[2], args[3], false), false);
    }

    /** What the object's own {@code __bytes__} gives; null without such a method. */
    static Object convert(Object value) {
        Object method = value instanceof PyBytes bytes && bytes.type() == BytesType.TYPE ? null
                : Types.of(value).lookup(Slot.BYTES);
        if (method == null) {
            return null;
        }
        Object result = Calls.callMethod(method, value);
        if (!(result instanceof PyBytes)) {
            throw Raise.typeError("__bytes__ returned non-bytes (type %s)", Raise.typeName(result));
        }
        return result;
    }

    /** The bytes that the arguments describe; absent ones are null. */
    static byte[] content(Object source, Object encoding, Object errors, boolean mutable) {
        String owner = mutable ? "bytearray" : "bytes";
        String name = encoding == null ? null : BytesText.codecName(encoding, owner, "encoding");
        String handler = errors == null ? null : BytesText.codecName(errors, owner, "errors");
        if (source == null) {
            if (name != null || handler != null) {
                throw Raise.typeError(name != null ? "encoding without a string argument"
                        : "errors without a string argument");
            }
            return new byte[0];
        }
        TruffleString text = Py.asString(source);
        if (text != null) {
            if (name == null) {
                throw Raise.typeError("string argument without an encoding");
            }
            return Codecs.encode(text, name, handler);
        }
        if (name != null || handler != null) {
            throw Raise.typeError(name != null ? "encoding without a string argument"
                    : "errors without a string argument");
        }
        if (Py.hasIndex(source)) {
            try {
                return new byte[BytesText.size(source)];
            } catch (PythonException e) {
                if (!Py.matches(e, ExceptionTypes.TYPE_ERROR)) {
                    throw e;
                }
            }
        }
        byte[] bytes = Buffers.bytesOrNull(source);
        return bytes != null ? bytes.clone() : items(source, owner, mutable);
    }

    private static byte[] items(Object source, String owner, boolean mutable) {
        if (Types.of(source).lookup(Slot.ITER) == null && Types.of(source).lookup(Slot.GETITEM) == null
                || Types.of(source).lookup(Slot.ITER) == PyNone.NONE) {
            throw Raise.typeError("cannot convert '%s' object to %s", Raise.typeName(source), owner);
        }
        return items(source, mutable ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)");
    }

    /** The numbers that an iterable gives, as bytes. */
    static byte[] items(Object source, String rangeMessage) {
        ByteOutput out = new ByteOutput(64);
        Object iterator = Iteration.iter(source);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            out.add(BytesSearch.byteValue(item, rangeMessage));
        }
        return out.toArray();
    }
}
