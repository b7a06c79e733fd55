package pbcvm.types.functions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;

/** {@code code.replace(...)}: a copy of a code object in which numbers and names differ. */
final class CodeReplacement {
    private CodeReplacement() {
    }

    static PyCode replace(PyCode code, PyDict changes) {
        CodeFields fields = code.code.toFields();
        for (int i = 0; i < changes.entries(); i++) {
            if (changes.keyAt(i) instanceof TruffleString name) {
                change(fields, Str.java(name), changes.valueAt(i));
            }
        }
        return new PyCode(new CodeObject(fields));
    }

    private static void change(CodeFields fields, String name, Object value) {
        switch (name) {
            case "co_flags" -> fields.flags = (int) Py.indexAsLong(value);
            case "co_firstlineno" -> fields.firstLine = (int) Py.indexAsLong(value);
            case "co_name" -> fields.name = text(name, value);
            case "co_qualname" -> fields.qualName = text(name, value);
            case "co_filename" -> fields.fileName = text(name, value);
            case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_code",
                    "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable",
                    "co_exceptiontable" ->
                throw Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "code.replace(" + name + ") is not supported");
            default -> throw Raise.typeError("'%s' is an invalid keyword argument for replace()", name);
        }
    }

    private static String text(String name, Object value) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("replace() argument '%s' must be str, not %s", name, Raise.typeName(value));
        }
        return Str.java(text);
    }
}
