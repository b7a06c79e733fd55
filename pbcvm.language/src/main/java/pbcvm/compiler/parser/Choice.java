package pbcvm.compiler.parser;

/** The first alternative that matches: a group in the grammar, and the body of a rule. */
class Choice extends Matcher {

    Alternative[] alternatives;

    @Override
    Object match(GrammarParser p) {
        p.enter();
        Object value = matchAlternatives(p);
        p.leave();
        return value;
    }

    final Object matchAlternatives(GrammarParser p) {
        int start = p.mark;
        TokenKind kind = p.token().kind;
        for (Alternative alternative : alternatives) {
            if (alternative.leftRecursive || alternative.forErrors && !p.withErrorRules
                    || !alternative.mayStartWith(kind)) {
                continue;
            }
            p.cut = false;
            Object value = alternative.match(p);
            if (value != FAIL) {
                return value;
            }
            p.mark = start;
            if (p.cut) {
                break;
            }
        }
        p.cut = false;
        return FAIL;
    }

    @Override
    boolean updateFirst() {
        boolean changed = false;
        for (Alternative alternative : alternatives) {
            changed |= alternative.addFirstTo(this);
        }
        return changed;
    }
}
