package pbcvm.types.iterators;

import pbcvm.PbcvmContext;
import pbcvm.object.Str;

/** The builtin functions that iterators name when they are pickled or copied. */
public final class Builtin {
    private Builtin() {
    }

    /** The value of a name in the module {@code builtins}. */
    public static Object function(String name) {
        return PbcvmContext.get().builtins().namespace().get(Str.intern(name));
    }
}
