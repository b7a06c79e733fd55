package pbcvm.compiler.codegen;

import java.math.BigInteger;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Expr;

/** Warns of literals that are used as what they cannot be. */
final class LiteralChecks {

    private static final String HINT = "; perhaps you missed a comma?";

    private final CodeGenerator generator;

    LiteralChecks(CodeGenerator generator) {
        this.generator = generator;
    }

    /** Warns of {@code is} with a literal. */
    void checkIdentity(Expr.Compare compare) {
        boolean left = mayHaveIdentity(compare.left());
        for (int i = 0; i < compare.ops().size(); i++) {
            CompareOperator operator = compare.ops().get(i);
            boolean right = mayHaveIdentity(compare.comparators().get(i));
            if ((operator == CompareOperator.IS || operator == CompareOperator.IS_NOT) && (!left || !right)) {
                generator.warn(operator == CompareOperator.IS ? "\"is\" with a literal. Did you mean \"==\"?"
                        : "\"is not\" with a literal. Did you mean \"!=\"?");
                return;
            }
            left = right;
        }
    }

    private static boolean mayHaveIdentity(Expr expression) {
        return !(expression instanceof Expr.Constant constant) || constant.value() instanceof Singleton
                || constant.value() instanceof Boolean;
    }

    void checkCallable(Expr callee) {
        switch (callee) {
            case Expr.Constant c -> warnOf(callee);
            case Expr.Tuple t -> warnOf(callee);
            case Expr.List l -> warnOf(callee);
            case Expr.ListComp l -> warnOf(callee);
            case Expr.Dict d -> warnOf(callee);
            case Expr.DictComp d -> warnOf(callee);
            case Expr.Set s -> warnOf(callee);
            case Expr.SetComp s -> warnOf(callee);
            case Expr.GeneratorExp g -> warnOf(callee);
            case Expr.JoinedStr j -> warnOf(callee);
            case Expr.FormattedValue f -> warnOf(callee);
            default -> {
            }
        }
    }

    private void warnOf(Expr callee) {
        generator.warn("'" + typeName(callee) + "' object is not callable" + HINT);
    }

    void checkSubscript(Expr.Subscript subscript) {
        Expr container = subscript.value();
        if (hasNoItems(container)) {
            generator.warn("'" + typeName(container) + "' object is not subscriptable" + HINT);
        }
        String indexType = typeName(subscript.slice());
        if (indexType == null || indexType.equals("int") || indexType.equals("bool") || indexType.equals("slice")) {
            return;
        }
        if (isSequence(container)) {
            generator.warn(typeName(container) + " indices must be integers or slices, not " + indexType + HINT);
        }
    }

    private static boolean hasNoItems(Expr container) {
        return switch (container) {
            case Expr.Constant(Object value, var kind, var place) -> value == Singleton.NONE
                    || value == Singleton.ELLIPSIS || value instanceof Long || value instanceof BigInteger
                    || value instanceof Boolean || value instanceof Double || value instanceof Complex
                    || value instanceof FrozenSetConst;
            case Expr.Set s -> true;
            case Expr.SetComp s -> true;
            case Expr.GeneratorExp g -> true;
            case Expr.Lambda l -> true;
            default -> false;
        };
    }

    private static boolean isSequence(Expr container) {
        return switch (container) {
            case Expr.Constant(Object value, var kind, var place) -> value instanceof String
                    || value instanceof SurrogateText || value instanceof Bytes || value instanceof Tuple;
            case Expr.Tuple t -> true;
            case Expr.List l -> true;
            case Expr.ListComp l -> true;
            case Expr.JoinedStr j -> true;
            case Expr.FormattedValue f -> true;
            default -> false;
        };
    }

    /** The name of the type that an expression certainly has, {@code null} if that is open. */
    private static String typeName(Expr expression) {
        return switch (expression) {
            case Expr.Tuple t -> "tuple";
            case Expr.List l -> "list";
            case Expr.ListComp l -> "list";
            case Expr.Dict d -> "dict";
            case Expr.DictComp d -> "dict";
            case Expr.Set s -> "set";
            case Expr.SetComp s -> "set";
            case Expr.GeneratorExp g -> "generator";
            case Expr.Lambda l -> "function";
            case Expr.JoinedStr j -> "str";
            case Expr.FormattedValue f -> "str";
            case Expr.Constant constant -> constantType(constant.value());
            default -> null;
        };
    }

    private static String constantType(Object value) {
        return switch (value) {
            case Boolean b -> "bool";
            case Long l -> "int";
            case BigInteger b -> "int";
            case Double d -> "float";
            case Complex c -> "complex";
            case String s -> "str";
            case SurrogateText s -> "str";
            case Bytes b -> "bytes";
            case Tuple t -> "tuple";
            case FrozenSetConst f -> "frozenset";
            default -> value == Singleton.NONE ? "NoneType" : "ellipsis";
        };
    }
}
