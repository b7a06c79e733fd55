package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.modules.PyModule;
import pbcvm.types.strs.StrRepr;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;
import pbcvm.types.tuples.PyTuple;

/** The builtin error handlers as functions of an exception, as {@code codecs.lookup_error} gives them. */
final class ErrorHandlerFunctions {
    private static final List<String> NAMES = List.of("strict", "ignore", "replace", "xmlcharrefreplace",
            "backslashreplace", "namereplace", "surrogateescape", "surrogatepass");

    private ErrorHandlerFunctions() {
    }

    /** The function of a builtin handler; null when the name is not one. */
    static Object of(String name) {
        if (!NAMES.contains(name)) {
            return null;
        }
        PyModule holder = new PyModule("_codecs");
        String function = name.equals("surrogateescape") || name.equals("surrogatepass") ? name : name + "_errors";
        new ModuleTable(holder, "_codecs").function(function + "(exc, /)", exception -> handle(name, exception));
        return holder.namespace().get(function);
    }

    private static Object handle(String name, Object value) {
        if (name.equals("strict")) {
            if (value instanceof PyBaseException exception) {
                throw new PythonException(exception);
            }
            throw Raise.typeError("codec must pass exception instance");
        }
        boolean encodeOnly = name.equals("xmlcharrefreplace") || name.equals("namereplace");
        boolean noTranslation = encodeOnly || name.startsWith("surrogate");
        if (value instanceof PyBaseException exception) {
            if (exception.type().isSubtypeOf(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
                return guarded(name, exception, true);
            }
            if (!encodeOnly && exception.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR)) {
                return guarded(name, exception, false);
            }
            if (!noTranslation && exception.type().isSubtypeOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR)) {
                return translate(name, exception);
            }
        }
        throw Raise.typeError("don't know how to handle %s in error callback", Raise.typeName(value));
    }

    private static int field(PyBaseException exception, int index) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, Py.indexAsLong(exception.field(index))));
    }

    private static Object guarded(String name, PyBaseException exception, boolean encode) {
        String encoding = Py.strJava(exception.field(ExceptionFields.ENCODING));
        String reason = Py.strJava(exception.field(ExceptionFields.REASON));
        Object object = exception.field(ExceptionFields.UNICODE_OBJECT);
        int start = field(exception, ExceptionFields.START);
        int end = field(exception, ExceptionFields.END);
        try {
            Replacement result;
            if (encode) {
                TruffleString source = Py.asString(object);
                Text text = Text.of(source);
                result = CodecErrors.encode(name, new EncodeProblem(encoding, source, text,
                        Math.min(start, Math.max(0, text.length - 1)), Math.min(end, text.length), reason));
            } else {
                byte[] input = ((PyBytes) object).value;
                result = CodecErrors.decode(name, new DecodeProblem(encoding, input,
                        Math.min(start, Math.max(0, input.length - 1)), Math.min(end, input.length), reason));
            }
            Object value = result.value() instanceof byte[] bytes ? new PyBytes(bytes) : result.value();
            return PyTuple.of(value, (long) result.position());
        } catch (PythonException e) {
            throw new PythonException(exception);
        }
    }

    private static Object translate(String name, PyBaseException exception) {
        Text text = Text.of(Py.asString(exception.field(ExceptionFields.UNICODE_OBJECT)));
        int end = Math.min(field(exception, ExceptionFields.END), text.length);
        int start = Math.min(field(exception, ExceptionFields.START), end);
        TextBuilder out = new TextBuilder();
        for (int i = start; i < end; i++) {
            if (name.equals("replace")) {
                out.append(0xfffd);
            } else if (name.equals("backslashreplace")) {
                StrRepr.appendHex(out, text.at(i));
            }
        }
        return PyTuple.of(start == end ? Str.EMPTY : out.build(), (long) end);
    }
}
