package pbcvm.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command line, read by CPython's rules: one-letter options may stand together ({@code -BSu}), a value follows its
 * letter or is the next word, and options end at the first word that is none, or at {@code -m} and {@code -c}; the rest
 * belongs to the program. Long options that CPython does not have are left to the common launcher.
 */
final class Arguments {

    /** What the command line asks to run. */
    enum Target {
        /** A file, directory or zip file. */
        PATH,
        /** {@code -m}. */
        MODULE,
        /** {@code -c}. */
        COMMAND,
        /** {@code -}, or nothing at all. */
        STANDARD_INPUT,
        /** {@code --dis FILE}. */
        DISASSEMBLY,
        /** {@code --dis=json FILE}. */
        JSON_DISASSEMBLY
    }

    private static final String FLAGS = "bBdEhiIOPqRsSuvVxt?";

    private final List<String> words;
    private int next;

    private Target target = Target.STANDARD_INPUT;
    private String program = "";
    private List<String> programArguments = List.of();
    private final List<String> passedOn = new ArrayList<>();
    private final Map<Character, Integer> flags = new TreeMap<>();
    private final List<String> warnOptions = new ArrayList<>();
    private final List<String> implementationOptions = new ArrayList<>();
    private String checkHashBasedPycs = "";
    private String pythonHome = "";

    private Arguments(List<String> words) {
        this.words = words;
    }

    static Arguments parse(List<String> words) throws UsageException {
        Arguments arguments = new Arguments(words);
        arguments.read();
        return arguments;
    }

    Target target() {
        return target;
    }

    /** The path, module name or command that {@link #target} speaks of. */
    String program() {
        return program;
    }

    /** The words after the program. */
    List<String> programArguments() {
        return programArguments;
    }

    /** The long options that are not CPython's. */
    List<String> passedOn() {
        return passedOn;
    }

    /** How often a one-letter option was given. */
    int count(char flag) {
        return flags.getOrDefault(flag, 0);
    }

    boolean has(char flag) {
        return flags.containsKey(flag);
    }

    boolean usesEnvironment() {
        return !has('E') && !has('I');
    }

    List<String> warnOptions() {
        return warnOptions;
    }

    /** The values of {@code -X}. */
    List<String> implementationOptions() {
        return implementationOptions;
    }

    /** The value of {@code --check-hash-based-pycs}, empty if not given. */
    String checkHashBasedPycs() {
        return checkHashBasedPycs;
    }

    /** The value of {@code --python-home}, empty if not given. */
    String pythonHome() {
        return pythonHome;
    }

    private void read() throws UsageException {
        while (next < words.size()) {
            String word = words.get(next);
            if (word.equals("-") || !word.startsWith("-")) {
                next++;
                end(word.equals("-") ? Target.STANDARD_INPUT : Target.PATH, word);
                return;
            }
            next++;
            if (word.equals("--")) {
                if (next < words.size()) {
                    end(Target.PATH, words.get(next++));
                }
                return;
            }
            boolean last = word.startsWith("--") ? readLong(word) : readShort(word);
            if (last) {
                return;
            }
        }
    }

    private void end(Target what, String which) {
        target = what;
        program = which;
        programArguments = List.copyOf(words.subList(next, words.size()));
    }

    private boolean readLong(String word) throws UsageException {
        switch (word) {
            case "--version" -> add('V');
            case "--help-all", "--help-env", "--help-xoptions" -> add('h');
            case "--check-hash-based-pycs" -> checkHashBasedPycs = policy(value("--check-hash-based-pycs", "options"));
            case "--python-home" -> pythonHome = value(word, "option");
            case "--dis", "--dis=text" -> {
                return disassembly(Target.DISASSEMBLY, word);
            }
            case "--dis=json" -> {
                return disassembly(Target.JSON_DISASSEMBLY, word);
            }
            default -> {
                if (word.startsWith("--python-home=")) {
                    pythonHome = word.substring("--python-home=".length());
                } else {
                    passedOn.add(word);
                }
            }
        }
        return false;
    }

    private boolean disassembly(Target kind, String word) throws UsageException {
        String file = value(word, "option");
        end(kind, file);
        return true;
    }

    private static String policy(String text) throws UsageException {
        if (!List.of("default", "always", "never").contains(text)) {
            throw new UsageException("--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
        }
        return text;
    }

    private boolean readShort(String word) throws UsageException {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            String rest = word.substring(i + 1);
            switch (letter) {
                case 'c', 'm' -> {
                    String text = rest.isEmpty() ? value("-" + letter, "option") : rest;
                    end(letter == 'c' ? Target.COMMAND : Target.MODULE, text);
                    return true;
                }
                case 'W', 'X' -> {
                    String text = rest.isEmpty() ? value("-" + letter, "option") : rest;
                    (letter == 'W' ? warnOptions : implementationOptions).add(text);
                    return false;
                }
                default -> {
                    if (FLAGS.indexOf(letter) < 0) {
                        throw new UsageException("Unknown option: -" + letter);
                    }
                    add(letter == '?' ? 'h' : letter);
                }
            }
        }
        return false;
    }

    private void add(char flag) {
        flags.merge(flag, 1, Integer::sum);
    }

    private String value(String option, String noun) throws UsageException {
        if (next >= words.size()) {
            throw new UsageException("Argument expected for the " + option + " " + noun);
        }
        return words.get(next++);
    }
}
