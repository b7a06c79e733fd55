package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.MatchCase;
import pbcvm.compiler.syntax.Stmt;

/** Generates {@code match}. */
final class MatchCompiler extends Part {

    private final PatternCompiler patterns;

    MatchCompiler(CodeGenerator generator) {
        super(generator);
        patterns = new PatternCompiler(generator);
    }

    void visit(Stmt.Match match) {
        visit(match.subject());
        Block end = newBlock();
        List<MatchCase> cases = match.cases();
        int count = cases.size();
        boolean hasDefault = PatternCompiler.isWildcard(cases.getLast().pattern()) && count > 1;
        int tested = hasDefault ? count - 1 : count;
        for (int i = 0; i < tested; i++) {
            visitCase(cases.get(i), i == tested - 1, i == count - 1, end);
        }
        if (hasDefault) {
            visitDefault(cases.getLast(), end);
        }
        use(end);
    }

    private void visitCase(MatchCase each, boolean isLastTested, boolean isLast, Block end) {
        setLocation(each.pattern());
        if (!isLastTested) {
            emit(Op.COPY, 1);
        }
        PatternState state = new PatternState();
        state.allowsIrrefutable = each.guard() != null || isLast;
        patterns.generate(each.pattern(), state);
        for (String name : state.stores) {
            generator.names.store(name);
        }
        if (each.guard() != null) {
            Block fail = patterns.failBlock(state, 0);
            generator.conditions.jumpIf(each.guard(), fail, false);
        }
        if (!isLastTested) {
            emit(Op.POP_TOP);
        }
        visitBody(each.body());
        unsetLocation();
        jump(Op.JUMP, end);
        setLocation(each.pattern());
        patterns.useFailBlocks(state);
    }

    private void visitDefault(MatchCase each, Block end) {
        setLocation(each.pattern());
        emit(Op.NOP);
        if (each.guard() != null) {
            generator.conditions.jumpIf(each.guard(), end, false);
        }
        visitBody(each.body());
        unsetLocation();
    }
}
