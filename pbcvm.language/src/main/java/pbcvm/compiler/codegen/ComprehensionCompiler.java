package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.Comprehension;
import pbcvm.compiler.syntax.Expr;

/** Generates comprehensions and generator expressions: a function that is called at once. */
final class ComprehensionCompiler extends Part {

    /** What a comprehension makes; the opcodes that start it and that add to it. */
    private enum Form {
        GENERATOR("<genexpr>", null, null),
        LIST("<listcomp>", Op.BUILD_LIST, Op.LIST_APPEND),
        SET("<setcomp>", Op.BUILD_SET, Op.SET_ADD),
        DICT("<dictcomp>", Op.BUILD_MAP, Op.MAP_ADD);

        private final String name;
        private final Op build;
        private final Op add;

        Form(String name, Op build, Op add) {
            this.name = name;
            this.build = build;
            this.add = add;
        }
    }

    /** All that stays the same while the loops of a comprehension are generated. */
    private record Work(Form form, List<Comprehension> loops, Expr element, Expr value) {
    }

    ComprehensionCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visit(Expr.GeneratorExp node) {
        generate(node, new Work(Form.GENERATOR, node.generators(), node.elt(), null));
    }

    void visit(Expr.ListComp node) {
        generate(node, new Work(Form.LIST, node.generators(), node.elt(), null));
    }

    void visit(Expr.SetComp node) {
        generate(node, new Work(Form.SET, node.generators(), node.elt(), null));
    }

    void visit(Expr.DictComp node) {
        generate(node, new Work(Form.DICT, node.generators(), node.key(), node.value()));
    }

    private void generate(Expr node, Work work) {
        UnitKind outer = unit().kind;
        boolean isAwaitable = generator.isAwaitableModule();
        generator.enter(UnitKind.COMPREHENSION, work.form.name, node, node.location().lineno());
        setLocation(node);
        boolean isAsync = unit().scope.isCoroutine();
        boolean isCollection = work.form != Form.GENERATOR;
        if (isAsync && isCollection && outer != UnitKind.ASYNC_FUNCTION && outer != UnitKind.COMPREHENSION
                && !isAwaitable) {
            throw error("asynchronous comprehension outside of an asynchronous function");
        }
        if (isCollection) {
            emit(work.form.build, 0);
        }
        visitLoop(work, 0, 0);
        if (isCollection) {
            emit(Op.RETURN_VALUE);
        }
        CodeObject code = generator.finish(true);
        if (isAwaitable && isAsync) {
            unit().isCoroutine = true;
        }
        generator.functions.makeFunction(code, 0);
        Comprehension first = work.loops.get(0);
        visit(first.iter());
        emit(first.isAsync() ? Op.GET_AITER : Op.GET_ITER);
        call(0);
        if (isAsync && isCollection) {
            await(0);
        }
    }

    private void visitLoop(Work work, int index, int depth) {
        if (work.loops.get(index).isAsync()) {
            visitAsync(work, index, depth);
        } else {
            visitSync(work, index, depth);
        }
    }

    private void visitSync(Work work, int index, int depth) {
        Comprehension loop = work.loops.get(index);
        Block start = newBlock();
        Block skip = newBlock();
        Block anchor = newBlock();
        boolean isLoop = true;
        if (index == 0) {
            loadIterator();
        } else {
            Expr single = singleElement(loop.iter());
            if (single != null) {
                visit(single);
                isLoop = false;
            } else {
                visit(loop.iter());
                emit(Op.GET_ITER);
            }
        }
        if (isLoop) {
            use(start);
            jump(Op.FOR_ITER, anchor);
        }
        visit(loop.target());
        visitInner(work, index, isLoop ? depth + 1 : depth, skip);
        use(skip);
        if (isLoop) {
            jump(Op.JUMP, start);
            use(anchor);
        }
    }

    private void loadIterator() {
        unit().argCount = 1;
        emit(Op.LOAD_FAST, 0);
    }

    /** The element of a list or tuple display of one, for which no loop is needed. */
    private static Expr singleElement(Expr iterable) {
        List<Expr> elements = switch (iterable) {
            case Expr.List list -> list.elts();
            case Expr.Tuple tuple -> tuple.elts();
            default -> List.of();
        };
        return elements.size() == 1 && !(elements.get(0) instanceof Expr.Starred) ? elements.get(0) : null;
    }

    private void visitInner(Work work, int index, int depth, Block skip) {
        for (Expr condition : work.loops.get(index).ifs()) {
            generator.conditions.jumpIf(condition, skip, false);
        }
        if (index + 1 < work.loops.size()) {
            visitLoop(work, index + 1, depth);
            return;
        }
        visit(work.element);
        if (work.value != null) {
            visit(work.value);
        }
        if (work.form == Form.GENERATOR) {
            generator.expressions.emitYield();
            emit(Op.POP_TOP);
        } else {
            emit(work.form.add, depth + 1);
        }
    }

    private void visitAsync(Work work, int index, int depth) {
        Comprehension loop = work.loops.get(index);
        Block start = newBlock();
        Block except = newBlock();
        Block skip = newBlock();
        if (index == 0) {
            loadIterator();
        } else {
            visit(loop.iter());
            emit(Op.GET_AITER);
        }
        use(start);
        enter(FrameBlock.of(FrameBlock.Kind.ASYNC_COMPREHENSION, start));
        jump(Op.SETUP_FINALLY, except);
        emit(Op.GET_ANEXT);
        loadNone();
        yieldFrom(true);
        emit(Op.POP_BLOCK);
        visit(loop.target());
        visitInner(work, index, depth + 1, skip);
        use(skip);
        jump(Op.JUMP, start);
        leave(FrameBlock.Kind.ASYNC_COMPREHENSION);
        use(except);
        emit(Op.END_ASYNC_FOR);
    }
}
