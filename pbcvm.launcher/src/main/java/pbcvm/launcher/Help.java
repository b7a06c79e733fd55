package pbcvm.launcher;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The text of {@code --help} up to the options that all launchers share. */
final class Help {

    private static final String[][] OPTIONS = {
        {"-m <module>", "Run a module of sys.path as a script (ends the options)."},
        {"-b", "Warn about comparing bytes with str; -bb makes it an error."},
        {"-B", "Write no .pyc files on import; also PYTHONDONTWRITEBYTECODE=x."},
        {"-E", "Ignore the PYTHON* variables, such as PYTHONPATH."},
        {"-h, -?, --help", "Print this help."},
        {"-i", "Set sys.flags.inspect; also PYTHONINSPECT=x."},
        {"-I", "Isolate from the user's environment: implies -E, -P and -s."},
        {"-O, -OO", "Import .opt-1 or .opt-2 files; also PYTHONOPTIMIZE=x."},
        {"-P", "Do not put the program's directory into sys.path; also PYTHONSAFEPATH=x."},
        {"-q", "Set sys.flags.quiet."},
        {"-s", "Do not put the user's site directory into sys.path; also PYTHONNOUSERSITE=x."},
        {"-S", "Do not import site at the start."},
        {"-u", "Write standard output and error through at once; also PYTHONUNBUFFERED=x."},
        {"-v", "Trace imports, more with each repetition; also PYTHONVERBOSE=x."},
        {"-V, --version", "Print versions of PBCVM, its runtime, the JDK and the .pyc files it knows."},
        {"-W <filter>", "Add a filter of warnings; also PYTHONWARNINGS=<filters>."},
        {"-x", "Ignored: compiled code has no first line to skip."},
        {"-X <name>[=<value>]", "Add an entry to sys._xoptions."},
        {"--check-hash-based-pycs always|default|never", "Compare cached files that carry a hash with their source."},
        {"--python-home <path>", "Take the standard library of the CPython installed there; also PYTHONHOME."},
        {"--dis <file.pyc>", "Disassemble a file as its CPython's dis module does; --dis=json gives JSON."},
    };

    private Help() {
    }

    static void print(Consumer<String> line, BiConsumer<String, String> option, String executable) {
        line.accept("usage: " + executable + " [option] ... [-m mod | file.pyc | directory | zip] [arg] ...");
        line.accept("Runs Python programs that CPython compiled.");
        line.accept("");
        line.accept("Options (and the variables that do the same):");
        for (String[] entry : OPTIONS) {
            option.accept(entry[0], entry[1]);
        }
    }

    static List<String> longOptions() {
        return List.of("--version", "--check-hash-based-pycs", "--python-home", "--dis", "--dis=json");
    }
}
