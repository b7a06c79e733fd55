package pbcvm.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Translates a command line and the {@code PYTHON*} variables into options of the language. Where both speak, the
 * larger
 * count or the command line wins, as in CPython; {@code -E} and {@code -I} silence the variables.
 */
final class LanguageOptions {

    private static final String SEPARATOR = "\n";

    private final Arguments arguments;
    private final UnaryOperator<String> environment;
    private final Map<String, String> options = new HashMap<>();

    private LanguageOptions(Arguments arguments, UnaryOperator<String> environment) {
        this.arguments = arguments;
        this.environment = arguments.usesEnvironment() ? environment : name -> null;
    }

    /**
     * The options, by full name.
     *
     * @param environment gives the value of a variable, or null
     */
    static Map<String, String> of(Arguments arguments, UnaryOperator<String> environment) {
        LanguageOptions translation = new LanguageOptions(arguments, environment);
        translation.translate();
        return translation.options;
    }

    private void translate() {
        count("Optimize", 'O', "PYTHONOPTIMIZE");
        count("Verbose", 'v', "PYTHONVERBOSE");
        number("BytesWarning", arguments.count('b'));
        flag("DontWriteBytecode", 'B', "PYTHONDONTWRITEBYTECODE");
        flag("Unbuffered", 'u', "PYTHONUNBUFFERED");
        flag("NoUserSite", 's', "PYTHONNOUSERSITE");
        flag("Inspect", 'i', "PYTHONINSPECT");
        flag("SafePath", 'P', "PYTHONSAFEPATH");
        flag("NoSite", 'S', null);
        flag("Quiet", 'q', null);
        flag("IgnoreEnvironment", 'E', null);
        if (arguments.has('I')) {
            for (String implied : List.of("Isolated", "IgnoreEnvironment", "NoUserSite", "SafePath")) {
                put(implied, "true");
            }
        }
        text("WarnOptions", String.join(SEPARATOR, warnOptions()));
        text("XOptions", String.join(SEPARATOR, arguments.implementationOptions()));
        text("CheckHashBasedPycs", arguments.checkHashBasedPycs());
        text("PythonPath", variable("PYTHONPATH"));
        text("PycachePrefix", cachePrefix());
        text("HashSeed", variable("PYTHONHASHSEED"));
        text("IoEncoding", variable("PYTHONIOENCODING"));
    }

    /** {@code -X pycache_prefix} without a value means none, whatever the environment says. */
    private String cachePrefix() {
        String prefix = variable("PYTHONPYCACHEPREFIX");
        for (String option : arguments.implementationOptions()) {
            if (option.equals("pycache_prefix") || option.startsWith("pycache_prefix=")) {
                prefix = option.substring(Math.min(option.length(), "pycache_prefix=".length()));
            }
        }
        return prefix;
    }

    private List<String> warnOptions() {
        List<String> result = new ArrayList<>();
        String inherited = variable("PYTHONWARNINGS");
        if (!inherited.isEmpty()) {
            result.addAll(List.of(inherited.split(",")));
        }
        result.addAll(arguments.warnOptions());
        if (arguments.has('b')) {
            result.add(arguments.count('b') > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
        return result;
    }

    private void count(String option, char flag, String variable) {
        number(option, Math.max(arguments.count(flag), level(variable(variable))));
    }

    /** What a variable that holds a level means: empty is 0, a text that is no number is 1. */
    private static int level(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    private void flag(String option, char flag, String variable) {
        if (arguments.has(flag) || variable != null && !variable(variable).isEmpty()) {
            put(option, "true");
        }
    }

    private void number(String option, int value) {
        if (value != 0) {
            put(option, Integer.toString(value));
        }
    }

    private void text(String option, String value) {
        if (!value.isEmpty()) {
            put(option, value);
        }
    }

    private void put(String option, String value) {
        options.put("pbcvm." + option, value);
    }

    private String variable(String name) {
        String value = environment.apply(name);
        return value == null ? "" : value;
    }
}
