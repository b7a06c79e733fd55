package pbcvm.nodes.opcode.compare;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Str;

/** The characters of a constant string, to ask quickly whether one character is among them. */
final class CharacterSet {
    final TruffleString text;
    @CompilationFinal(dimensions = 1) private final boolean[] members = new boolean[256];

    private CharacterSet(TruffleString text) {
        this.text = text;
        for (int point : Str.codePoints(text)) {
            if (point < members.length) {
                members[point] = true;
            }
        }
    }

    static CharacterSet of(TruffleString text) {
        return new CharacterSet(text);
    }

    /** Whether the set can tell: it knows the Latin-1 characters only. */
    boolean covers(int point) {
        return point < members.length;
    }

    boolean contains(int point) {
        return members[point];
    }
}
