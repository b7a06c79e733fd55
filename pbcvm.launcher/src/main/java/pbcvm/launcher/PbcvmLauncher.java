package pbcvm.launcher;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.graalvm.launcher.AbstractLanguageLauncher;
import org.graalvm.options.OptionCategory;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.ByteSequence;

import pbcvm.bytecode.DisCommand;
import pbcvm.code.MalformedCodeException;
import pbcvm.version.PythonVersion;

/**
 * The command {@code pbcvm}. It understands CPython's options and those of every GraalVM launcher, and runs one
 * program.
 *
 * <p>Invariants: whatever happens, the user sees the program's own output, a Python traceback or one line of text,
 * never
 * a Java stack trace; the exit code is the one that CPython gives.
 */
public final class PbcvmLauncher extends AbstractLanguageLauncher {

    private static final String LANGUAGE = "pbcvm";
    private static final String MIME_TYPE = "application/x-pbcvm-bytecode";
    private static final String TEXT_MIME_TYPE = "text/x-python";
    private static final String SOURCE_MIME_TYPE = "application/x-python-source";
    /** The version whose code is executed, which is also that of the standard library. */
    private static final PythonVersion EXECUTED = PythonVersion.parse("3.11");

    private final String executable = System.getProperty("pbcvm.executable", LANGUAGE);
    private Arguments arguments;
    private String pythonHome = "";
    private Source source;
    private String programName = "";

    /** Starts the command. */
    public static void main(String[] words) {
        PhaseTimes.mark("virtual machine started");
        new PbcvmLauncher().launch(words);
    }

    @Override
    protected String getLanguageId() {
        return LANGUAGE;
    }

    @Override
    protected VMType getDefaultVMType() {
        return VMType.JVM;
    }

    @Override
    protected boolean canPolyglot() {
        return true;
    }

    @Override
    protected List<String> preprocessArguments(List<String> words, Map<String, String> options) {
        try {
            arguments = Arguments.parse(words);
        } catch (UsageException wrong) {
            throw usage(wrong.getMessage());
        }
        List<String> passedOn = new ArrayList<>(arguments.passedOn());
        if (arguments.has('h')) {
            passedOn.add("--help");
        }
        pythonHome = findPythonHome();
        if (arguments.has('V') && !arguments.has('h')) {
            printVersion();
            throw exit(ExitCode.SUCCESS);
        }
        options.put("engine.WarnInterpreterOnly", "false");
        options.put("pbcvm.Executable", executable);
        options.put("pbcvm.PythonHome", pythonHome);
        options.put("pbcvm.HandleInterrupt", "true");
        options.put("pbcvm.Standalone", "true");
        options.put("pbcvm.Terminals", Terminals.find());
        options.putAll(LanguageOptions.of(arguments, System::getenv));
        return passedOn;
    }

