import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds the run-time image that {@code pbcvm} runs in: the JDK that runs this program, with the Graal compiler of the
 * given jars in the place of the JDK's empty one. Unlike {@code --upgrade-module-path}, such an image can have an archive
 * of loaded classes, which is what makes the start fast.
 *
 * <p>{@code java ImageBuilder.java OUTPUT ROOT_MODULES MODULE_PATH...}, where each element of the module path is a jar or
 * a folder of jars and the roots are separated by commas.
 *
 * <p>Many JDKs come without packaged modules ({@code jmods}), and jlink, which can then link from the running image,
 * refuses to replace a module. So the packages are made here, from the files of the running JDK.
 */
final class ImageBuilder {

    /** What a program may want beyond the modules that the jars require. */
    private static final List<String> JDK_ROOTS = List.of("java.base", "java.compiler", "java.instrument", "java.logging",
            "java.management", "java.naming", "java.net.http", "java.prefs", "java.sql", "java.xml", "jdk.attach",
            "jdk.charsets", "jdk.crypto.ec", "jdk.httpserver", "jdk.internal.vm.ci", "jdk.jcmd", "jdk.jdwp.agent", "jdk.jfr",
            "jdk.management", "jdk.management.agent", "jdk.net", "jdk.unsupported", "jdk.zipfs");
    private static final String COMPILER = "jdk.graal.compiler";
    /** Numbers of the kinds in the JDK's lists of files, and the folder of a packaged module that each belongs to. */
    private static final String[] SECTIONS = {null, "conf", null, "legal", null, "bin", "lib", null};
    /** Classes that jlink makes anew for each image. */
    private static final String GENERATED = "jdk/internal/module/SystemModules$";

    private final Path home = Path.of(System.getProperty("java.home"));
    private final Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
    private final Path output;
    private final String roots;
    private final List<String> modulePath;

    private ImageBuilder(String[] words) {
        output = Path.of(words[0]);
        roots = words[1];
        modulePath = List.of(words).subList(2, words.length);
    }

    /** Builds the image; the exit code is 0 if it is complete. */
    public static void main(String[] words) throws IOException {
        if (words.length < 3) {
            System.err.println("usage: java ImageBuilder.java OUTPUT ROOT_MODULES MODULE_PATH...");
            System.exit(2);
        }
        System.exit(new ImageBuilder(words).build());
    }

    private int build() throws IOException {
        Path packages = home.resolve("jmods");
        Path made = null;
        if (!Files.exists(packages.resolve("java.base.jmod"))) {
            made = Files.createTempDirectory(output.toAbsolutePath().getParent(), "jmods");
            packages = made;
            for (String name : requiredModules()) {
                pack(name, made.resolve(name + ".jmod"));
            }
        }
        try {
            return link(packages);
        } finally {
            if (made != null) {
                delete(made);
            }
        }
    }

    private int link(Path packages) {
        List<String> path = new ArrayList<>(modulePath);
        path.add(packages.toString());
        String[] options = {"--module-path", String.join(System.getProperty("path.separator"), path), "--add-modules",
                roots + "," + COMPILER + "," + String.join(",", JDK_ROOTS), "--disable-plugin", "generate-jli-classes",
                "--output", output.toString(), "--no-man-pages", "--no-header-files", "--generate-cds-archive"};
        StringWriter log = new StringWriter();
        PrintWriter writer = new PrintWriter(log);
        int code = ToolProvider.findFirst("jlink").orElseThrow().run(writer, writer, options);
        if (code != 0) {
            System.err.print(log);
        }
        return code;
    }

    /** The modules of the JDK that the roots and the jars need, without the compiler that is to be replaced. */
    private Set<String> requiredModules() {
        ModuleFinder jdk = ModuleFinder.ofSystem();
        ModuleFinder jars = ModuleFinder.of(modulePath.stream().map(Path::of).toArray(Path[]::new));
        Set<String> seen = new HashSet<>();
        List<String> waiting = new ArrayList<>(JDK_ROOTS);
        waiting.add(COMPILER);
        waiting.addAll(List.of(roots.split(",")));
        while (!waiting.isEmpty()) {
            String name = waiting.removeLast();
            if (seen.add(name)) {
                ModuleReference module = jars.find(name).or(() -> jdk.find(name)).orElse(null);
                if (module != null) {
                    module.descriptor().requires().stream().map(ModuleDescriptor.Requires::name).forEach(waiting::add);
                }
            }
        }
        seen.removeIf(name -> jars.find(name).isPresent() || jdk.find(name).isEmpty());
        return new TreeSet<>(seen);
    }

    /** Writes one module of the running JDK as a package. */
    private void pack(String name, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[] {'J', 'M', 1, 0});
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                packClasses(zip, modules.resolve(name));
                packFiles(zip, name);
            }
        }
    }

    private static void packClasses(ZipOutputStream zip, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString();
                if (Files.isRegularFile(file) && !name.startsWith(GENERATED) && !name.contains("/runtimelink/fs_")) {
                    add(zip, "classes/" + name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** Adds the module's files outside the class image, which the JDK lists as {@code kind|is link|hash|path}. */
    private void packFiles(ZipOutputStream zip, String module) throws IOException {
        Path list = modules.resolve("jdk.jlink/jdk/tools/jlink/internal/runtimelink/fs_" + module + "_files");
        if (!Files.exists(list)) {
            return;
        }
        for (String line : Files.readAllLines(list)) {
            String[] fields = line.split("\\|", 4);
            String section = fields.length == 4 ? SECTIONS[Integer.parseInt(fields[0])] : null;
            Path file = section == null ? null : home.resolve(fields[3]);
            if (file != null && Files.isRegularFile(file)) {
                add(zip, entryName(section, module, fields[3]), Files.readAllBytes(file));
            }
        }
    }

    private static String entryName(String section, String module, String path) {
        String rest = path.substring(path.indexOf('/') + 1);
        return section + "/" + (section.equals("legal") ? rest.substring(module.length() + 1) : rest);
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        Files.delete(folder);
    }
}
