package pbcvm.compiler.scope;

import java.util.Map;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Node;

/** Walks a tree and records its scopes and how each uses its names. */
final class ScopeBuilder {

    private final FutureFeatures features;
    private final Map<Node, Scope> scopes;

    ScopeBuilder(FutureFeatures features, Map<Node, Scope> scopes) {
        this.features = features;
        this.scopes = scopes;
    }

    Scope build(Mod module) {
        Scope top = new Scope(ScopeKind.MODULE, "top", module, Location.NONE, null);
        scopes.put(module, top);
        return top;
    }
}
