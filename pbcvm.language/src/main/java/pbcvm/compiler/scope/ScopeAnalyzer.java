package pbcvm.compiler.scope;

/** Decides where each name of each scope lives. */
final class ScopeAnalyzer {

    private ScopeAnalyzer() {
    }

    static void analyze(Scope top) {
        top.symbols.values().forEach(symbol -> symbol.scope = NameScope.LOCAL);
    }
}
