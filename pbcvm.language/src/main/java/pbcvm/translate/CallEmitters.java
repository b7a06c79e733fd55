package pbcvm.translate;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.call.CallFunctionExNode;
import pbcvm.nodes.opcode.call.CallMethodNode;
import pbcvm.nodes.opcode.call.CallNode;
import pbcvm.nodes.opcode.call.CallStackNode;
import pbcvm.nodes.opcode.call.LoadMethodNode;
import pbcvm.nodes.opcode.function.LoadBuildClassNode;
import pbcvm.nodes.opcode.function.MakeFunctionNode;
import pbcvm.nodes.opcode.function.ReturnValueNode;
import pbcvm.nodes.opcode.stack.PushNullNode;
import pbcvm.nodes.stack.ReadTemporaryNode;
import pbcvm.operation.call.CallTargetNode;
import pbcvm.types.tuples.PyTuple;

/** Calls, functions and classes. */
final class CallEmitters {
    private static final int DEFAULTS = 1;
    private static final int KEYWORD_DEFAULTS = 2;
    private static final int ANNOTATIONS = 4;
    private static final int CLOSURE = 8;

    private CallEmitters() {
    }

    static void register(EmitterTable on) {
        on.on(Opcode.KW_NAMES, (b, i) -> {
            Object[] names = ((PyTuple) b.translation.code.constants()[i.operand()]).items;
            TruffleString[] texts = new TruffleString[names.length];
            for (int k = 0; k < texts.length; k++) {
                texts[k] = (TruffleString) names[k];
            }
            b.setKeywordNames(texts);
        });
        on.on(Opcode.LOAD_METHOD, CallEmitters::loadMethod);
        on.on(Opcode.CALL, CallEmitters::call);
        on.on(Opcode.CALL_FUNCTION_EX, CallEmitters::callEx);
        on.on(Opcode.MAKE_FUNCTION, CallEmitters::makeFunction);
        on.on(Opcode.LOAD_BUILD_CLASS, (b, i) -> b.push(new LoadBuildClassNode()));
        on.on(Opcode.RETURN_VALUE, (b, i) -> b.terminate(new ReturnValueNode(b.flushOperand(b.pop()),
                b.translation.isGenerator())));
    }

    /**
     * Finds the CALL that consumes this LOAD_METHOD. When nothing in between ends the block, both become one node: the
     * stack holds a marker and the receiver until then.
     */
    private static void loadMethod(BlockBuilder b, Instruction i) {
        TruffleString name = b.translation.code.names[i.operand()];
        OpcodeNode object = b.pop();
        b.push(new PendingMethodNode(object, name, i.offset()));
        b.push(new PendingReceiverNode());
    }

    private static void call(BlockBuilder b, Instruction i) {
        OpcodeNode[] arguments = b.pop(i.operand());
        TruffleString[] names = b.takeKeywordNames();
        OpcodeNode upper = b.pop();
        OpcodeNode lower = b.pop();
        if (lower instanceof PendingMethodNode method) {
            b.push(new CallMethodNode(method.takeObject(), method.name(), arguments, names, method.offset()));
        } else if (lower instanceof PushNullNode) {
            CallTargetNode target = new CallTargetNode(arguments.length, names, false,
                    arguments.length == 0 ? b.translation.superSlots() : null);
            b.push(new CallNode(upper, arguments, target));
        } else {
            b.push(new CallStackNode(lower, upper, arguments, names));
        }
    }

    private static void callEx(BlockBuilder b, Instruction i) {
        OpcodeNode keywords = (i.operand() & 1) != 0 ? b.pop() : null;
        OpcodeNode positional = b.pop();
        OpcodeNode callable = b.pop();
        b.pop();
        b.push(new CallFunctionExNode(callable, positional, keywords));
    }

    private static void makeFunction(BlockBuilder b, Instruction i) {
        int flags = i.operand();
        OpcodeNode code = b.pop();
        OpcodeNode closure = (flags & CLOSURE) != 0 ? b.pop() : null;
        OpcodeNode annotations = (flags & ANNOTATIONS) != 0 ? b.pop() : null;
        OpcodeNode keywordDefaults = (flags & KEYWORD_DEFAULTS) != 0 ? b.pop() : null;
        OpcodeNode defaults = (flags & DEFAULTS) != 0 ? b.pop() : null;
        b.push(new MakeFunctionNode(b.translation.globals, code, defaults, keywordDefaults, annotations, closure));
    }

    /** Splits a pending method lookup into two temporaries: its call is not in this block, or not the next thing. */
    static OpcodeNode[] split(BlockBuilder b, PendingMethodNode method) {
        LocalSlot lower = b.temporary();
        LocalSlot upper = b.temporary();
        LoadMethodNode load = new LoadMethodNode(method.takeObject(), method.name(), lower, upper);
        load.at(method.offset());
        b.appendNow(load);
        return new OpcodeNode[]{new ReadTemporaryNode(lower), new ReadTemporaryNode(upper)};
    }
}
