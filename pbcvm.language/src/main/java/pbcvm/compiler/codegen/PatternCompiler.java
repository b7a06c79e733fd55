package pbcvm.compiler.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.optimize.ConstantSets;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.Pattern;

/** Generates patterns: each takes the value on top of the stack, goes on if it matches and else jumps away. */
final class PatternCompiler extends Part {

    private static final int MAX_BEFORE_STAR = 1 << 8;

    PatternCompiler(CodeGenerator generator) {
        super(generator);
    }

    static boolean isWildcard(Pattern pattern) {
        return pattern instanceof Pattern.MatchAs as && as.name() == null;
    }

    private static boolean isStarWildcard(Pattern pattern) {
        return pattern instanceof Pattern.MatchStar star && star.name() == null;
    }

    void generate(Pattern pattern, PatternState state) {
        setLocation(pattern);
        switch (pattern) {
            case Pattern.MatchValue value -> visitValue(value, state);
            case Pattern.MatchSingleton singleton -> {
                loadConstant(singleton.value());
                generator.conditions.emitCompare(CompareOperator.IS);
                jumpToFail(state, Op.POP_JUMP_IF_FALSE);
            }
            case Pattern.MatchSequence sequence -> visitSequence(sequence, state);
            case Pattern.MatchMapping mapping -> visitMapping(mapping, state);
            case Pattern.MatchClass type -> visitClass(type, state);
            case Pattern.MatchStar star -> store(star.name(), state);
            case Pattern.MatchAs as -> visitAs(as, state);
            case Pattern.MatchOr or -> new AlternativeCompiler(generator, this).visit(or, state);
        }
    }

    private void visitInner(Pattern pattern, PatternState state) {
        boolean allowed = state.allowsIrrefutable;
        state.allowsIrrefutable = true;
        generate(pattern, state);
        state.allowsIrrefutable = allowed;
    }

    // ---- failing and storing ----

    Block failBlock(PatternState state, int pops) {
        while (state.failBlocks.size() <= pops) {
            state.failBlocks.add(newBlock());
        }
        return state.failBlocks.get(pops);
    }

    void jumpToFail(PatternState state, Op op) {
        jump(op, failBlock(state, state.onTop + state.stores.size()));
    }

