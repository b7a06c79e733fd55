package pbcvm.compiler.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** The grammar of Python, read from its text when the first source is parsed. */
final class Grammar {

    private static final class Holder {
        private static final Grammar PYTHON = load();
    }

    private final Map<String, Rule> rules;

    private Grammar(Map<String, Rule> rules) {
        this.rules = rules;
    }

    static Grammar python() {
        return Holder.PYTHON;
    }

    /** The rule with this name. */
    Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name);
        }
        return rule;
    }

    private static Grammar load() {
        try (InputStream in = Grammar.class.getResourceAsStream("python.gram")) {
            GrammarReader reader = new GrammarReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Rule> rules = reader.read();
            findFirst(reader.matchers());
            return new Grammar(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds what each part may begin with; parts refer to each other in circles. */
    private static void findFirst(Collection<Matcher> matchers) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Matcher matcher : matchers) {
                changed |= matcher.updateFirst();
            }
        }
    }
}
