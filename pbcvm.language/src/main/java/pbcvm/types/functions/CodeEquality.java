package pbcvm.types.functions;

import java.util.Arrays;
import pbcvm.code.CodeObject;
import pbcvm.operation.Py;
import pbcvm.types.tuples.PyTuple;

/** When two code objects are equal: same instructions, constants and names. */
final class CodeEquality {
    private CodeEquality() {
    }

    static boolean equal(PyCode a, PyCode b) {
        if (a == b) {
            return true;
        }
        CodeObject x = a.code;
        CodeObject y = b.code;
        return x.name().equals(y.name()) && x.argCount() == y.argCount()
                && x.posOnlyArgCount() == y.posOnlyArgCount() && x.kwOnlyArgCount() == y.kwOnlyArgCount()
                && x.flags() == y.flags() && x.firstLine() == y.firstLine()
                && Arrays.equals(x.code(), y.code()) && Arrays.equals(x.names(), y.names())
                && Arrays.equals(x.localsPlusNames(), y.localsPlusNames())
                && Arrays.equals(x.lineTable(), y.lineTable())
                && Arrays.equals(x.exceptionTable(), y.exceptionTable())
                && Py.equal(PyTuple.of(a.constants()), PyTuple.of(b.constants()));
    }
}
