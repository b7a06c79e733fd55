package pbcvm.importer;

import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.functions.PyCode;
import pbcvm.version.PythonVersion;

/** The traceback entries of the library code that runs a module for {@code -m}: here that code is Java. */
final class RunpyFrames {
    private static final String FILE = "<frozen runpy>";
    private static final int MAIN_LINE = 198;
    private static final int RUN_LINE = 88;

    private RunpyFrames() {
    }

    /** Puts the two entries in front of those of the module. */
    static void add(PyBaseException exception) {
        PyDict globals = new PyDict();
        PyTraceback run = new PyTraceback(exception.traceback, code("_run_code", RUN_LINE), globals, -1);
        exception.traceback = new PyTraceback(run, code("_run_module_as_main", MAIN_LINE), globals, -1);
    }

    private static PyCode code(String name, int line) {
        CodeFields fields = new CodeFields();
        fields.version = PythonVersion.parse("3.11");
        fields.fileName = FILE;
        fields.name = name;
        fields.qualName = name;
        fields.firstLine = line;
        return new PyCode(new CodeObject(fields));
    }
}
