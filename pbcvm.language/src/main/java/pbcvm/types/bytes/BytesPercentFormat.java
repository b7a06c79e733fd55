package pbcvm.types.bytes;

import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.operation.Calls;
import pbcvm.operation.Numbers;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.ints.Ints;
import pbcvm.types.strs.PercentFormat;
import pbcvm.types.strs.StrRepr;
import pbcvm.types.strs.Text;

/** {@code format % values} of bytes and bytearrays. */
final class BytesPercentFormat extends PercentFormat {
    private BytesPercentFormat(byte[] format, Object args) {
        super(Text.of(format), args);
    }

    static byte[] format(byte[] format, Object args) {
        BytesPercentFormat formatting = new BytesPercentFormat(format, args);
        formatting.run();
        return formatting.out.toLatin1();
    }

    @Override
    protected boolean isText(Object value) {
        return value instanceof PyBytes || value instanceof PyByteArray || Py.asString(value) != null;
    }

    @Override
    protected Object key(Text source, int start, int stop) {
        byte[] result = new byte[stop - start];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) source.at(start + i);
        }
        return new PyBytes(result);
    }

    @Override
    protected Text text(int type, Object value) {
        return switch (type) {
            case 's', 'b' -> Text.of(bytes(value));
            case 'r', 'a' -> Text.of(StrRepr.ascii(Py.repr(value)));
            default -> null;
        };
    }

    private static byte[] bytes(Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes != null) {
            return bytes;
        }
        Object method = Types.of(value).lookup(Slot.BYTES);
        if (method == null) {
            throw Raise.typeError("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
                    Raise.typeName(value));
        }
        Object result = Calls.callMethod(method, value);
        if (!(result instanceof PyBytes converted)) {
            throw Raise.typeError("__bytes__ returned non-bytes (type %s)", Raise.typeName(result));
        }
        return converted.value;
    }

    @Override
    protected Text character(Object value) {
        if (value instanceof PyBytes || value instanceof PyByteArray) {
            byte[] bytes = Buffers.bytes(value);
            if (bytes.length == 1) {
                return Text.of(bytes);
            }
        } else if (Py.hasIndex(value)) {
            Object exact = Ints.exact(Py.index(value));
            if (!(exact instanceof Long number) || number < 0 || number > 255) {
                throw Raise.overflowError("%c arg not in range(256)");
            }
            return Text.of(new byte[]{(byte) (long) number});
        }
        throw Raise.typeError("%c requires an integer in range(256) or a single byte");
    }

    @Override
    protected double toDouble(Object value) {
        if (Numbers.floatValue(value) == null && Types.of(value).lookup(Slot.FLOAT) == null && !Py.hasIndex(value)) {
            throw Raise.typeError("float argument required, not %s", Raise.typeName(value));
        }
        return Py.asDouble(value);
    }

    @Override
    protected String kind() {
        return "bytes";
    }
}
