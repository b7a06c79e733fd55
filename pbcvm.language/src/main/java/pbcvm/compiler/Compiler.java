package pbcvm.compiler;

import java.util.List;
import java.util.function.BiFunction;
import pbcvm.code.CodeObject;
import pbcvm.compiler.codegen.CodeGenerator;
import pbcvm.compiler.optimize.ConstantFolding;
import pbcvm.compiler.parser.ParserOptions;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.parser.SourceParser;
import pbcvm.compiler.parser.WarningSink;
import pbcvm.compiler.scope.FutureFeatures;
import pbcvm.compiler.scope.SymbolTable;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Stmt;

/**
 * Compiles source or syntax trees to code objects, the same that CPython 3.11 makes: the one entrance to the compiler.
 */
public final class Compiler {

    /** Bit of flags: {@code await} may stand outside functions. */
    public static final int ALLOW_TOP_LEVEL_AWAIT = CodeGenerator.ALLOW_TOP_LEVEL_AWAIT;

    /** Bit of flags: an interactive statement is not ended by the end of the text. */
    public static final int DONT_IMPLY_DEDENT = 0x200;

    /** Bit of flags: text that may go on is reported as such. */
    public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;

    private final String fileName;
    private final int optimize;
    private final int flags;
    private final FutureFeatures inherited;
    private final WarningSink warnings;
    private boolean isGenerating;

    /**
     * @param fileName the name that the code objects get
     * @param optimize 0, 1 (no {@code assert}) or 2 (no docstrings either)
     * @param flags the bits of this class and of {@code __future__} features that are on from the start
     * @param warnings gets warnings
     */
    public Compiler(String fileName, int optimize, int flags, WarningSink warnings) {
        this.fileName = fileName;
        this.optimize = optimize;
        this.flags = flags;
        this.inherited = FutureFeatures.NONE.withCodeFlags(flags);
        this.warnings = warnings;
    }

    /** Compiles text. */
    public CodeObject compile(String source, CompileMode mode) {
        return checked(() -> compile(SourceParser.parse(source, mode.parseMode(), parserOptions())));
    }

    /** Compiles the bytes of a file, which may say how they are encoded. */
    public CodeObject compile(byte[] source, CompileMode mode) {
        return checked(() -> compile(SourceParser.parse(source, mode.parseMode(), parserOptions())));
    }

    /** Compiles a tree. */
    public CodeObject compile(Mod tree) {
        return compile(tree, FutureFeatures.of(tree));
    }

    /** Whether an error came from code generation; declarations were fine then. */
    public boolean isGenerating() {
        return isGenerating;
    }

    private CodeObject compile(Mod tree, FutureFeatures features) {
        isGenerating = false;
        FutureFeatures all = features.withCodeFlags(inherited.codeFlags());
        Mod folded = ConstantFolding.fold(tree, optimize, all);
        SymbolTable symbols = SymbolTable.analyze(folded, all);
        isGenerating = true;
        return new CodeGenerator(symbols, all, fileName, optimize, flags, warnings).generate(folded);
    }

    /**
     * Compiles text in two parts: an expression that it ends with, for its value, and all before. Either may be
     * missing, which is {@code null}.
     */
    public <T> T compileWithValue(String source, BiFunction<CodeObject, CodeObject, T> result) {
        Mod tree = SourceParser.parse(source, CompileMode.EXEC.parseMode(), parserOptions());
        List<Stmt> body = ((Mod.Module) tree).body();
        if (body.isEmpty() || !(body.getLast() instanceof Stmt.ExprStmt last)) {
            return result.apply(compile(tree), null);
        }
        FutureFeatures features = FutureFeatures.of(tree);
        Mod rest = new Mod.Module(body.subList(0, body.size() - 1), List.of());
        CodeObject before = body.size() == 1 ? null : compile(rest, features);
        return result.apply(before, compile(new Mod.Expression(last.value()), features));
    }

    private ParserOptions parserOptions() {
        return new ParserOptions(false, (flags & ALLOW_INCOMPLETE_INPUT) != 0, (flags & DONT_IMPLY_DEDENT) != 0,
                inherited.has(FutureFeatures.Feature.BARRY_AS_FLUFL), ParserOptions.NEWEST, warnings);
    }

    private interface Work {
        CodeObject run();
    }

    private static CodeObject checked(Work work) {
        try {
            return work.run();
        } catch (StackOverflowError tooDeep) {
            throw PythonSyntaxException.of(PythonSyntaxException.Kind.RECURSION_ERROR,
                    "maximum recursion depth exceeded during compilation");
        }
    }
}
