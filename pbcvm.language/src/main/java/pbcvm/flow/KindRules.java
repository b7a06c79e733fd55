package pbcvm.flow;

import static pbcvm.flow.StackKind.*;

import java.util.Map;

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

    private KindRules() {
    }

    /** Whether a value of this kind may stand where an opcode's picture has this word as an input. */
    static boolean accepts(String word, StackKind kind) {
        return switch (word) {
            case "x", "y", "z", "w", "others" -> true;
            case "method", "selfornull" -> kind.isValue() || kind == NULL || kind == MAYBE_NULL;
            case "keys", "names", "defaults" -> kind == TUPLE || kind == CELLS;
            case "reason" -> kind == REASON || kind == ABRUPT_REASON;
            case "annotations" -> kind == TUPLE || kind == DICT;
            default -> {
                StackKind exact = EXACT.get(word);
                yield exact == null ? kind.isValue() : kind == exact;
            }
        };
    }

    /** What stands where an opcode's picture has this word as a new output. */
    static StackKind promised(String word) {
        return PROMISED.getOrDefault(word, VALUE);
    }

    /** What a constant is on the stack. */
    static StackKind ofConstant(Object constant) {
        return switch (constant) {
            case pbcvm.code.Singleton singleton when singleton == pbcvm.code.Singleton.NONE -> NONE;
            case String text -> TEXT;
            case pbcvm.code.SurrogateText text -> TEXT;
            case pbcvm.code.Tuple tuple -> TUPLE;
            case pbcvm.code.CodeObject code -> CODE;
            default -> VALUE;
        };
    }
}
