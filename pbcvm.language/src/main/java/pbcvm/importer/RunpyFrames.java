package pbcvm.importer;

import java.util.List;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.functions.PyCode;
import pbcvm.version.PythonVersion;

/** The traceback entries of the library code that runs a module for {@code -m}: here that code is Java. */
final class RunpyFrames {
    private static final String RUNPY = "<frozen runpy>";
    private static final String LOADERS = "<frozen importlib._bootstrap_external>";

    /** One function of the library that would be under way. */
    private record Entry(String file, String function, int line) {
    }

    private static final List<Entry> RUNNING = List.of(new Entry(RUNPY, "_run_module_as_main", 198),
            new Entry(RUNPY, "_run_code", 88));
    private static final List<Entry> COMPILING = List.of(new Entry(RUNPY, "_get_module_details", 159),
            new Entry(LOADERS, "get_code", 1074), new Entry(LOADERS, "source_to_code", 1004),
            new Entry("<frozen importlib._bootstrap>", "_call_with_frames_removed", 241));

    private RunpyFrames() {
    }

    /** Puts the entries of the library in front of those of a module that is run. */
    static void add(PyBaseException exception) {
        addAll(exception, RUNNING);
    }

    /** Puts in front of an exception what compiling a module for {@code -m}, or a container's, takes. */
    static void addCompiling(PyBaseException exception, boolean isContainer) {
        addAll(exception, COMPILING);
        addAll(exception, isContainer ? List.of(new Entry(RUNPY, "_run_module_as_main", 191),
                new Entry(RUNPY, "_get_main_module_details", 240))
                : List.of(new Entry(RUNPY, "_run_module_as_main", 189)));
    }

    private static void addAll(PyBaseException exception, List<Entry> entries) {
        PyDict globals = new PyDict();
        for (Entry entry : entries.reversed()) {
            exception.traceback = new PyTraceback(exception.traceback, code(entry), globals, -1);
        }
    }

    private static PyCode code(Entry entry) {
        CodeFields fields = new CodeFields();
        fields.version = PythonVersion.parse("3.11");
        fields.fileName = entry.file;
        fields.name = entry.function;
        fields.qualName = entry.function;
        fields.firstLine = entry.line;
        return new PyCode(new CodeObject(fields));
    }
}
