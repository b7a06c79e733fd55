package pbcvm.compiler.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Node;

/**
 * The symbol table of one module, class, function, lambda or comprehension. Names are mangled already where a class
 * makes them private.
 */
public final class Scope {

    final ScopeKind kind;
    final String name;
    final Node node;
    final Location location;
    final Scope parent;
    final List<Scope> children = new ArrayList<>();
    /** In the order in which the names were first met, as CPython's dictionary of symbols. */
    final Map<String, Symbol> symbols = new LinkedHashMap<>();
    /** Where {@code global} and {@code nonlocal} statements and assignment expressions declare a name. */
    final Map<String, Location> directives = new LinkedHashMap<>();
    final List<String> varnames = new ArrayList<>();
    boolean nested;
    boolean free;
    boolean childFree;
    boolean generator;
    boolean coroutine;
    boolean varargs;
    boolean varkeywords;
    boolean returnsValue;
    boolean needsClassClosure;
    boolean comprehensionIterTarget;
    int comprehensionIterExpr;
    ComprehensionKind comprehension = ComprehensionKind.NONE;

    Scope(ScopeKind kind, String name, Node node, Location location, Scope parent) {
        this.kind = kind;
        this.name = name;
        this.node = node;
        this.location = location;
        this.parent = parent;
    }

    public ScopeKind kind() {
        return kind;
    }

    /** {@code top}, the name of the class or function, {@code lambda}, {@code listcomp}, {@code genexpr} ... */
    public String name() {
        return name;
    }

    /** The node this scope belongs to. */
    public Node node() {
        return node;
    }

    public int lineno() {
        return location.lineno();
    }

    public Scope parent() {
        return parent;
    }

    /** In source order. */
    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /** The parameters in the order of a code object's variables: positional, keyword-only, {@code *}, {@code **}. */
    public List<String> varnames() {
        return Collections.unmodifiableList(varnames);
    }

    /** All names in the order in which they were first met. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(symbols.keySet());
    }

    /** What is known of a (mangled) name, or {@code null} if it does not occur here. */
    public Symbol symbol(String mangledName) {
        return symbols.get(mangledName);
    }

    /** Where a (mangled) name lives, or {@code null} if it does not occur here. */
    public NameScope scopeOf(String mangledName) {
        Symbol symbol = symbols.get(mangledName);
        return symbol == null ? null : symbol.scope();
    }

    /** Whether the scope is inside a function. */
    public boolean isNested() {
        return nested;
    }

    /** Whether the scope has free variables. */
    public boolean hasFree() {
        return free;
    }

    /** Whether a scope inside has free variables. */
    public boolean hasChildFree() {
        return childFree;
    }

    public boolean isGenerator() {
        return generator;
    }

    public boolean isCoroutine() {
        return coroutine;
    }

    public boolean hasVarargs() {
        return varargs;
    }

    public boolean hasVarkeywords() {
        return varkeywords;
    }

    /** Whether a {@code return} has a value. */
    public boolean returnsValue() {
        return returnsValue;
    }

    /** For a class: whether a method uses {@code __class__} or {@code super}. */
    public boolean needsClassClosure() {
        return needsClassClosure;
    }

    public ComprehensionKind comprehension() {
        return comprehension;
    }

    @Override
    public String toString() {
        return kind + " " + name + symbols.values();
    }
}
