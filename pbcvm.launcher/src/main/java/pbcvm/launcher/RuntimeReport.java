package pbcvm.launcher;

import java.lang.module.ModuleDescriptor;

import org.graalvm.polyglot.Engine;

/** Says on which runtime the engine stands, and why it can only interpret when it can. */
final class RuntimeReport {

    private static final String INTERPRETER = "Interpreted";
    private static final int JDK_OF_COMPILER = 25;

    private RuntimeReport() {
    }

    static boolean isOptimizing(Engine engine) {
        return !engine.getImplementationName().equals(INTERPRETER);
    }

    /** The runtime in a few words. */
    static String describe(Engine engine) {
        if (isOptimizing(engine)) {
            return "optimizing (" + engine.getImplementationName() + compilerVersion() + ")";
        }
        return "interpreter only: " + reason();
    }

    private static String compilerVersion() {
        return ModuleLayer.boot().findModule("jdk.graal.compiler").map(Module::getDescriptor)
                .flatMap(ModuleDescriptor::rawVersion).map(version -> " " + version).orElse("");
    }

    /** Why the optimizing runtime is not in use, in one line. */
    static String reason() {
        int jdk = Runtime.version().feature();
        if (System.getProperty("truffle.UseFallbackRuntime") != null) {
            return "truffle.UseFallbackRuntime is set";
        }
        if (jdk != JDK_OF_COMPILER) {
            return "the compiler belongs to JDK " + JDK_OF_COMPILER + " and this is JDK " + jdk;
        }
        if (ModuleLayer.boot().findModule("jdk.internal.vm.ci").isEmpty()) {
            return "the virtual machine was started without -XX:+EnableJVMCI";
        }
        if (!hasCompiler()) {
            return "the Graal compiler is not among the modules (--upgrade-module-path)";
        }
        return "Truffle's runtime did not accept this virtual machine (" + System.getProperty("java.vm.name") + ", "
                + System.getProperty("os.arch") + ")";
    }

    /** Whether the module is the compiler itself: a JDK has an empty one of that name. */
    private static boolean hasCompiler() {
        return ModuleLayer.boot().findModule("jdk.graal.compiler").map(Module::getDescriptor)
                .map(ModuleDescriptor::packages).filter(packages -> !packages.isEmpty()).isPresent();
    }

    /** The JDK in a few words. */
    static String jdk() {
        return System.getProperty("java.vendor.version", "") + " " + Runtime.version() + " ("
                + System.getProperty("java.home")
                + ")";
    }
}
