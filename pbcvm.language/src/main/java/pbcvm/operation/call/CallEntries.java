package pbcvm.operation.call;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.BuiltinCode;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.WatchedValue;
import pbcvm.operation.call.CallEntry.BoundBuiltinEntry;
import pbcvm.operation.call.CallEntry.BuiltinEntry;
import pbcvm.operation.call.CallEntry.FunctionEntry;
import pbcvm.operation.call.CallEntry.InstanceEntry;
import pbcvm.operation.call.CallEntry.MethodEntry;
import pbcvm.operation.call.CallEntry.NewEntry;
import pbcvm.operation.call.CallEntry.TypeOfEntry;
import pbcvm.operation.call.CallEntry.UnboundEntry;
import pbcvm.types.functions.FunctionTypes;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.functions.PyMethodDescriptor;

/** Chooses how a call site remembers a callable. */
final class CallEntries {
    private CallEntries() {
    }

    /** The entry for a callable; null when only the generic way will do. */
    static CallEntry create(CallTargetNode site, Object callable) {
        TruffleString[] names = site.names;
        int given = site.arguments;
        if (callable instanceof PyFunction function) {
            return new FunctionEntry(function, ArgumentsNode.create(function, given, names));
        }
        if (callable instanceof PyMethodDescriptor descriptor) {
            if (given == names.length) {
                return null;
            }
            BuiltinCallNode call = BuiltinCallNode.create(descriptor.code, descriptor.owner, given, names, true);
            return site.method ? new BuiltinEntry(descriptor, call) : new UnboundEntry(descriptor, call);
        }
        if (callable instanceof PyBuiltinFunction function) {
            if (function.isBound()) {
                return new BoundBuiltinEntry(function.descriptor, BuiltinCallNode.create(function.code,
                        function.descriptor.owner, given + 1, names, true));
            }
            return new BuiltinEntry(function, BuiltinCallNode.create(function.code, null, given, names, false));
        }
        if (callable instanceof PyMethod) {
            return new MethodEntry(site);
        }
        if (callable instanceof PyType type) {
            return ofType(site, type);
        }
        return null;
    }

    private static CallEntry ofType(CallTargetNode site, PyType type) {
        if (type == FunctionTypes.SUPER && site.arguments == 0 && site.superSlots != null) {
            return new SuperEntry(site.superSlots);
        }
        if (type == PyType.TYPE) {
            return site.arguments == 1 && site.names.length == 0 ? new TypeOfEntry() : null;
        }
        BuiltinCode direct = type.direct();
        if (direct != null && site.names.length == 0 && direct.signature().accepts(site.arguments)) {
            return new BuiltinEntry(type, BuiltinCallNode.create(direct, null, site.arguments, site.names, false));
        }
        WatchedValue[] watched = {type.type().cell(Slot.CALL), type.cell(Slot.NEW), type.cell(Slot.INIT)};
        Object[] found = {watched[0].get(), watched[1].get(), watched[2].get()};
        if (found[0] != PyType.TYPE.lookup(Slot.CALL) || !(found[1] instanceof PyBuiltinFunction make)) {
            return null;
        }
        boolean plainInit = found[2] == PyType.OBJECT.lookup(Slot.INIT);
        if (make == PyType.OBJECT.lookup(Slot.NEW) && type.layoutOwner() == PyType.OBJECT && !type.isAbstract()) {
            if (plainInit && site.arguments > 0) {
                return null;
            }
            CallTargetNode initialize = plainInit ? null
                    : new CallTargetNode(site.arguments + 1, site.names, true, null);
            return found[2] instanceof PyFunction || plainInit
                    ? new InstanceEntry(type, watched, found, initialize)
                    : null;
        }
        if (!type.isHeapType() && plainInit) {
            return new NewEntry(type, BuiltinCallNode.create(make.code, null, site.arguments + 1, site.names, true));
        }
        return null;
    }
}
