package pbcvm.compiler.scope;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import pbcvm.compiler.syntax.Location;

/** Decides where each name of each scope lives. */
final class ScopeAnalyzer {

    private final Scope scope;
    /** What enclosing functions bind; {@code null} for a module. */
    private final Set<String> bound;
    /** What enclosing scopes declare global. */
    private final Set<String> global;
    /** What this scope binds. */
    private final Set<String> local = new HashSet<>();
    /** What this scope and those inside need from enclosing scopes. */
    private final Set<String> free = new TreeSet<>();

    private ScopeAnalyzer(Scope scope, Set<String> bound, Set<String> global) {
        this.scope = scope;
        this.bound = bound;
        this.global = global;
    }

    static void analyze(Scope top) {
        new ScopeAnalyzer(top, null, new HashSet<>()).analyze();
    }

    private Set<String> analyze() {
        boolean isClass = scope.kind == ScopeKind.CLASS;
        Set<String> newBound = new HashSet<>();
        Set<String> newGlobal = new HashSet<>();
        if (isClass) {
            passDown(newBound, newGlobal);
        }
        for (Symbol symbol : scope.symbols.values()) {
            decide(symbol);
        }
        if (isClass) {
            newBound.add("__class__");
        } else {
            if (scope.kind == ScopeKind.FUNCTION) {
                newBound.addAll(local);
            }
            passDown(newBound, newGlobal);
        }
        Set<String> needed = analyzeChildren(newBound, newGlobal);
        if (scope.kind == ScopeKind.FUNCTION) {
            makeCells(needed);
        } else if (isClass) {
            scope.needsClassClosure = needed.remove("__class__");
        }
        addFree(needed, isClass);
        free.addAll(needed);
        return free;
    }

    private void passDown(Set<String> newBound, Set<String> newGlobal) {
        newGlobal.addAll(global);
        if (bound != null) {
            newBound.addAll(bound);
        }
    }

    private Set<String> analyzeChildren(Set<String> newBound, Set<String> newGlobal) {
        Set<String> needed = new TreeSet<>();
        for (Scope child : scope.children) {
            needed.addAll(new ScopeAnalyzer(child, new HashSet<>(newBound), new HashSet<>(newGlobal)).analyze());
            scope.childFree |= child.free || child.childFree;
        }
        return needed;
    }

    private void decide(Symbol symbol) {
        String name = symbol.name;
        if (symbol.has(Symbol.GLOBAL)) {
            if (symbol.has(Symbol.NONLOCAL)) {
                throw atDirective(name, "name '" + name + "' is nonlocal and global");
            }
            symbol.scope = NameScope.GLOBAL_EXPLICIT;
            global.add(name);
            if (bound != null) {
                bound.remove(name);
            }
        } else if (symbol.has(Symbol.NONLOCAL)) {
            if (bound == null) {
                throw atDirective(name, "nonlocal declaration not allowed at module level");
            }
            if (!bound.contains(name)) {
                throw atDirective(name, "no binding for nonlocal '" + name + "' found");
            }
            makeFree(symbol);
        } else if (symbol.has(Symbol.BOUND)) {
            symbol.scope = NameScope.LOCAL;
            local.add(name);
            global.remove(name);
        } else if (bound != null && bound.contains(name)) {
            makeFree(symbol);
        } else {
            symbol.scope = NameScope.GLOBAL_IMPLICIT;
            scope.free |= scope.nested && !global.contains(name);
        }
    }

    private void makeFree(Symbol symbol) {
        symbol.scope = NameScope.FREE;
        scope.free = true;
        free.add(symbol.name);
    }

    private void makeCells(Set<String> needed) {
        for (Symbol symbol : scope.symbols.values()) {
            if (symbol.scope == NameScope.LOCAL && needed.remove(symbol.name)) {
                symbol.scope = NameScope.CELL;
            }
        }
    }

    /** Adds to the table what only inner scopes need. */
    private void addFree(Set<String> needed, boolean isClass) {
        for (String name : needed) {
            Symbol known = scope.symbols.get(name);
            if (known != null) {
                if (isClass && known.has(Symbol.BOUND | Symbol.GLOBAL)) {
                    known.flags |= Symbol.FREE_CLASS;
                }
            } else if (bound == null || bound.contains(name)) {
                Symbol symbol = new Symbol(name);
                symbol.scope = NameScope.FREE;
                scope.symbols.put(name, symbol);
            }
        }
    }

    private RuntimeException atDirective(String name, String message) {
        return ScopeBuilder.error(scope.directives.getOrDefault(name, Location.NONE), message);
    }
}