    void useFailBlocks(PatternState state) {
        List<Block> blocks = state.failBlocks;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            use(blocks.get(i));
            if (i > 0) {
                emit(Op.POP_TOP);
            }
        }
        state.failBlocks = new ArrayList<>();
    }

    void rotate(int count) {
        for (int i = count; i > 1; i--) {
            emit(Op.SWAP, i);
        }
    }

    private void store(String name, PatternState state) {
        if (name == null) {
            emit(Op.POP_TOP);
            return;
        }
        generator.names.checkAllowed(name, ExprContext.STORE);
        checkNew(name, state);
        rotate(state.onTop + state.stores.size() + 1);
        state.stores.add(name);
    }

    void checkNew(String name, PatternState state) {
        if (state.stores.contains(name)) {
            throw error("multiple assignments to name '" + name + "' in pattern");
        }
    }

    // ---- the patterns ----

    private void visitValue(Pattern.MatchValue pattern, PatternState state) {
        if (!(pattern.value() instanceof Expr.Constant) && !(pattern.value() instanceof Expr.Attribute)) {
            throw error("patterns may only match literals and attribute lookups");
        }
        visit(pattern.value());
        generator.conditions.emitCompare(CompareOperator.EQ);
        jumpToFail(state, Op.POP_JUMP_IF_FALSE);
    }

    private void visitAs(Pattern.MatchAs as, PatternState state) {
        if (as.pattern() == null) {
            if (!state.allowsIrrefutable) {
                throw error(as.name() != null ? "name capture '" + as.name() + "' makes remaining patterns unreachable"
                        : "wildcard makes remaining patterns unreachable");
            }
            store(as.name(), state);
            return;
        }
        state.onTop++;
        emit(Op.COPY, 1);
        generate(as.pattern(), state);
        state.onTop--;
        store(as.name(), state);
    }

    private void visitSequence(Pattern.MatchSequence sequence, PatternState state) {
        List<Pattern> patterns = sequence.patterns();
        int size = patterns.size();
        int star = -1;
        boolean onlyWildcards = true;
        boolean isStarWildcard = false;
        for (int i = 0; i < size; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar) {
                if (star >= 0) {
                    throw error("multiple starred names in sequence pattern");
                }
                isStarWildcard = isStarWildcard(patterns.get(i));
                onlyWildcards &= isStarWildcard;
                star = i;
            } else {
                onlyWildcards &= isWildcard(patterns.get(i));
            }
        }
        state.onTop++;
        emit(Op.MATCH_SEQUENCE);
        jumpToFail(state, Op.POP_JUMP_IF_FALSE);
        if (star < 0) {
            checkLength(size, CompareOperator.EQ, state);
        } else if (size > 1) {
            checkLength(size - 1, CompareOperator.GT_E, state);
        }
        state.onTop--;
        if (onlyWildcards) {
            emit(Op.POP_TOP);
        } else if (isStarWildcard) {
            visitItems(patterns, star, state);
        } else {
            unpack(patterns);
            visitUnpacked(patterns, state);
        }
    }

    private void checkLength(int length, CompareOperator operator, PatternState state) {
        emit(Op.GET_LEN);
        loadConstant((long) length);
        generator.conditions.emitCompare(operator);
        jumpToFail(state, Op.POP_JUMP_IF_FALSE);
    }

    /** Looks at single items, which is cheaper than unpacking when the starred rest is not wanted. */
    private void visitItems(List<Pattern> patterns, int star, PatternState state) {
        state.onTop++;
        int size = patterns.size();
        for (int i = 0; i < size; i++) {
            Pattern pattern = patterns.get(i);
            if (isWildcard(pattern) || i == star) {
                continue;
            }
            emit(Op.COPY, 1);
            if (i < star) {
                loadConstant((long) i);
            } else {
                emit(Op.GET_LEN);
                loadConstant((long) (size - i));
                emit(Op.BINARY_OP, ExpressionCompiler.operator(Operator.SUB, false));
            }
            emit(Op.BINARY_SUBSCR);
            visitInner(pattern, state);
        }
        state.onTop--;
        emit(Op.POP_TOP);
    }

    private void unpack(List<Pattern> patterns) {
        int size = patterns.size();
        for (int i = 0; i < size; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar) {
                if (i >= MAX_BEFORE_STAR) {
                    throw error("too many expressions in star-unpacking sequence pattern");
                }
                emit(Op.UNPACK_EX, i + (size - i - 1 << 8));
                return;
            }
        }
        emit(Op.UNPACK_SEQUENCE, size);
    }

    private void visitUnpacked(List<Pattern> patterns, PatternState state) {
        state.onTop += patterns.size();
        for (Pattern pattern : patterns) {
            state.onTop--;
            visitInner(pattern, state);
        }
    }

    private void jumpUnlessFound(PatternState state) {
        emit(Op.COPY, 1);
        loadNone();
        emit(Op.IS_OP, 1);
        jumpToFail(state, Op.POP_JUMP_IF_FALSE);
    }

    private void visitClass(Pattern.MatchClass type, PatternState state) {
        checkAttributes(type);
        visit(type.cls());
        loadConstant(Tuple.of(type.kwdAttrs().toArray()));
        int count = type.patterns().size() + type.kwdAttrs().size();
        emit(Op.MATCH_CLASS, type.patterns().size());
        state.onTop++;
        jumpUnlessFound(state);
        emit(Op.UNPACK_SEQUENCE, count);
        state.onTop += count - 1;
        List<Pattern> patterns = new ArrayList<>(type.patterns());
        patterns.addAll(type.kwdPatterns());
        for (Pattern pattern : patterns) {
            state.onTop--;
            if (isWildcard(pattern)) {
                emit(Op.POP_TOP);
            } else {
                visitInner(pattern, state);
            }
        }
    }

    private void checkAttributes(Pattern.MatchClass type) {
        List<String> attributes = type.kwdAttrs();
        for (int i = 0; i < attributes.size(); i++) {
            setLocation(type.kwdPatterns().get(i));
            generator.names.checkAllowed(attributes.get(i), ExprContext.STORE);
            for (int j = i + 1; j < attributes.size(); j++) {
                if (attributes.get(i).equals(attributes.get(j))) {
                    setLocation(type.kwdPatterns().get(j));
                    throw error("attribute name repeated in class pattern: " + attributes.get(i));
                }
            }
        }
        setLocation(type);
    }

    private void visitMapping(Pattern.MatchMapping mapping, PatternState state) {
        int size = mapping.keys().size();
        state.onTop++;
        emit(Op.MATCH_MAPPING);
        jumpToFail(state, Op.POP_JUMP_IF_FALSE);
        if (size == 0 && mapping.rest() == null) {
            state.onTop--;
            emit(Op.POP_TOP);
            return;
        }
        if (size > 0) {
            checkLength(size, CompareOperator.GT_E, state);
        }
        visitKeys(mapping.keys());
        emit(Op.BUILD_TUPLE, size);
        emit(Op.MATCH_KEYS);
        state.onTop += 2;
        jumpUnlessFound(state);
        emit(Op.UNPACK_SEQUENCE, size);
        state.onTop--;
        visitUnpacked(mapping.patterns(), state);
        state.onTop -= 2;
        if (mapping.rest() != null) {
            storeRest(mapping.rest(), size, state);
        } else {
            emit(Op.POP_TOP);
            emit(Op.POP_TOP);
        }
    }

    private void visitKeys(List<Expr> keys) {
        Set<Object> seen = new HashSet<>();
        for (Expr key : keys) {
            if (key instanceof Expr.Constant constant) {
                if (!seen.add(ConstantSets.equalityKey(constant.value()))) {
                    throw error("mapping pattern checks duplicate key (" + AnnotationText.constant(constant.value())
                            + ")");
                }
            } else if (!(key instanceof Expr.Attribute)) {
                throw error("mapping pattern keys may only match literals and attribute lookups");
            }
            visit(key);
        }
    }

    /** Makes a dict of what no key of the pattern has taken. */
    private void storeRest(String name, int size, PatternState state) {
        emit(Op.BUILD_MAP, 0);
        emit(Op.SWAP, 3);
        emit(Op.DICT_UPDATE, 2);
        emit(Op.UNPACK_SEQUENCE, size);
        for (int left = size; left > 0; left--) {
            emit(Op.COPY, 1 + left);
            emit(Op.SWAP, 2);
            emit(Op.DELETE_SUBSCR);
        }
        store(name, state);
    }
}
