package pbcvm.compiler.syntax;

import java.util.List;

/**
 * The parameters of a function. {@code defaults} belong to the last of {@code posonlyargs} and {@code args};
 * {@code kwDefaults} has one element, perhaps {@code null}, for each of {@code kwonlyargs}.
 */
public record Arguments(List<Arg> posonlyargs, List<Arg> args, Arg vararg, List<Arg> kwonlyargs, List<Expr> kwDefaults,
        Arg kwarg, List<Expr> defaults) implements Node {

    public static final Arguments EMPTY = new Arguments(List.of(), List.of(), null, List.of(), List.of(), null,
            List.of());
}
