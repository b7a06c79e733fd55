package pbcvm.compiler.syntax;

import java.util.List;

/** The root of a tree. */
public sealed interface Mod extends Node {

    /** A file. */
    record Module(List<Stmt> body, List<TypeIgnore> typeIgnores) implements Mod {
    }

    /** One statement of an interactive session. */
    record Interactive(List<Stmt> body) implements Mod {
    }

    /** The argument of {@code eval}. */
    record Expression(Expr body) implements Mod {
    }

    /** The type comment of a function. */
    record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {
    }
}
