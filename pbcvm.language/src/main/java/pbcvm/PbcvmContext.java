package pbcvm;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import pbcvm.modules.BuiltinModules;
import pbcvm.object.ModuleTable;
import pbcvm.runtime.ExitFunction;
import pbcvm.runtime.GlobalLock;
import pbcvm.runtime.Identities;
import pbcvm.runtime.PythonThreads;
import pbcvm.runtime.ThreadState;
import pbcvm.types.codecs.CodecRegistry;
import pbcvm.runtime.files.FileTable;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.modules.PyModule;

/** One Python interpreter: its modules, threads and settings. */
public final class PbcvmContext {
    private static final ContextReference<PbcvmContext> REFERENCE = ContextReference.create(PbcvmLanguage.class);
    /** {@code sys.getrecursionlimit()} at start. */
    public static final int DEFAULT_RECURSION_LIMIT = 1000;

    private final PbcvmLanguage language;
    @CompilationFinal private Env env;
    private final PyDict modules = new PyDict();
    private PyModule builtins;
    private PyModule sys;
    private ThreadState thread = new ThreadState();
    private final GlobalLock lock = new GlobalLock(this);
    private final PythonThreads threads = new PythonThreads(this);
    private FileTable files;
    private final Map<String, CallTarget> tracebackTargets = new ConcurrentHashMap<>();
    private final List<ExitFunction> exitFunctions = new ArrayList<>();
    private volatile boolean ending;
    private final Identities identities = new Identities();
    private final List<Object> auditHooks = new ArrayList<>();
    private pbcvm.runtime.Sources sources;
    private final pbcvm.interop.Lookahead lookahead = new pbcvm.interop.Lookahead();
    private int recursionLimit = DEFAULT_RECURSION_LIMIT;
    private final CodecRegistry codecs = new CodecRegistry();
    private int intMaxStrDigits = pbcvm.types.ints.IntText.DEFAULT_LIMIT;

    PbcvmContext(PbcvmLanguage language, Env env) {
        this.language = language;
        this.env = env;
    }

    /** The context of the current thread. */
    public static PbcvmContext get(Node node) {
        return REFERENCE.get(node);
    }

    /** The context of the current thread, for code behind a boundary. */
    public static PbcvmContext get() {
        return REFERENCE.get(null);
    }

    public PbcvmLanguage language() {
        return language;
    }

    /** The way to files, processes, the environment and other languages; every outside access goes through it. */
    public Env env() {
        return env;
    }

    void patch(Env newEnv) {
        env = newEnv;
    }

    /** Makes the modules that every program has. */
    @TruffleBoundary
    void initialize() {
        builtins = importBuiltin("builtins");
        sys = importBuiltin("sys");
    }

    /** The open files. */
    @TruffleBoundary
    public FileTable files() {
        if (files == null) {
            files = new FileTable(env);
        }
        return files;
    }

    /** {@code sys.modules}. */
    public PyDict modules() {
        return modules;
    }

    /** The module {@code builtins}. */
    public PyModule builtins() {
        return builtins;
    }

    /** The module {@code sys}. */
    public PyModule sys() {
        return sys;
    }

    /** The builtin module of this name, made and registered at the first request; null when there is none. */
    @TruffleBoundary
    public PyModule importBuiltin(String name) {
        if (modules.get(name) instanceof PyModule known) {
            return known;
        }
        Consumer<ModuleTable> table = BuiltinModules.tables().get(name);
        if (table == null) {
            return null;
        }
        PyModule module = new PyModule(name);
        modules.put(name, module);
        table.accept(new ModuleTable(module, name));
        return module;
    }

    /** The encodings and error handlers of this context. */
    public CodecRegistry codecs() {
        return codecs;
    }

    /** The numbers of objects. */
    public Identities identities() {
        return identities;
    }

    /** What {@code atexit.register} added; the last comes first. */
    public List<ExitFunction> exitFunctions() {
        return exitFunctions;
    }

    /** Marks the context as ending; true when it was ending already. */
    public boolean enterShutdown() {
        boolean before = ending;
        ending = true;
        return before;
    }

    /** What {@code sys.addaudithook} added. */
    public List<Object> auditHooks() {
        return auditHooks;
    }

    /** What was taken from iterators before it was asked for. */
    public pbcvm.interop.Lookahead lookahead() {
        return lookahead;
    }

    /** Sources for tools. */
    @TruffleBoundary
    public pbcvm.runtime.Sources sources() {
        if (sources == null) {
            sources = new pbcvm.runtime.Sources(env);
        }
        return sources;
    }

    /** What gives exceptions that leave Python their frames, by the name of the frame's code. */
    public Map<String, CallTarget> tracebackTargets() {
        return tracebackTargets;
    }

    /** State of the Python thread that runs now: the one that holds the lock. */
    public ThreadState thread() {
        return thread;
    }

    /** Called by the lock when another thread gets it. */
    public void setThread(ThreadState state) {
        thread = state;
    }

    /** What a thread holds while it runs Python code. */
    public GlobalLock lock() {
        return lock;
    }

    /** The threads that Python code has started. */
    public PythonThreads threads() {
        return threads;
    }

    /** Whether the program has ended. */
    public boolean isEnding() {
        return ending;
    }

    public int recursionLimit() {
        return recursionLimit;
    }

    public void setRecursionLimit(int limit) {
        recursionLimit = limit;
    }

    /** Most digits that conversions between int and decimal text handle; 0 for no limit. */
    public int intMaxStrDigits() {
        return intMaxStrDigits;
    }

    public void setIntMaxStrDigits(int digits) {
        intMaxStrDigits = digits;
    }

    /** The language's implementation of {@link TruffleLanguage.Env} options. */
    public org.graalvm.options.OptionValues options() {
        return env.getOptions();
    }
}
