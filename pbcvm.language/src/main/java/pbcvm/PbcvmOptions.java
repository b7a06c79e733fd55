package pbcvm;

import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

import com.oracle.truffle.api.Option;

/**
 * The language options, {@code pbcvm.<Name>}: what CPython takes from its command line and environment. An embedder
 * sets them on the context, the launcher translates {@code -B}, {@code -X} and their like into them.
 *
 * <p>The language itself reads no {@code PYTHON*} variable: the launcher does, unless {@code -E} or {@code -I} is
 * given,
 * so that an embedded context does not depend on the environment of its host.
 */
@Option.Group("pbcvm")
public final class PbcvmOptions {

    /** What separates the entries of an option that holds several texts, such as {@link #WarnOptions}. */
    public static final String SEPARATOR = "\n";

    // @formatter:off
    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<path>",
            help = "Installation prefix whose lib/pythonX.Y holds the standard library.")
    public static final OptionKey<String> PythonHome = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<path>[:<path>]",
            help = "Directories and zip files put in front of the standard library in sys.path.")
    public static final OptionKey<String> PythonPath = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<path>",
            help = "The value of sys.executable.")
    public static final OptionKey<String> Executable = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<module>",
            help = "Evaluating the (empty) program runs this module as __main__, as -m does.")
    public static final OptionKey<String> RunModule = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<path>",
            help = "Evaluating the (empty) program runs __main__ of this directory or zip file.")
    public static final OptionKey<String> RunPath = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "0|1|2",
            help = "Sets sys.flags.optimize, which decides the suffix of cached files (-O, -OO).")
    public static final OptionKey<Integer> Optimize = new OptionKey<>(0);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<count>",
            help = "Sets sys.flags.verbose: traces imports on standard error (-v).")
    public static final OptionKey<Integer> Verbose = new OptionKey<>(0);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "0|1|2",
            help = "Sets sys.flags.bytes_warning (-b, -bb).")
    public static final OptionKey<Integer> BytesWarning = new OptionKey<>(0);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.dont_write_bytecode (-B).")
    public static final OptionKey<Boolean> DontWriteBytecode = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<path>",
            help = "The value of sys.pycache_prefix: where cached files are kept (-X pycache_prefix).")
    public static final OptionKey<String> PycachePrefix = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Standard output and error are written through at once (-u).")
    public static final OptionKey<Boolean> Unbuffered = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.ignore_environment (-E).")
    public static final OptionKey<Boolean> IgnoreEnvironment = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.isolated (-I): the program's directory is not put into sys.path.")
    public static final OptionKey<Boolean> Isolated = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.safe_path (-P): the program's directory is not put into sys.path.")
    public static final OptionKey<Boolean> SafePath = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.no_site: the module site is not imported (-S).")
    public static final OptionKey<Boolean> NoSite = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.no_user_site (-s).")
    public static final OptionKey<Boolean> NoUserSite = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.inspect (-i).")
    public static final OptionKey<Boolean> Inspect = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Sets sys.flags.quiet (-q).")
    public static final OptionKey<Boolean> Quiet = new OptionKey<>(false);

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<lines>",
            help = "Sets sys.warnoptions, one a line (-W).")
    public static final OptionKey<String> WarnOptions = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<lines>",
            help = "Sets sys._xoptions, one a line, name or name=value (-X).")
    public static final OptionKey<String> XOptions = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "default|always|never",
            help = "Whether cached files that carry a hash are compared with their source.")
    public static final OptionKey<String> CheckHashBasedPycs = new OptionKey<>("default");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<number>|random",
            help = "Seed of the hashes of str and bytes, as PYTHONHASHSEED.")
    public static final OptionKey<String> HashSeed = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<encoding>[:<errors>]",
            help = "Encoding of standard input, output and error, as PYTHONIOENCODING.")
    public static final OptionKey<String> IoEncoding = new OptionKey<>("");

    @Option(category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Whether Ctrl-C raises KeyboardInterrupt in the main thread; a launcher sets it.")
    public static final OptionKey<Boolean> HandleInterrupt = new OptionKey<>(false);

    @Option(category = OptionCategory.INTERNAL, stability = OptionStability.STABLE, //
            help = "The program ends as a process: an uncaught exception is printed and gives an exit code.")
    public static final OptionKey<Boolean> Standalone = new OptionKey<>(false);

    @Option(category = OptionCategory.INTERNAL, stability = OptionStability.STABLE, usageSyntax = "<digits>", //
            help = "Which of the standard streams 0, 1 and 2 are terminals; a launcher knows.")
    public static final OptionKey<String> Terminals = new OptionKey<>("");
    // @formatter:on

    private PbcvmOptions() {
    }
}
