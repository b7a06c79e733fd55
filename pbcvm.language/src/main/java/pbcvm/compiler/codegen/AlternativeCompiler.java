package pbcvm.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.Pattern;

/** Generates the alternatives of a pattern, which must all capture the same names. */
final class AlternativeCompiler extends Part {

    private final PatternCompiler patterns;

    AlternativeCompiler(CodeGenerator generator, PatternCompiler patterns) {
        super(generator);
        this.patterns = patterns;
    }

    void visit(Pattern.MatchOr or, PatternState state) {
        Block end = newBlock();
        List<String> control = null;
        int size = or.patterns().size();
        for (int i = 0; i < size; i++) {
            Pattern alternative = or.patterns().get(i);
            setLocation(alternative);
            PatternState inner = new PatternState();
            inner.allowsIrrefutable = i == size - 1 && state.allowsIrrefutable;
            emit(Op.COPY, 1);
            patterns.generate(alternative, inner);
            if (control == null) {
                control = inner.stores;
            } else {
                arrangeAs(control, inner.stores);
            }
            jump(Op.JUMP, end);
            patterns.useFailBlocks(inner);
        }
        emit(Op.POP_TOP);
        patterns.jumpToFail(state, Op.JUMP);
        use(end);
        int depth = control.size() + 1 + state.onTop + state.stores.size();
        for (String name : control) {
            patterns.rotate(depth);
            patterns.checkNew(name, state);
            state.stores.add(name);
        }
        emit(Op.POP_TOP);
    }

    /** Brings captured values into the order in which the first alternative captured them. */
    private void arrangeAs(List<String> control, List<String> stores) {
        if (stores.size() != control.size()) {
            throw error("alternative patterns bind different names");
        }
        for (int wanted = control.size() - 1; wanted >= 0; wanted--) {
            int found = stores.indexOf(control.get(wanted));
            if (found < 0) {
                throw error("alternative patterns bind different names");
            }
            if (found == wanted) {
                continue;
            }
            int rotations = found + 1;
            List<String> rotated = new ArrayList<>(stores.subList(0, rotations));
            stores.subList(0, rotations).clear();
            stores.addAll(wanted - found, rotated);
            for (int i = 0; i < rotations; i++) {
                patterns.rotate(wanted + 1);
            }
        }
    }
}
