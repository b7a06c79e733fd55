package pbcvm.modules.sys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.options.OptionValues;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.importer.SearchPath;
import pbcvm.modules.BuiltinModules;
import pbcvm.modules.io.PyTextIOWrapper;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.tuples.PyTuple;

/** The module {@code sys}. */
public final class SysModule {
    private SysModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        PbcvmContext context = PbcvmContext.get();
        OptionValues options = context.options();
        SysFacts.table(m, options);
        SysFunctions.table(m);
        SysHooks.table(m);
        m.constant("modules", context.modules());
        m.constant("argv", arguments(context));
        m.constant("orig_argv", arguments(context));
        SearchPath.table(m, context);
        String home = options.get(PbcvmOptions.PythonHome);
        for (String name : new String[]{"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
            m.constant(name, home);
        }
        m.constant("_stdlib_dir",
                home.isEmpty() ? pbcvm.types.singletons.PyNone.NONE : Str.of(home + "/lib/python3.11"));
        m.constant("executable", options.get(PbcvmOptions.Executable));
        m.constant("_base_executable", options.get(PbcvmOptions.Executable));
        m.constant("warnoptions", lines(options.get(PbcvmOptions.WarnOptions)));
        m.constant("_xoptions", extensions(options.get(PbcvmOptions.XOptions)));
        m.constant("builtin_module_names", PyTuple.of(
                BuiltinModules.tables().keySet().stream().sorted().map(Str::intern).toArray()));
        m.constant("stdlib_module_names",
                PyFrozenSet.of(Arrays.stream(StandardLibraryNames.all()).map(Str::intern).toArray()));
        String[] names = {"stdin", "stdout", "stderr"};
        for (int i = 0; i < names.length; i++) {
            PyTextIOWrapper stream = StandardStreams.create(context, i);
            m.constant(names[i], stream);
            m.constant("__" + names[i] + "__", stream);
        }
    }

    private static PyList arguments(PbcvmContext context) {
        String[] given = context.env().getApplicationArguments();
        List<Object> result = new ArrayList<>();
        for (String argument : given.length == 0 ? new String[]{""} : given) {
            result.add(Str.of(argument));
        }
        return new PyList(result.toArray());
    }

    private static PyList lines(String option) {
        PyList result = new PyList();
        if (!option.isEmpty()) {
            for (String line : option.split(PbcvmOptions.SEPARATOR)) {
                result.append(Str.of(line));
            }
        }
        return result;
    }

    private static PyDict extensions(String option) {
        PyDict result = new PyDict();
        if (!option.isEmpty()) {
            for (String line : option.split(PbcvmOptions.SEPARATOR)) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    result.put(line, true);
                } else {
                    result.put(line.substring(0, equals), Str.of(line.substring(equals + 1)));
                }
            }
        }
        return result;
    }
}
