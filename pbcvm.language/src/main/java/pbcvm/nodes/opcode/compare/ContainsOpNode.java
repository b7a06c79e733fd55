package pbcvm.nodes.opcode.compare;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.load.LoadConstNode;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.call.SpecialMethodNode;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.sets.PySet;
import pbcvm.types.sets.PySetObject;
import pbcvm.types.strs.StrOperations;

/** The operators {@code in} and {@code not in}. */
public final class ContainsOpNode extends OpcodeNode {
    private static final int DICT = 1;
    private static final int TEXT = 2;
    private static final int INTS = 4;
    private static final int OTHER = 8;

    private final boolean inverted;
    /** What has been met, so that compiled code holds nothing else. */
    @CompilationFinal private int seen;
    @Child private OpcodeNode element;
    @Child private OpcodeNode container;
    @Child private TruffleString.CodePointAtIndexNode codePointAt;
    /** The characters of a constant container. */
    @CompilationFinal private CharacterSet characters;
    @Child private SpecialMethodNode method = new SpecialMethodNode(Slot.CONTAINS, 2);

    public ContainsOpNode(boolean inverted, OpcodeNode element, OpcodeNode container) {
        this.inverted = inverted;
        this.element = element;
        this.container = container;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = element.execute(frame);
        Object where = container.execute(frame);
        mark(frame);
        if ((seen & DICT) != 0 && where instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            return (dict.get(value) != null) != inverted;
        }
        if ((seen & TEXT) != 0 && where instanceof TruffleString text && value instanceof TruffleString part) {
            return contains(text, part) != inverted;
        }
        if ((seen & INTS) != 0 && where instanceof PySetObject set && set.isExactly(PySet.TYPE)
                && value instanceof Long number) {
            return set.contains((long) number) != inverted;
        }
        if ((seen & OTHER) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            seen |= kind(where, value);
        }
        Object result = method.execute(frame, where, value);
        if (result instanceof Boolean bool) {
            return bool != inverted;
        }
        return (result == null ? contains(where, value) : Py.isTrue(result)) != inverted;
    }

    private static int kind(Object where, Object value) {
        if (where instanceof PyDict dict && dict.isExactly(DictType.TYPE)) {
            return DICT;
        }
        if (where instanceof TruffleString && value instanceof TruffleString) {
            return TEXT;
        }
        return where instanceof PySetObject set && set.isExactly(PySet.TYPE) && value instanceof Long ? INTS : OTHER;
    }

    private boolean contains(TruffleString text, TruffleString part) {
        if (container instanceof LoadConstNode && Str.length(part) == 1) {
            if (characters == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                characters = CharacterSet.of(text);
                codePointAt = insert(TruffleString.CodePointAtIndexNode.create());
            }
            int point = codePointAt.execute(part, 0, Str.ENCODING);
            if (text == characters.text && characters.covers(point)) {
                return characters.contains(point);
            }
        }
        return StrOperations.contains(text, part);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean contains(Object where, Object value) {
        return Py.contains(where, value);
    }
}
