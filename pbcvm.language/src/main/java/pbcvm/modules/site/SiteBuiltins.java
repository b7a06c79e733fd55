package pbcvm.modules.site;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.importer.Importer;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyInstance;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The names {@code exit}, {@code quit}, {@code help}, {@code copyright}, {@code credits} and {@code license}. */
public final class SiteBuiltins {
    private static final PyType QUITTER = type("Quitter", SiteBuiltins::quitterTable);
    private static final PyType PRINTER = type("_Printer", SiteBuiltins::printerTable);
    private static final PyType HELPER = type("_Helper", SiteBuiltins::helperTable);
    private static final TruffleString NAME = Str.intern("name");
    private static final TruffleString TEXT = Str.intern("_Printer__data");

    private SiteBuiltins() {
    }

    private static PyType type(String name, java.util.function.Consumer<TypeTable> table) {
        return PyType.builtin(name, PyType.OBJECT, table).withDict().inModule("_sitebuiltins");
    }

    /** Adds the names to {@code builtins}. */
    public static void table(ModuleTable m) {
        m.constant("exit", named(QUITTER, NAME, "exit"));
        m.constant("quit", named(QUITTER, NAME, "quit"));
        m.constant("copyright", named(PRINTER, TEXT, "Copyright (c) the PBCVM contributors."));
        m.constant("credits", named(PRINTER, TEXT, "PBCVM is written by its contributors; the language is Python."));
        m.constant("license",
                named(PRINTER, TEXT, "See the file LICENSE of PBCVM, and that of the standard library in use."));
        m.constant("help", new PyInstance(HELPER));
    }

    private static PyInstance named(PyType type, TruffleString key, String text) {
        PyInstance result = new PyInstance(type);
        Shape.put(result, key, Str.of(text));
        return result;
    }

    private static void quitterTable(TypeTable t) {
        t.method("__repr__(self, /)", self -> Str.of("Use " + Py.strJava(Py.getAttr(self, "name"))
                + "() or Ctrl-D (i.e. EOF) to exit"));
        t.method("__call__(self, code=None)", (self, code) -> {
            closeInput();
            throw Raise.of(ExceptionTypes.SYSTEM_EXIT, code);
        });
    }

    private static void closeInput() {
        Object in = PbcvmContext.get().sys().namespace().get("stdin");
        try {
            Py.callMethod(in == null ? PyNone.NONE : in, "close");
        } catch (PythonException ignored) {
            assert in == null || ignored.value() != null : "a stream that cannot be closed does not keep the program";
        }
    }

    private static void printerTable(TypeTable t) {
        t.method("__repr__(self, /)", self -> Py.getAttr(self, TEXT));
        t.method("__call__(self)", self -> Py.call(PbcvmContext.get().builtins().namespace().get("print"),
                Py.getAttr(self, TEXT)));
    }

    private static void helperTable(TypeTable t) {
        t.method("__repr__(self, /)", self -> Str.of("Type help() for interactive help, or help(object) for help about "
                + "object."));
        t.methodN("__call__(self, /, *args, **kwds)", args -> Py.callWithKeywords(
                Py.getAttr(Importer.importModule("pydoc"), "help"), ((PyTuple) args[1]).items, (PyDict) args[2]));
    }
}
