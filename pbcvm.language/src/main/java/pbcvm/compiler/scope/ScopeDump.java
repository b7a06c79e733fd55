package pbcvm.compiler.scope;

import pbcvm.compiler.syntax.Mod;

/** Writes symbol tables, with what the module {@code symtable} knows of them. */
public final class ScopeDump {

    private final StringBuilder out = new StringBuilder();

    private ScopeDump() {
    }

    /** The tables of a tree, with the features that it imports. */
    public static String dump(Mod tree) {
        ScopeDump dump = new ScopeDump();
        dump.write(SymbolTable.analyze(tree, FutureFeatures.of(tree)).top(), 0);
        return dump.out.substring(0, dump.out.length() - 1);
    }

    private void write(Scope scope, int depth) {
        String indent = "  ".repeat(depth);
        String type = switch (scope.kind()) {
            case MODULE -> "module";
            case FUNCTION -> "function";
            case CLASS -> "class";
            case ANNOTATION -> "annotation";
        };
        out.append(indent).append(type).append(' ').append(scope.name()).append(' ').append(scope.lineno());
        out.append(" nested=").append(scope.isNested() ? 1 : 0);
        out.append(" optimized=").append(scope.kind() == ScopeKind.FUNCTION ? 1 : 0).append('\n');
        for (String name : scope.names()) {
            out.append(indent).append("- ").append(name).append(' ').append(scope.symbol(name).nativeFlags()).append('\n');
        }
        out.append(indent).append("= ").append(String.join(" ", scope.varnames())).append('\n');
        for (Scope child : scope.children()) {
            write(child, depth + 1);
        }
    }
}
