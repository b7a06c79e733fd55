package pbcvm.compiler.scope;

import java.util.IdentityHashMap;
import java.util.Map;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Node;

/**
 * The scopes of a tree. Nodes that own a scope are modules, classes, functions, lambdas and comprehensions, and, when
 * annotations are kept as text, each annotation.
 */
public final class SymbolTable {

    private final Scope top;
    private final Map<Node, Scope> scopes;

    SymbolTable(Scope top, Map<Node, Scope> scopes) {
        this.top = top;
        this.scopes = scopes;
    }

    /**
     * Finds the scopes and the meaning of each name.
     *
     * @throws pbcvm.compiler.parser.PythonSyntaxException for wrong declarations and misplaced expressions
     */
    public static SymbolTable analyze(Mod module, FutureFeatures features) {
        Map<Node, Scope> scopes = new IdentityHashMap<>();
        Scope top = new ScopeBuilder(features, scopes).build(module);
        ScopeAnalyzer.analyze(top);
        return new SymbolTable(top, scopes);
    }

    public Scope top() {
        return top;
    }

    /** The scope that this node, the very object, owns; {@code null} if it owns none. */
    public Scope scope(Node node) {
        return scopes.get(node);
    }
}
