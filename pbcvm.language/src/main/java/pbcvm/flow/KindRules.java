package pbcvm.flow;

import static pbcvm.flow.StackKind.*;

import java.util.Map;
import pbcvm.code.CodeObject;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;

/** What the words in the stack pictures of opcodes demand and promise. */
final class KindRules {

    private static final Map<String, StackKind> EXACT = Map.ofEntries(Map.entry("null", NULL), Map.entry("list", LIST),
            Map.entry("set", SET), Map.entry("dict", DICT), Map.entry("code", CODE), Map.entry("closure", CELLS),
            Map.entry("exc", EXCEPTION), Map.entry("exc1", EXCEPTION), Map.entry("exc2", EXCEPTION),
            Map.entry("exc3", EXCEPTION), Map.entry("prev", PREVIOUS), Map.entry("prev1", PREVIOUS),
            Map.entry("prev2", PREVIOUS), Map.entry("prev3", PREVIOUS), Map.entry("lasti", LAST_OFFSET),
            Map.entry("excs", LIST), Map.entry("kwdefaults", DICT),
            Map.entry("qualname", TEXT), Map.entry("pieces", TEXT), Map.entry("function", FUNCTION));

    private static final Map<String, StackKind> PROMISED = Map.ofEntries(Map.entry("null", NULL),
            Map.entry("list", LIST), Map.entry("set", SET), Map.entry("dict", DICT), Map.entry("tuple", TUPLE),
            Map.entry("cell", CELL), Map.entry("text", TEXT), Map.entry("function", FUNCTION),
            Map.entry("exc", EXCEPTION), Map.entry("exc1", EXCEPTION), Map.entry("exc2", EXCEPTION),
            Map.entry("exc3", EXCEPTION), Map.entry("rest", EXCEPTION), Map.entry("match", EXCEPTION),
            Map.entry("prev", PREVIOUS), Map.entry("prev1", PREVIOUS), Map.entry("prev2", PREVIOUS),
            Map.entry("prev3", PREVIOUS), Map.entry("lasti", LAST_OFFSET), Map.entry("reason", REASON),
            Map.entry("method", MAYBE_NULL), Map.entry("selfornull", MAYBE_NULL), Map.entry("saved", MAYBE_NULL));

    private static final int ANY_VALUE = anyValue();

    private KindRules() {
    }

    /** The kinds that may stand where an opcode's picture has this word as an input, a bit for each. */
    static int accepted(String word) {
        return switch (word) {
            case "x", "y", "z", "w", "others" -> ~0;
            case "method", "selfornull" -> ANY_VALUE | bit(NULL) | bit(MAYBE_NULL);
            case "keys", "names", "defaults" -> bit(TUPLE) | bit(CELLS);
            case "reason" -> bit(REASON) | bit(ABRUPT_REASON);
            case "annotations" -> bit(TUPLE) | bit(DICT);
            default -> {
                StackKind exact = EXACT.get(word);
                yield exact == null ? ANY_VALUE : bit(exact);
            }
        };
    }

    private static int bit(StackKind kind) {
        return 1 << kind.ordinal();
    }

    private static int anyValue() {
        int bits = 0;
        for (StackKind kind : StackKind.values()) {
            bits |= kind.isValue() ? bit(kind) : 0;
        }
        return bits;
    }

    /** What stands where an opcode's picture has this word as a new output. */
    static StackKind promised(String word) {
        return PROMISED.getOrDefault(word, VALUE);
    }

    /** What a constant is on the stack. */
    static StackKind ofConstant(Object constant) {
        if (constant instanceof String || constant instanceof SurrogateText) {
            return TEXT;
        }
        if (constant instanceof Tuple) {
            return TUPLE;
        }
        if (constant instanceof CodeObject) {
            return CODE;
        }
        return constant == Singleton.NONE ? NONE : VALUE;
    }
}
