package pbcvm.compiler.parser;

import static pbcvm.compiler.parser.TreeActions.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pbcvm.compiler.syntax.Arg;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.Expr;

/** What the grammar makes of the parameters of functions. */
final class ArgumentActions {

    /** A parameter and its default, if it has one. */
    private record Parameter(Arg arg, Expr value) {
    }

    /** The parameters before a slash. */
    private record BeforeSlash(List<Arg> plain, List<Parameter> withDefaults) {
    }

    /** The parameters from a star on. */
    private record AfterStar(Arg vararg, List<Parameter> keywordOnly, Arg kwarg) {
    }

    private ArgumentActions() {
    }

    static void register(Map<String, GrammarAction.Function> on) {
        on.put("arg", (p, a) -> new Arg((String) a[0], (Expr) a[1], (String) a[2], p.here()));
        on.put("orEmpty", (p, a) -> a[0] == null ? Arguments.EMPTY : a[0]);
        on.put("addTypeCommentToArg", (p, a) -> withComment((Arg) a[0], (Token) a[1]));
        on.put("nameDefaultPair", (p, a) -> new Parameter(withComment((Arg) a[0], (Token) a[2]), (Expr) a[1]));
        on.put("slashWithDefault", (p, a) -> new BeforeSlash(list(a[0]), list(a[1])));
        on.put("starEtc", (p, a) -> new AfterStar((Arg) a[0], list(a[1]), (Arg) a[2]));
        on.put("makeArguments",
                (p, a) -> make(list(a[0]), (BeforeSlash) a[1], list(a[2]), list(a[3]), (AfterStar) a[4]));
    }

    private static Arg withComment(Arg arg, Token comment) {
        return comment == null ? arg : new Arg(arg.arg(), arg.annotation(), comment.text, arg.location());
    }

    private static Arguments make(List<Arg> slashPlain, BeforeSlash slash, List<Arg> plain,
            List<Parameter> withDefaults,
            AfterStar star) {
        List<Arg> positionalOnly = new ArrayList<>(slashPlain);
        List<Expr> defaults = new ArrayList<>();
        if (slash != null) {
            positionalOnly.addAll(slash.plain());
            add(slash.withDefaults(), positionalOnly, defaults);
        }
        List<Arg> args = new ArrayList<>(plain);
        add(withDefaults, args, defaults);
        List<Arg> keywordOnly = new ArrayList<>();
        List<Expr> keywordDefaults = new ArrayList<>();
        if (star != null) {
            add(star.keywordOnly(), keywordOnly, keywordDefaults);
        }
        return new Arguments(positionalOnly, args, star == null ? null : star.vararg(), keywordOnly, keywordDefaults,
                star == null ? null : star.kwarg(), defaults);
    }

    private static void add(List<Parameter> parameters, List<Arg> args, List<Expr> defaults) {
        for (Parameter parameter : parameters) {
            args.add(parameter.arg());
            defaults.add(parameter.value());
        }
    }
}
