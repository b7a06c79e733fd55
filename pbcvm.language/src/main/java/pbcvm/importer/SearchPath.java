package pbcvm.importer;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;

/** The places where modules are looked for: {@code sys.path} and the finders. */
public final class SearchPath {
    private static final String LIBRARY = "/lib/python3.11";

    private SearchPath() {
    }

    /** Fills in what {@code sys} shows of the import system. */
    public static void table(ModuleTable m, PbcvmContext context) {
        PyList path = new PyList();
        initial(context).forEach(entry -> path.append(Str.of(entry)));
        m.constant("path", path);
        m.constant("meta_path", new PyList(new Object[]{BuiltinFinder.TYPE, PathFinder.TYPE}));
        m.constant("path_hooks", new PyList(new Object[]{ZipImporter.TYPE, FileFinder.HOOK}));
        m.constant("path_importer_cache", new PyDict());
    }

    private static List<String> initial(PbcvmContext context) {
        List<String> entries = new ArrayList<>();
        for (String entry : context.options().get(PbcvmOptions.PythonPath).split(":")) {
            if (!entry.isEmpty()) {
                entries.add(absolute(context, entry));
            }
        }
        String home = context.options().get(PbcvmOptions.PythonHome);
        if (!home.isEmpty()) {
            entries.add(home + "/lib/python311.zip");
            entries.add(home + LIBRARY);
            entries.add(home + LIBRARY + "/lib-dynload");
            if (!context.options().get(PbcvmOptions.NoSite)) {
                addSitePackages(context, home + LIBRARY + "/site-packages", entries);
            }
        }
        return entries;
    }

    private static void addSitePackages(PbcvmContext context, String directory, List<String> entries) {
        try {
            if (context.env().getPublicTruffleFile(directory).isDirectory()) {
                entries.add(directory);
            }
        } catch (SecurityException | UnsupportedOperationException denied) {
            entries.remove(directory);
        }
    }

    static String absolute(PbcvmContext context, String entry) {
        try {
            return context.env().getPublicTruffleFile(entry).getAbsoluteFile().normalize().getPath();
        } catch (SecurityException | IllegalArgumentException | UnsupportedOperationException denied) {
            return entry;
        }
    }

    /** Puts the directory of a program in front. */
    static void addProgram(PbcvmContext context, String programPath) {
        if (programPath == null || context.options().get(PbcvmOptions.Isolated)
                || context.options().get(PbcvmOptions.SafePath)) {
            return;
        }
        insertFirst(context, directoryOf(context, programPath));
    }

    static void insertFirst(PbcvmContext context, String entry) {
        if (context.sys().namespace().get("path") instanceof PyList path) {
            path.insert(0, Str.of(entry));
        }
    }

    private static String directoryOf(PbcvmContext context, String programPath) {
        try {
            TruffleFile file = context.env().getPublicTruffleFile(programPath);
            if (file.exists()) {
                file = file.getCanonicalFile();
            }
            TruffleFile parent = file.getParent();
            return parent == null ? "" : parent.getPath();
        } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException denied) {
            return "";
        }
    }
}
