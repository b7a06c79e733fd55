package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.BoolOperator;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.UnaryOperator;

/** Generates comparisons, {@code and}, {@code or}, conditional expressions, and jumps that depend on a condition. */
final class ConditionCompiler extends Part {

    ConditionCompiler(CodeGenerator generator) {
        super(generator);
    }

    /** Jumps if the truth of a condition is the wanted one, else goes on behind. */
    void jumpIf(Expr condition, Block target, boolean wanted) {
        switch (condition) {
            case Expr.UnaryOp unary when unary.op() == UnaryOperator.NOT -> jumpIf(unary.operand(), target, !wanted);
            case Expr.BoolOp bool -> jumpIfBool(bool, target, wanted);
            case Expr.IfExp choice -> jumpIfChoice(choice, target, wanted);
            case Expr.Compare compare when compare.ops().size() > 1 -> jumpIfChain(compare, target, wanted);
            default -> {
                if (condition instanceof Expr.Compare) {
                    setLocation(condition);
                }
                visit(condition);
                jump(wanted ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, target);
            }
        }
    }

    private void jumpIfBool(Expr.BoolOp bool, Block target, boolean wanted) {
        boolean deciding = bool.op() == BoolOperator.OR;
        Block decided = deciding == wanted ? target : newBlock();
        List<Expr> values = bool.values();
        for (Expr value : values.subList(0, values.size() - 1)) {
            jumpIf(value, decided, deciding);
        }
        jumpIf(values.getLast(), target, wanted);
        if (decided != target) {
            use(decided);
        }
    }

    private void jumpIfChoice(Expr.IfExp choice, Block target, boolean wanted) {
        Block end = newBlock();
        Block otherwise = newBlock();
        jumpIf(choice.test(), otherwise, false);
        jumpIf(choice.body(), target, wanted);
        jumpNoLine(Op.JUMP, end);
        use(otherwise);
        jumpIf(choice.orelse(), target, wanted);
        use(end);
    }

    private void jumpIfChain(Expr.Compare compare, Block target, boolean wanted) {
        setLocation(compare);
        generator.checks.checkIdentity(compare);
        Block cleanup = newBlock();
        visit(compare.left());
        int last = compare.ops().size() - 1;
        for (int i = 0; i < last; i++) {
            visit(compare.comparators().get(i));
            emit(Op.SWAP, 2);
            emit(Op.COPY, 2);
            emitCompare(compare.ops().get(i));
            jump(Op.POP_JUMP_IF_FALSE, cleanup);
        }
        visit(compare.comparators().get(last));
        emitCompare(compare.ops().get(last));
        jump(wanted ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, target);
        Block end = newBlock();
        jumpNoLine(Op.JUMP, end);
        use(cleanup);
        emit(Op.POP_TOP);
        if (!wanted) {
            jumpNoLine(Op.JUMP, target);
        }
        use(end);
    }

    void visitIfExp(Expr.IfExp choice) {
        Block end = newBlock();
        Block otherwise = newBlock();
        jumpIf(choice.test(), otherwise, false);
        visit(choice.body());
        jumpNoLine(Op.JUMP, end);
        use(otherwise);
        visit(choice.orelse());
        use(end);
    }

    void visitBoolOp(Expr.BoolOp bool) {
        Op op = bool.op() == BoolOperator.AND ? Op.JUMP_IF_FALSE_OR_POP : Op.JUMP_IF_TRUE_OR_POP;
        Block end = newBlock();
        List<Expr> values = bool.values();
        for (Expr value : values.subList(0, values.size() - 1)) {
            visit(value);
            jump(op, end);
            use(newBlock());
        }
        visit(values.getLast());
        use(end);
    }

    void visitCompare(Expr.Compare compare) {
        generator.checks.checkIdentity(compare);
        visit(compare.left());
        int last = compare.ops().size() - 1;
        if (last == 0) {
            visit(compare.comparators().get(0));
            emitCompare(compare.ops().get(0));
            return;
        }
        Block cleanup = newBlock();
        for (int i = 0; i < last; i++) {
            visit(compare.comparators().get(i));
            emit(Op.SWAP, 2);
            emit(Op.COPY, 2);
            emitCompare(compare.ops().get(i));
            jump(Op.JUMP_IF_FALSE_OR_POP, cleanup);
        }
        visit(compare.comparators().get(last));
        emitCompare(compare.ops().get(last));
        Block end = newBlock();
        jumpNoLine(Op.JUMP, end);
        use(cleanup);
        emit(Op.SWAP, 2);
        emit(Op.POP_TOP);
        use(end);
    }

    void emitCompare(CompareOperator operator) {
        switch (operator) {
            case LT -> emit(Op.COMPARE_OP, 0);
            case LT_E -> emit(Op.COMPARE_OP, 1);
            case EQ -> emit(Op.COMPARE_OP, 2);
            case NOT_EQ -> emit(Op.COMPARE_OP, 3);
            case GT -> emit(Op.COMPARE_OP, 4);
            case GT_E -> emit(Op.COMPARE_OP, 5);
            case IS -> emit(Op.IS_OP, 0);
            case IS_NOT -> emit(Op.IS_OP, 1);
            case IN -> emit(Op.CONTAINS_OP, 0);
            case NOT_IN -> emit(Op.CONTAINS_OP, 1);
        }
    }
}
