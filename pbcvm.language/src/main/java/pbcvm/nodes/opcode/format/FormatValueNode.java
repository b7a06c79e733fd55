package pbcvm.nodes.opcode.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Str;
import pbcvm.operation.Py;

/** Formats a value of an f-string after an optional conversion ({@code !s}, {@code !r}, {@code !a}). */
public final class FormatValueNode extends OpcodeNode {
    private static final int STR = 1;
    private static final int REPR = 2;
    private static final int ASCII = 3;

    private final int conversion;
    @Child private OpcodeNode value;
    @Child private OpcodeNode specification;

    /** {@code specification} is null when there is none. */
    public FormatValueNode(int conversion, OpcodeNode value, OpcodeNode specification) {
        this.conversion = conversion;
        this.value = value;
        this.specification = specification;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = value.execute(frame);
        Object spec = specification == null ? null : specification.execute(frame);
        mark(frame);
        if (object instanceof TruffleString && spec == null && conversion <= STR) {
            return object;
        }
        return format(object, spec, conversion);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object format(Object object, Object spec, int conversion) {
        Object converted = switch (conversion) {
            case STR -> Py.strObject(object);
            case REPR -> Py.repr(object);
            case ASCII -> Py.ascii(object);
            default -> object;
        };
        if (spec == null && (converted instanceof TruffleString || converted instanceof Long)) {
            return Py.str(converted);
        }
        return Py.format(converted, spec == null ? Str.EMPTY : spec);
    }
}
