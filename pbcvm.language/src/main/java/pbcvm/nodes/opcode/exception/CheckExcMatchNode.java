package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.runtime.ExceptionMatching;

/** Whether an exception matches the class or tuple of classes of an except clause. */
public final class CheckExcMatchNode extends OpcodeNode {
    @Child private OpcodeNode exception;
    @Child private OpcodeNode classes;

    public CheckExcMatchNode(OpcodeNode exception, OpcodeNode classes) {
        this.exception = exception;
        this.classes = classes;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object exceptionValue = exception.execute(frame);
        Object classesValue = classes.execute(frame);
        mark(frame);
        return ExceptionMatching.matches(exceptionValue, classesValue);
    }
}
