package pbcvm.nodes.opcode.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Calls;
import pbcvm.operation.call.FunctionArguments;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.sequences.Unpacking;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Calls with an argument tuple and perhaps a keyword dict, {@code f(*args, **kwargs)}. */
public final class CallFunctionExNode extends OpcodeNode {
    @Child private OpcodeNode callable;
    @Child private OpcodeNode positional;
    @Child private OpcodeNode keywords;
    @Child private IndirectCallNode call = IndirectCallNode.create();

    /** {@code keywords} is null when there are none. */
    public CallFunctionExNode(OpcodeNode callable, OpcodeNode positional, OpcodeNode keywords) {
        this.callable = callable;
        this.positional = positional;
        this.keywords = keywords;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object function = callable.execute(frame);
        Object args = positional.execute(frame);
        Object names = keywords == null ? null : keywords.execute(frame);
        mark(frame);
        PyTuple tuple = args instanceof PyTuple known && known.isExactly(TupleType.TYPE) ? known
                : toTuple(function, args);
        if (function instanceof PyFunction python && names == null) {
            return call.call(python.callTarget(),
                    FunctionArguments.bind(python, tuple.items, 0, Calls.NO_NAMES));
        }
        return callGeneral(function, tuple, names);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyTuple toTuple(Object function, Object args) {
        return PyTuple.of(Unpacking.arguments(function, args));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object callGeneral(Object function, PyTuple args, Object names) {
        return Calls.callWithKeywords(function, args.items, (PyDict) names);
    }

    @Override
    protected boolean isCall() {
        return true;
    }
}
