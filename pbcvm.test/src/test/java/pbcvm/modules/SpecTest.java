package pbcvm.modules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.Test;
import pbcvm.InContext;
import pbcvm.object.BuiltinCode;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.functions.PyStaticMethod;
import pbcvm.types.modules.PyModule;

/** The declarations of builtin functions and methods: each is a signature, and its body takes as many arguments. */
public class SpecTest {

    private static final Path SOURCES = Path.of("../pbcvm.language/src/main/java");

    private final List<String> wrong = new ArrayList<>();
    private int count;

    private void check(String owner, BuiltinCode code) {
        count++;
        try {
            code.signature();
        } catch (RuntimeException e) {
            wrong.add(owner + "." + code.name + code.parameters + ": " + e.getMessage());
        }
    }

    private void checkAll(String owner, PyDict namespace) {
        for (Object value : values(namespace)) {
            Object member = value instanceof PyStaticMethod method ? method.function : value;
            if (member instanceof PyBuiltinFunction function) {
                check(owner, function.code);
            } else if (member instanceof PyMethodDescriptor method) {
                check(owner, method.code);
            }
        }
    }

    private static List<Object> values(PyDict dict) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.valueAt(i) != null) {
                values.add(dict.valueAt(i));
            }
        }
        return values;
    }

    @Test
    public void functionsOfModulesAreDeclaredWell() {
        try (InContext context = new InContext()) {
            for (Map.Entry<String, Consumer<ModuleTable>> entry : BuiltinModules.tables().entrySet()) {
                PyModule module = new PyModule(entry.getKey());
                entry.getValue().accept(new ModuleTable(module, entry.getKey()));
                checkAll(entry.getKey(), module.namespace());
            }
            assertEquals(List.of(), wrong);
            assertTrue("found " + count, count > 400);
        }
    }

    @Test
    public void methodsOfClassesAreDeclaredWell() throws IOException, ReflectiveOperationException {
        try (InContext context = new InContext()) {
            for (PyType type : builtinClasses()) {
                checkAll(type.name(), type.dict());
            }
            assertEquals(List.of(), wrong);
            assertTrue("found " + count, count > 1_000);
        }
    }

    /** The classes that static fields hold. */
    private static Set<PyType> builtinClasses() throws IOException, ReflectiveOperationException {
        Set<PyType> types = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("pbcvm"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String name = SOURCES.relativize(file).toString().replace('/', '.').replaceAll("\\.java$", "");
                if (Files.readString(file).contains("static final PyType ")) {
                    for (Field field : Class.forName(name).getDeclaredFields()) {
                        if (Modifier.isStatic(field.getModifiers()) && field.getType() == PyType.class) {
                            field.setAccessible(true);
                            types.add((PyType) field.get(null));
                        }
                    }
                }
            }
        }
        return types;
    }
}
