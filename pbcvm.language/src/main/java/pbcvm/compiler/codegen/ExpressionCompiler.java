package pbcvm.compiler.codegen;

import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.scope.ScopeKind;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.UnaryOperator;

/** Generates expressions, or hands them to the part that does; also as targets of assignments. */
final class ExpressionCompiler extends Part {

    private static final int INPLACE = 13;

    ExpressionCompiler(CodeGenerator generator) {
        super(generator);
    }

    /** Generates an expression at its own place and returns to the place before. */
    void generate(Expr expression) {
        Unit unit = unit();
        Location place = unit.location;
        unit.location = expression.location();
        dispatch(expression);
        unit.location = place;
    }

    private void dispatch(Expr expression) {
        switch (expression) {
            case Expr.NamedExpr named -> {
                visit(named.value());
                emit(Op.COPY, 1);
                visit(named.target());
            }
            case Expr.BoolOp bool -> generator.conditions.visitBoolOp(bool);
            case Expr.BinOp binary -> {
                visit(binary.left());
                visit(binary.right());
                emit(Op.BINARY_OP, operator(binary.op(), false));
            }
            case Expr.UnaryOp unary -> {
                visit(unary.operand());
                emit(operator(unary.op()));
            }
            case Expr.Lambda lambda -> generator.functions.visitLambda(lambda);
            case Expr.IfExp choice -> generator.conditions.visitIfExp(choice);
            case Expr.Dict dict -> generator.collections.visitDict(dict);
            case Expr.Set set -> generator.collections.visitSet(set);
            case Expr.GeneratorExp each -> generator.comprehensions.visit(each);
            case Expr.ListComp each -> generator.comprehensions.visit(each);
            case Expr.SetComp each -> generator.comprehensions.visit(each);
            case Expr.DictComp each -> generator.comprehensions.visit(each);
            case Expr.Yield yield -> visitYield(yield);
            case Expr.YieldFrom from -> visitYieldFrom(from);
            case Expr.Await await -> visitAwait(await);
            case Expr.Compare compare -> generator.conditions.visitCompare(compare);
            case Expr.Call call -> generator.calls.visit(call);
            case Expr.Constant constant -> loadConstant(constant.value());
            case Expr.JoinedStr joined -> visitJoined(joined);
            case Expr.FormattedValue formatted -> visitFormatted(formatted);
            case Expr.Attribute attribute -> visitAttribute(attribute);
            case Expr.Subscript subscript -> visitSubscript(subscript);
            case Expr.Starred starred -> throw error(starred.ctx() == ExprContext.STORE
                    ? "starred assignment target must be in a list or tuple"
                    : "can't use starred expression here");
            case Expr.Slice slice -> visitSlice(slice);
            case Expr.Name name -> generator.names.access(name.id(), name.ctx());
            case Expr.List list -> generator.collections.visitList(list);
            case Expr.Tuple tuple -> generator.collections.visitTuple(tuple);
        }
    }

    /** The argument of {@code BINARY_OP}. */
    static int operator(Operator operator, boolean isInplace) {
        int number = switch (operator) {
            case ADD -> 0;
            case BIT_AND -> 1;
            case FLOOR_DIV -> 2;
            case L_SHIFT -> 3;
            case MAT_MULT -> 4;
            case MULT -> 5;
            case MOD -> 6;
            case BIT_OR -> 7;
            case POW -> 8;
            case R_SHIFT -> 9;
            case SUB -> 10;
            case DIV -> 11;
            case BIT_XOR -> 12;
        };
        return isInplace ? number + INPLACE : number;
    }

    private static Op operator(UnaryOperator operator) {
        return switch (operator) {
            case INVERT -> Op.UNARY_INVERT;
            case NOT -> Op.UNARY_NOT;
            case U_ADD -> Op.UNARY_POSITIVE;
            case U_SUB -> Op.UNARY_NEGATIVE;
        };
    }

    /** Gives the value on the stack to who iterates over the generator. */
    void emitYield() {
        if (unit().scope.isGenerator() && unit().isCoroutine) {
            emit(Op.ASYNC_GEN_WRAP);
        }
        emit(Op.YIELD_VALUE);
        emit(Op.RESUME, 1);
    }

    private void visitYield(Expr.Yield yield) {
        if (unit().scope.kind() != ScopeKind.FUNCTION) {
            throw error("'yield' outside function");
        }
        if (yield.value() != null) {
            visit(yield.value());
        } else {
            loadNone();
        }
        emitYield();
    }

    private void visitYieldFrom(Expr.YieldFrom from) {
        if (unit().scope.kind() != ScopeKind.FUNCTION) {
            throw error("'yield' outside function");
        }
        if (unit().kind == UnitKind.ASYNC_FUNCTION) {
            throw error("'yield from' inside async function");
        }
        visit(from.value());
        emit(Op.GET_YIELD_FROM_ITER);
        loadNone();
        yieldFrom(false);
    }

    private void visitAwait(Expr.Await await) {
        if (!generator.isAwaitableModule()) {
            if (unit().scope.kind() != ScopeKind.FUNCTION) {
                throw error("'await' outside function");
            }
            if (unit().kind != UnitKind.ASYNC_FUNCTION && unit().kind != UnitKind.COMPREHENSION) {
                throw error("'await' outside async function");
            }
        }
        visit(await.value());
        await(0);
    }

    private void visitJoined(Expr.JoinedStr joined) {
        int count = joined.values().size();
        if (count > STACK_USE_GUIDELINE) {
            loadConstant("");
            emitName(Op.LOAD_METHOD, "join");
            emit(Op.BUILD_LIST, 0);
            for (Expr value : joined.values()) {
                visit(value);
                emit(Op.LIST_APPEND, 1);
            }
            call(1);
        } else {
            visitAll(joined.values());
            if (count != 1) {
                emit(Op.BUILD_STRING, count);
            }
        }
    }

    private void visitFormatted(Expr.FormattedValue formatted) {
        visit(formatted.value());
        int form = switch (formatted.conversion()) {
            case 's' -> 1;
            case 'r' -> 2;
            case 'a' -> 3;
            default -> 0;
        };
        if (formatted.formatSpec() != null) {
            visit(formatted.formatSpec());
            form |= 4;
        }
        emit(Op.FORMAT_VALUE, form);
    }

    private void visitAttribute(Expr.Attribute attribute) {
        visit(attribute.value());
        generator.calls.moveToAttribute(attribute);
        Op op = switch (attribute.ctx()) {
            case LOAD -> Op.LOAD_ATTR;
            case STORE -> {
                generator.names.checkAllowed(attribute.attr(), ExprContext.STORE);
                yield Op.STORE_ATTR;
            }
            case DEL -> Op.DELETE_ATTR;
        };
        emitName(op, attribute.attr());
    }

    private void visitSubscript(Expr.Subscript subscript) {
        if (subscript.ctx() == ExprContext.LOAD) {
            generator.checks.checkSubscript(subscript);
        }
        visit(subscript.value());
        visit(subscript.slice());
        emit(switch (subscript.ctx()) {
            case LOAD -> Op.BINARY_SUBSCR;
            case STORE -> Op.STORE_SUBSCR;
            case DEL -> Op.DELETE_SUBSCR;
        });
    }

    private void visitSlice(Expr.Slice slice) {
        visitOrNone(slice.lower());
        visitOrNone(slice.upper());
        if (slice.step() != null) {
            visit(slice.step());
        }
        emit(Op.BUILD_SLICE, slice.step() == null ? 2 : 3);
    }

    private void visitOrNone(Expr expression) {
        if (expression == null) {
            loadNone();
        } else {
            visit(expression);
        }
    }
}
