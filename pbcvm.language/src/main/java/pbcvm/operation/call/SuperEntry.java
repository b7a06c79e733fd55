package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.operation.Types;
import pbcvm.operation.call.CallTargetNode.SuperSlots;
import pbcvm.types.functions.FunctionTypes;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PySuper;

/** {@code super()} without arguments: the class and the receiver come from the calling frame. */
final class SuperEntry extends CallEntry {
    private final SuperSlots slots;

    SuperEntry(SuperSlots slots) {
        this.slots = slots;
    }

    @Override
    boolean matches(Object callable) {
        return callable == FunctionTypes.SUPER;
    }

    @Override
    Object call(VirtualFrame frame, Object callable, Object[] args) {
        Object start = ((PyCell) frame.getObjectStatic(slots.classCell())).value;
        Object self = slots.parameterIsCell()
                ? ((PyCell) frame.getObjectStatic(slots.firstParameter())).value
                : frame.isObject(slots.firstParameter()) ? frame.getObject(slots.firstParameter())
                : frame.getValue(slots.firstParameter());
        if (!(start instanceof PyType type)) {
            throw fail("super(): empty __class__ cell");
        }
        if (self == null) {
            throw fail("super(): arg[0] deleted");
        }
        PyType own = Types.of(self);
        if (own.isSubtypeOf(type)) {
            if (!(self instanceof PyType)) {
                return new PySuper(type, self, own);
            }
        }
        return PySuper.check(type, self);
    }

    @TruffleBoundary
    private static RuntimeException fail(String text) {
        return Raise.runtimeError(text);
    }
}
