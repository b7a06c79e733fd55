package pbcvm.compiler.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pbcvm.code.Singleton;
import pbcvm.compiler.syntax.BoolOperator;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.UnaryOperator;

/** The functions and values that the grammar's actions may name. */
final class TreeActions {

    private static final Map<String, GrammarAction.Function> FUNCTIONS = new HashMap<>();
    private static final Map<String, Object> VALUES = new HashMap<>();

    static {
        for (Enum<?>[] names : new Enum<?>[][]{ExprContext.values(), BoolOperator.values(), Operator.values(),
            UnaryOperator.values(), CompareOperator.values()}) {
            for (Enum<?> name : names) {
                VALUES.put(name.toString(), name);
            }
        }
        VALUES.put("None", Singleton.NONE);
        VALUES.put("Ellipsis", Singleton.ELLIPSIS);
        VALUES.put("True", Boolean.TRUE);
        VALUES.put("False", Boolean.FALSE);
        VALUES.put("null", null);
        for (ErrorActions.Targets targets : ErrorActions.Targets.values()) {
            VALUES.put(targets.name(), targets);
        }
        StatementActions.register(FUNCTIONS);
        ExpressionActions.register(FUNCTIONS);
        PatternActions.register(FUNCTIONS);
        ArgumentActions.register(FUNCTIONS);
        ErrorActions.register(FUNCTIONS);
    }

    private TreeActions() {
    }

    /** The function with this name, or {@code null}. */
    static GrammarAction.Function function(String name) {
        return FUNCTIONS.get(name);
    }

    /** The value that a name or number in an action stands for. */
    static Object fixedValue(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.valueOf(name);
        }
        if (!VALUES.containsKey(name)) {
            throw new IllegalStateException("grammar: no variable or value " + name);
        }
        return VALUES.get(name);
    }

    /** A list argument; absent is empty. */
    @SuppressWarnings("unchecked")
    static <T> List<T> list(Object value) {
        return value == null ? List.of() : (List<T>) value;
    }
}
