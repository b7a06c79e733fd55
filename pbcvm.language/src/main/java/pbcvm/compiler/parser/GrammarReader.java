package pbcvm.compiler.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a grammar. The notation: {@code rule: | parts { action } | ...} with the parts {@code 'token'},
 * {@code "soft keyword"}, {@code KIND}, {@code rule}, {@code ( )}, {@code [ ]}, {@code ? * +}, {@code separator.part+},
 * {@code & ! && ~} and {@code variable=part}. An action is a variable or a call of a function in {@link TreeActions};
 * in it {@code "text"} and numbers stand for themselves and other capitalized names for operators and contexts.
 */
final class GrammarReader {

    private final String text;
    private int at;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Matcher> matchers = new ArrayList<>();
    /** Of the rule being read. */
    private String ruleName;
    /** Of the alternative being read. */
    private Map<String, Integer> variables;
    private boolean hasErrorRule;
    private boolean beginsWithItself;

    GrammarReader(String text) {
        this.text = text;
    }

    /** Reads all rules. */
    Map<String, Rule> read() {
        declareRules();
        at = 0;
        skipSpace();
        while (at < text.length()) {
            ruleName = word();
            Rule rule = rules.get(ruleName);
            matchers.add(rule);
            skipTo(':');
            rule.setAlternatives(alternatives());
            skipSpace();
        }
        return rules;
    }

    /** All parts of all rules. */
    List<Matcher> matchers() {
        return matchers;
    }

