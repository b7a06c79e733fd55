package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.optimize.ConstantSets;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;

/** Generates displays of lists, tuples, sets and dicts, and unpacking into lists and tuples of targets. */
final class CollectionCompiler extends Part {

    private static final int MAX_BEFORE_STAR = 1 << 8;
    private static final int MAX_AFTER_STAR = Integer.MAX_VALUE >> 8;

    /** What to build and the opcodes for it. */
    enum Display {
        LIST(Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND),
        TUPLE(Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND),
        SET(Op.BUILD_SET, Op.SET_ADD, Op.SET_UPDATE);

        private final Op build;
        private final Op add;
        private final Op extend;

        Display(Op build, Op add, Op extend) {
            this.build = build;
            this.add = add;
            this.extend = extend;
        }
    }

    CollectionCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visitList(Expr.List list) {
        visitSequence(list.elts(), list.ctx(), Display.LIST);
    }

    void visitTuple(Expr.Tuple tuple) {
        visitSequence(tuple.elts(), tuple.ctx(), Display.TUPLE);
    }

    void visitSet(Expr.Set set) {
        build(set.elts(), 0, Display.SET);
    }

    private void visitSequence(List<Expr> elements, ExprContext context, Display display) {
        switch (context) {
            case LOAD -> build(elements, 0, display);
            case STORE -> assign(elements);
            case DEL -> visitAll(elements);
        }
    }

    /**
     * Builds a collection.
     *
     * @param pushed how many elements are on the stack already
     */
    void build(List<Expr> elements, int pushed, Display display) {
        int count = elements.size();
        if (count > 2 && allConstant(elements)) {
            buildConstant(elements, pushed, display);
            return;
        }
        boolean isBig = count + pushed > STACK_USE_GUIDELINE;
        if (!isBig && !anyStarred(elements)) {
            visitAll(elements);
            emit(display == Display.TUPLE ? Op.BUILD_TUPLE : display.build, count + pushed);
            return;
        }
        boolean isBuilt = isBig;
        if (isBig) {
            emit(display.build, pushed);
        }
        for (int i = 0; i < count; i++) {
            if (elements.get(i) instanceof Expr.Starred starred) {
                if (!isBuilt) {
                    emit(display.build, i + pushed);
                    isBuilt = true;
                }
                visit(starred.value());
                emit(display.extend, 1);
            } else {
                visit(elements.get(i));
                if (isBuilt) {
                    emit(display.add, 1);
                }
            }
        }
        if (display == Display.TUPLE) {
            emit(Op.LIST_TO_TUPLE);
        }
    }

    private void buildConstant(List<Expr> elements, int pushed, Display display) {
        Tuple values = Tuple.of(constantValues(elements));
        if (display == Display.TUPLE && pushed == 0) {
            loadConstant(values);
            return;
        }
        emit(display.build, pushed);
        loadConstant(display == Display.SET ? new FrozenSetConst(ConstantSets.distinct(values)) : values);
        emit(display.extend, 1);
        if (display == Display.TUPLE) {
            emit(Op.LIST_TO_TUPLE);
        }
    }

    private void assign(List<Expr> targets) {
        unpack(targets);
        for (Expr target : targets) {
            visit(target instanceof Expr.Starred starred ? starred.value() : target);
        }
    }

    private void unpack(List<Expr> targets) {
        int count = targets.size();
        boolean hasStar = false;
        for (int i = 0; i < count; i++) {
            if (targets.get(i) instanceof Expr.Starred) {
                if (hasStar) {
                    throw error("multiple starred expressions in assignment");
                }
                int after = count - i - 1;
                if (i >= MAX_BEFORE_STAR || after >= MAX_AFTER_STAR) {
                    throw error("too many expressions in star-unpacking assignment");
                }
                emit(Op.UNPACK_EX, i + (after << 8));
                hasStar = true;
            }
        }
        if (!hasStar) {
            emit(Op.UNPACK_SEQUENCE, count);
        }
    }

    void visitDict(Expr.Dict dict) {
        int count = dict.values().size();
        boolean hasDict = false;
        int pending = 0;
        for (int i = 0; i < count; i++) {
            if (dict.keys().get(i) == null) {
                if (pending > 0) {
                    addItems(dict, i - pending, i, hasDict);
                    hasDict = true;
                    pending = 0;
                }
                if (!hasDict) {
                    emit(Op.BUILD_MAP, 0);
                    hasDict = true;
                }
                visit(dict.values().get(i));
                emit(Op.DICT_UPDATE, 1);
            } else if (pending * 2 > STACK_USE_GUIDELINE) {
                addItems(dict, i - pending, i + 1, hasDict);
                hasDict = true;
                pending = 0;
            } else {
                pending++;
            }
        }
        if (pending > 0) {
            addItems(dict, count - pending, count, hasDict);
        } else if (!hasDict) {
            emit(Op.BUILD_MAP, 0);
        }
    }

    private void addItems(Expr.Dict dict, int start, int end, boolean hasDict) {
        buildDict(dict, start, end);
        if (hasDict) {
            emit(Op.DICT_UPDATE, 1);
        }
    }

    private void buildDict(Expr.Dict dict, int start, int end) {
        int count = end - start;
        boolean isBig = count * 2 > STACK_USE_GUIDELINE;
        List<Expr> keys = dict.keys().subList(start, end);
        List<Expr> values = dict.values().subList(start, end);
        if (count > 1 && !isBig && allConstant(keys)) {
            visitAll(values);
            loadConstant(Tuple.of(constantValues(keys)));
            emit(Op.BUILD_CONST_KEY_MAP, count);
            return;
        }
        if (isBig) {
            emit(Op.BUILD_MAP, 0);
        }
        for (int i = 0; i < count; i++) {
            visit(keys.get(i));
            visit(values.get(i));
            if (isBig) {
                emit(Op.MAP_ADD, 1);
            }
        }
        if (!isBig) {
            emit(Op.BUILD_MAP, count);
        }
    }
}
