package pbcvm.types.sequences;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Str;
import pbcvm.operation.Py;

/** How messages about the arguments of a call name the callable: {@code module.qualname()}. */
public final class FunctionText {
    private FunctionText() {
    }

    /** The text for any callable. */
    public static String of(Object callable) {
        TruffleString qualName = Py.asString(Py.getAttrOrNull(callable, "__qualname__"));
        if (qualName == null) {
            return Py.strJava(callable);
        }
        TruffleString module = Py.asString(Py.getAttrOrNull(callable, "__module__"));
        String name = Str.java(qualName) + "()";
        return module == null || Str.java(module).equals("builtins") ? name : Str.java(module) + "." + name;
    }
}