    private String findPythonHome() {
        String named = arguments.pythonHome();
        if (named.isEmpty() && arguments.usesEnvironment()) {
            named = variable("PYTHONHOME").split(File.pathSeparator)[0];
        }
        if (!named.isEmpty()) {
            return named;
        }
        return new PythonHome(EXECUTED.toString()).find(variable("PATH"), Path.of(System.getProperty("user.home")));
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    /** Makes the source to evaluate, and tells the language what else it must know to run it. */
    @Override
    protected void validateArguments(Map<String, String> options) {
        switch (arguments.target()) {
            case PATH -> prepareFile(options);
            case MODULE -> {
                programName = "-m";
                options.put("pbcvm.RunModule", arguments.program());
                source = emptySource("<module>");
            }
            case COMMAND -> {
                programName = "-c";
                source = Source.newBuilder(LANGUAGE, arguments.program() + "\n", "<string>").mimeType(TEXT_MIME_TYPE)
                        .buildLiteral();
            }
            case STANDARD_INPUT -> prepareInput();
            case DISASSEMBLY, JSON_DISASSEMBLY -> throw exit(disassemble());
        }
    }

    private void prepareFile(Map<String, String> options) {
        programName = arguments.program();
        try {
            Path path = Path.of(programName);
            switch (ProgramFile.kind(path)) {
                case COMPILED -> source = Source.newBuilder(LANGUAGE, path.toFile()).mimeType(MIME_TYPE).build();
                case CONTAINER -> {
                    options.put("pbcvm.RunPath", programName);
                    source = emptySource(programName);
                }
                case SOURCE -> source = bytes(Files.readAllBytes(path), path.toAbsolutePath().toString());
            }
        } catch (IOException problem) {
            throw refuse(ProgramFile.cannotOpen(programName, problem), ExitCode.USAGE);
        } catch (InvalidPathException problem) {
            throw refuse(ProgramFile.cannotOpen(programName, new IOException(problem.getReason())), ExitCode.USAGE);
        }
    }

    /** Reads the program from standard input; a terminal gives it up to the end of input. */
    private void prepareInput() {
        programName = arguments.program();
        try {
            source = bytes(System.in.readAllBytes(), "<stdin>");
        } catch (IOException problem) {
            throw refuse(ProgramFile.cannotOpen("<stdin>", problem), ExitCode.USAGE);
        }
    }

    private static Source bytes(byte[] content, String name) {
        return Source.newBuilder(LANGUAGE, ByteSequence.create(content), name).mimeType(SOURCE_MIME_TYPE)
                .buildLiteral();
    }

    private static Source emptySource(String name) {
        return Source.newBuilder(LANGUAGE, ByteSequence.create(new byte[0]), name).mimeType(MIME_TYPE).buildLiteral();
    }

    private int disassemble() {
        boolean json = arguments.target() == Arguments.Target.JSON_DISASSEMBLY;
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        try {
            DisCommand.run(Path.of(arguments.program()), json, new PrintStream(out, false, StandardCharsets.UTF_8));
            return ExitCode.SUCCESS;
        } catch (MalformedCodeException malformed) {
            throw refuse(malformed.getMessage(), ExitCode.FAILURE);
        } catch (IOException problem) {
            throw refuse(ProgramFile.cannotOpen(arguments.program(), problem), ExitCode.USAGE);
        } catch (InvalidPathException problem) {
            throw refuse(ProgramFile.cannotOpen(arguments.program(), new IOException(problem.getReason())),
                    ExitCode.USAGE);
        }
    }

    @Override
    protected void launch(Context.Builder builder) {
        String[] argv =
                Stream.concat(Stream.of(programName), arguments.programArguments().stream()).toArray(String[]::new);
        builder.arguments(LANGUAGE, argv);
        throw exit(new ProgramRun(builder, source, executable).run());
    }

    private RuntimeException usage(String message) {
        System.err.println(message);
        System.err.println("usage: " + executable + " [option] ... [-c cmd | -m mod | file | -] [arg] ...");
        System.err.println("Try `" + executable + " -h' for more information.");
        return exit(ExitCode.USAGE);
    }

    private RuntimeException refuse(String message, int code) {
        System.err.println(executable + ": " + message);
        return exit(code);
    }

    @Override
    protected AbortException abortUnrecognizedArgument(String argument) {
        throw usage("unknown option " + argument);
    }

    @Override
    protected void printVersion() {
        try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
            printVersion(engine);
        }
    }

    @Override
    protected void printVersion(Engine engine) {
        String others =
                Stream.of(PythonVersion.values()).map(PythonVersion::toString).collect(Collectors.joining(", "));
        println("PBCVM " + version());
        println("runtime:          " + RuntimeReport.describe(engine));
        println("JDK:              " + RuntimeReport.jdk());
        println("runs .pyc of:     CPython " + EXECUTED);
        println("reads .pyc of:    CPython " + others);
        println("standard library: " + (pythonHome.isEmpty()
                ? "none found (--python-home names a CPython " + EXECUTED + ")"
                : new PythonHome(EXECUTED.toString()).library(pythonHome)));
    }

    private static String version() {
        return PbcvmLauncher.class.getModule().getDescriptor() == null ? "(not packaged)"
                : PbcvmLauncher.class.getModule().getDescriptor().rawVersion().orElse("(no version)");
    }

    @Override
    protected void printHelp(OptionCategory maxCategory) {
        Help.print(this::println, this::launcherOption, executable);
    }

    @Override
    protected void collectArguments(Set<String> options) {
        super.collectArguments(options);
        options.addAll(Help.longOptions());
    }
}
