package pbcvm.compiler.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The grammar of Python, read from its text when the first source, and the first wrong one, is parsed. */
final class Grammar {

    private static final class Right {
        private static final Grammar GRAMMAR = load(false);
    }

    private static final class Wrong {
        private static final Grammar GRAMMAR = load(true);
    }

    private final Map<String, Rule> rules;

    private Grammar(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** The grammar, {@code withErrors} for finding out what is wrong with a source. */
    static Grammar python(boolean withErrors) {
        return withErrors ? Wrong.GRAMMAR : Right.GRAMMAR;
    }

    /** The rule with this name. */
    Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name);
        }
        return rule;
    }

    private static Grammar load(boolean withErrors) {
        try (InputStream in = Grammar.class.getResourceAsStream("python.gram")) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            GrammarReader reader = new GrammarReader(withErrors ? text : withoutErrors(text));
            Map<String, Rule> rules = reader.read();
            findFirst(reader.matchers());
            return new Grammar(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out what is tried only for wrong source. */
    private static String withoutErrors(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean keep = true;
        for (String line : text.split("\n")) {
            if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
                keep = !line.startsWith("invalid_") || isAlwaysTried(line);
            }
            if (keep && !line.startsWith("    | invalid_")) {
                int last = line.lastIndexOf(" | invalid_");
                kept.append(last < 0 ? line : line.substring(0, last)).append('\n');
            }
        }
        return kept.toString();
    }

    private static boolean isAlwaysTried(String rule) {
        return rule.startsWith("invalid_double_starred_kvpairs") || rule.startsWith("invalid_kvpair");
    }

    /** Finds what each part may begin with; parts refer to each other in circles, but mostly to later ones. */
    private static void findFirst(List<Matcher> matchers) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Matcher matcher : matchers.reversed()) {
                changed |= matcher.updateFirst();
            }
        }
    }
}
