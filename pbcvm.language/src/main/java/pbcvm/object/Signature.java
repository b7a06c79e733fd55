package pbcvm.object;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import pbcvm.types.singletons.PyNone;

/**
 * The parameters of a function: positional-only, positional-or-keyword, keyword-only, and whether surplus arguments are
 * collected. Bound arguments stand in the order positional, keyword-only, {@code *args}, {@code **kwargs}.
 */
public final class Signature {
    /** Names of the named parameters: positional first, then keyword-only. */
    @CompilationFinal(dimensions = 1) public final TruffleString[] names;
    /** How many leading names cannot be given by keyword. */
    public final int positionalOnly;
    /** How many leading names are positional. */
    public final int positional;
    /** How many named parameters follow as keyword-only. */
    public final int keywordOnly;
    public final boolean varArgs;
    public final boolean varKeywords;
    /** Defaults of a builtin's named parameters, null where required; itself null for Python functions. */
    @CompilationFinal(dimensions = 1) public final Object[] defaults;
    /** Of a builtin: marks parameters that may be left out although they have no default: bound to Java null. */
    @CompilationFinal(dimensions = 1) public final boolean[] optional;

    public Signature(TruffleString[] names, int positionalOnly, int positional, int keywordOnly, boolean varArgs,
            boolean varKeywords, Object[] defaults, boolean[] optional) {
        this.names = names;
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.keywordOnly = keywordOnly;
        this.varArgs = varArgs;
        this.varKeywords = varKeywords;
        this.defaults = defaults;
        this.optional = optional;
    }

    /** Length of a bound argument array. */
    public int total() {
        return positional + keywordOnly + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0);
    }

    /** Whether exactly the positional parameters are all there is. */
    public boolean isSimple() {
        return keywordOnly == 0 && !varArgs && !varKeywords;
    }

    /** How many leading positional parameters of a builtin have to be given. */
    public int required() {
        int count = 0;
        while (count < positional && defaults[count] == null && !optional[count]) {
            count++;
        }
        return count;
    }

    /** Whether so many positional arguments suffice and are not too many. */
    public boolean accepts(int arguments) {
        return arguments >= required() && (varArgs || arguments <= positional);
    }

    /**
     * Parses the parameters of a builtin in Python's notation, as in {@code (self, value, /, start=0, *, key=None)}. A
     * default can be {@code None}, {@code True}, {@code False}, an int or a quoted text; {@code ?} stands for "may be
     * left out, the body gets Java null".
     */
    public static Signature parse(String parameters) {
        String inner = parameters.strip();
        if (!inner.startsWith("(") || !inner.endsWith(")")) {
            throw new IllegalArgumentException(parameters);
        }
        inner = inner.substring(1, inner.length() - 1);
        List<TruffleString> names = new ArrayList<>();
        List<Object> defaults = new ArrayList<>();
        List<Boolean> optional = new ArrayList<>();
        int positionalOnly = 0;
        int positional = -1;
        boolean varArgs = false;
        boolean varKeywords = false;
        for (String part : inner.isBlank() ? new String[0] : inner.split(",(?=(?:[^']*'[^']*')*[^']*$)")) {
            String text = part.strip();
            if (text.equals("/")) {
                positionalOnly = names.size();
            } else if (text.startsWith("**")) {
                varKeywords = true;
            } else if (text.startsWith("*")) {
                positional = names.size();
                varArgs = text.length() > 1;
            } else {
                int equals = text.indexOf('=');
                String given = equals < 0 ? null : text.substring(equals + 1);
                names.add(Str.intern(equals < 0 ? text : text.substring(0, equals)));
                optional.add("?".equals(given));
                defaults.add(given == null || given.equals("?") ? null : literal(given));
            }
        }
        if (positional < 0) {
            positional = names.size();
        }
        boolean[] flags = new boolean[optional.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = optional.get(i);
        }
        return new Signature(names.toArray(TruffleString[]::new), positionalOnly, positional, names.size() - positional,
                varArgs, varKeywords, defaults.toArray(), flags);
    }

    private static Object literal(String text) {
        if (text.startsWith("'")) {
            return Str.intern(text.substring(1, text.length() - 1));
        }
        return switch (text) {
            case "None" -> PyNone.NONE;
            case "True" -> Boolean.TRUE;
            case "False" -> Boolean.FALSE;
            default -> text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
        };
    }
}