    private void declareRules() {
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && Character.isLetter(line.charAt(0))) {
                boolean memo = line.substring(0, colon).endsWith("(memo)");
                String name = line.substring(0, colon).replace("(memo)", "").strip();
                Rule rule = new Rule(name, rules.size(), memo);
                if (rules.put(name, rule) != null) {
                    throw wrong("double rule " + name);
                }
            }
        }
    }

    // -- rules ------------------------------------------------------------------------------------------------------

    private Alternative[] alternatives() {
        List<Alternative> all = new ArrayList<>();
        skipSpace();
        take('|');
        do {
            all.add(alternative());
        } while (take('|'));
        return all.toArray(Alternative[]::new);
    }

    private Alternative alternative() {
        Map<String, Integer> outer = variables;
        boolean outerError = hasErrorRule;
        variables = new HashMap<>();
        hasErrorRule = false;
        beginsWithItself = false;
        boolean leftRecursive = false;
        List<Matcher> parts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        while (!atEndOfAlternative()) {
            int place = -1;
            String name = variable();
            if (name != null) {
                place = variables.computeIfAbsent(name, key -> variables.size());
            }
            parts.add(part());
            places.add(place);
            leftRecursive |= parts.size() == 1 && beginsWithItself;
            beginsWithItself = false;
        }
        GrammarAction action = null;
        if (take('{')) {
            action = action();
            if (!take('}')) {
                throw wrong("} expected");
            }
        }
        Alternative result = new Alternative(parts.toArray(Matcher[]::new),
                places.stream().mapToInt(Integer::intValue).toArray(), variables.size(), action,
                hasErrorRule && parts.size() == 1);
        result.leftRecursive = leftRecursive;
        variables = outer;
        hasErrorRule = outerError;
        return result;
    }

    private boolean atEndOfAlternative() {
        skipSpace();
        if (at >= text.length() || "|{)]".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        // A word at the start of a line begins the next rule.
        return at > 0 && text.charAt(at - 1) == '\n' && Character.isLetter(text.charAt(at));
    }

    private String variable() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        if (at > start && at < text.length() && text.charAt(at) == '=') {
            at++;
            return text.substring(start, at - 1);
        }
        at = start;
        return null;
    }

    private <T extends Matcher> T keep(T matcher) {
        matchers.add(matcher);
        return matcher;
    }

    private Matcher part() {
        skipSpace();
        if (text.startsWith("&&", at)) {
            at += 2;
            return keep(new Matchers.Forced(TokenKind.ofText(quoted())));
        }
        if (take('&')) {
            return keep(new Matchers.LookAhead(atom(), true));
        }
        if (take('!')) {
            return keep(new Matchers.LookAhead(atom(), false));
        }
        if (take('~')) {
            return keep(new Matchers.Cut());
        }
        Matcher first = atom();
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == '.') {
            at++;
            Matcher gathered = atom();
            if (!take('+')) {
                throw wrong("+ expected");
            }
            return keep(new Matchers.Gather(first, gathered));
        }
        if (next == '?' || next == '*' || next == '+') {
            at++;
            return keep(next == '?' ? new Matchers.Optional(first) : new Matchers.Repeat(first, next == '+'));
        }
        return first;
    }

    private Matcher atom() {
        skipSpace();
        char c = text.charAt(at);
        if (c == '\'' || c == '"' && !Character.isLetter(text.charAt(at + 1)) && text.charAt(at + 1) != '_') {
            String token = quoted();
            TokenKind kind = TokenKind.ofText(token);
            if (kind == null) {
                throw wrong("no token " + token);
            }
            return keep(new Matchers.Of(kind));
        }
        if (c == '"') {
            return keep(new Matchers.SoftKeyword(quoted()));
        }
        if (take('(')) {
            return group(')');
        }
        if (take('[')) {
            return keep(new Matchers.Optional(group(']')));
        }
        String name = word();
        if (Character.isUpperCase(name.charAt(0))) {
            return keep(name.equals("SOFT_KEYWORD") ? new Matchers.AnySoftKeyword()
                    : new Matchers.Of(TokenKind.valueOf(name)));
        }
        Rule rule = rules.get(name);
        if (rule == null) {
            throw wrong("no rule " + name);
        }
        hasErrorRule |= name.startsWith("invalid_") && !ruleName.startsWith("invalid_");
        beginsWithItself |= name.equals(ruleName);
        return rule;
    }

    private Matcher group(char end) {
        Choice choice = keep(new Choice());
        boolean before = hasErrorRule;
        choice.alternatives = alternatives();
        hasErrorRule = before;
        beginsWithItself = false;
        if (!take(end)) {
            throw wrong(end + " expected");
        }
        Matcher only = choice.alternatives.length == 1 ? choice.alternatives[0].onlyPart() : null;
        return only == null ? choice : only;
    }

    // -- actions ----------------------------------------------------------------------------------------------------

    private GrammarAction action() {
        skipSpace();
        char c = text.charAt(at);
        if (c == '"') {
            return new GrammarAction.Fixed(quoted());
        }
        String name = word();
        if (take('(')) {
            return call(name);
        }
        Integer variable = variables.get(name);
        if (variable != null) {
            return new GrammarAction.Variable(variable);
        }
        return new GrammarAction.Fixed(TreeActions.fixedValue(name));
    }

    private GrammarAction call(String name) {
        List<GrammarAction> arguments = new ArrayList<>();
        while (!take(')')) {
            arguments.add(action());
            take(',');
        }
        GrammarAction.Function function = TreeActions.function(name);
        if (function == null) {
            throw wrong("no function " + name);
        }
        return new GrammarAction.Call(function, arguments.toArray(GrammarAction[]::new));
    }

    // -- characters -------------------------------------------------------------------------------------------------

    private void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                at = text.indexOf('\n', at);
            } else if (c > ' ') {
                return;
            } else {
                at++;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9';
    }

    private boolean take(char c) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipTo(char c) {
        at = text.indexOf(c, at) + 1;
    }

    private String word() {
        skipSpace();
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw wrong("word expected");
        }
        return text.substring(start, at);
    }

    private String quoted() {
        skipSpace();
        char quote = text.charAt(at++);
        StringBuilder result = new StringBuilder();
        while (text.charAt(at) != quote) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            result.append(text.charAt(at++));
        }
        at++;
        return result.toString();
    }

    private IllegalStateException wrong(String message) {
        int line = 1 + (int) text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
        return new IllegalStateException("grammar, line " + line + ": " + message);
    }
}
