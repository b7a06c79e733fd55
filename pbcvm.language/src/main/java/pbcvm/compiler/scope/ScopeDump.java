package pbcvm.compiler.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<String> inherited = new ArrayList<>();
        for (String name : scope.names()) {
            Symbol symbol = scope.symbol(name);
            if (symbol.flags == 0) {
                inherited.add(name);
            } else {
                out.append(indent).append("- ").append(name).append(' ').append(symbol.nativeFlags()).append('\n');
            }
        }
        Collections.sort(inherited);
        out.append(indent).append("+ ").append(String.join(" ", inherited)).append('\n');
        out.append(indent).append("= ").append(String.join(" ", scope.varnames())).append('\n');
        for (Scope child : scope.children()) {
            write(child, depth + 1);
        }
    }
}
