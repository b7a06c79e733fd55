package pbcvm.nodes.opcode.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.code.CodeObject;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.object.PyType;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.generators.GeneratorTypes;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.generators.ResumePoint;

/** Returns a generator (coroutine, asynchronous generator) that goes on behind this instruction. */
public final class ReturnGeneratorNode extends TerminatorNode {
    private final PyCode code;
    private final PyType type;
    private final ResumePoint start;

    public ReturnGeneratorNode(PyCode code, ResumePoint start) {
        super(Kind.YIELD, null, null);
        this.code = code;
        this.start = start;
        this.type = code.code.hasFlag(CodeObject.COROUTINE) ? GeneratorTypes.COROUTINE
                : code.code.hasFlag(CodeObject.ASYNC_GENERATOR) ? GeneratorTypes.ASYNC_GENERATOR
                : GeneratorTypes.GENERATOR;
    }

    @Override
    protected Object value(VirtualFrame frame) {
        PyFunction function = (PyFunction) frame.getArguments()[0];
        PyGenerator generator = new PyGenerator(type, code, frame.materialize(), function.name, function.qualName,
                start);
        frame.setObjectStatic(FrameLayout.OWNER, generator);
        return generator;
    }
}
