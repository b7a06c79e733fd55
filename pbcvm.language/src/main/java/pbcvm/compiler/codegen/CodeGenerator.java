package pbcvm.compiler.codegen;

import pbcvm.code.CodeObject;
import pbcvm.compiler.assemble.Assembler;
import pbcvm.compiler.assemble.Instr;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.assemble.Target;
import pbcvm.compiler.parser.PythonSyntaxException;
import pbcvm.compiler.parser.WarningSink;
import pbcvm.compiler.scope.FutureFeatures;
import pbcvm.compiler.scope.Scope;
import pbcvm.compiler.scope.ScopeKind;
import pbcvm.compiler.scope.SymbolTable;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Node;
import pbcvm.compiler.syntax.Stmt;

/** Generates the code objects of one tree. Holds what all parts need: options, symbols, the unit in work. */
public final class CodeGenerator {

    /** Bit of compiler flags: {@code await} may stand outside functions. */
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

    private static final int ALL_FEATURES = FutureFeatures.NONE.withCodeFlags(-1).codeFlags();
    /** Features that mark the code of a file that asks for them; the others are always on. */
    private static final int MARKED_FEATURES = FutureFeatures.Feature.BARRY_AS_FLUFL.codeFlag()
            | FutureFeatures.Feature.ANNOTATIONS.codeFlag();
    private static final int DEFAULT_FLAGS = CodeObject.OPTIMIZED | CodeObject.NEW_LOCALS;

    final SymbolTable symbols;
    final FutureFeatures features;
    final int optimize;
    final WarningSink warnings;
    private final String fileName;
    private final int flags;

    final Unwinder unwinder = new Unwinder(this);
    final NameCompiler names = new NameCompiler(this);
    final StatementCompiler statements = new StatementCompiler(this);
    final ExpressionCompiler expressions = new ExpressionCompiler(this);
    final ConditionCompiler conditions = new ConditionCompiler(this);
    final CollectionCompiler collections = new CollectionCompiler(this);
    final CallCompiler calls = new CallCompiler(this);
    final FunctionCompiler functions = new FunctionCompiler(this);
    final ComprehensionCompiler comprehensions = new ComprehensionCompiler(this);
    final LiteralChecks checks = new LiteralChecks(this);

    Unit unit;
    boolean isInteractive;

    public CodeGenerator(SymbolTable symbols, FutureFeatures features, String fileName, int optimize, int flags,
            WarningSink warnings) {
        this.symbols = symbols;
        this.features = features;
        this.fileName = fileName;
        this.optimize = optimize;
        this.flags = flags;
        this.warnings = warnings;
    }

    /** Generates the code of a whole tree. */
    public CodeObject generate(Mod module) {
        enter(UnitKind.MODULE, "<module>", module, 1);
        boolean returnsNone = true;
        switch (module) {
            case Mod.Module(var body, var ignored) -> statements.visitModuleBody(body);
            case Mod.Interactive(var body) -> {
                if (AnnotationSearch.anyIn(body)) {
                    unit.emit(Op.SETUP_ANNOTATIONS, 0, null, unit.location);
                }
                isInteractive = true;
                for (Stmt statement : body) {
                    statements.visit(statement);
                }
            }
            case Mod.Expression(var body) -> {
                expressions.generate(body);
                returnsNone = false;
            }
            case Mod.FunctionType type -> throw new IllegalArgumentException("a function type has no code");
        }
        return finish(returnsNone);
    }

    /** Starts the code of the scope that a node owns. */
    void enter(UnitKind kind, String name, Node owner, int firstLine) {
        Scope scope = symbols.scope(owner);
        unit = new Unit(unit, kind, scope, name, firstLine);
        boolean isModule = kind == UnitKind.MODULE;
        unit.location = new Location(isModule ? 0 : firstLine, 0, firstLine, 0);
        unit.emit(Op.RESUME, 0, null, unit.location);
        if (isModule) {
            unit.location = new Location(1, 0, 1, 0);
        }
    }

    /**
     * Ends the code of the current unit and returns to the one around it.
     *
     * @param returnsNone whether code that runs off its end returns {@code None}, not the value on the stack
     */
    CodeObject finish(boolean returnsNone) {
        if (!unit.endsWithReturn()) {
            unit.location = Instr.NOWHERE;
            if (returnsNone) {
                unit.emit(Op.LOAD_CONST, unit.constants.add(pbcvm.code.Singleton.NONE), null, Instr.NOWHERE);
            }
            unit.emit(Op.RETURN_VALUE, 0, null, Instr.NOWHERE);
        }
        CodeObject code = Assembler.assemble(unit.parts(fileName, codeFlags()), Target.V3_11);
        unit = unit.parent;
        return code;
    }

    /** Whether the current unit is a module in which {@code await} is allowed. */
    boolean isAwaitableModule() {
        return (flags & ALLOW_TOP_LEVEL_AWAIT) != 0 && unit.scope.kind() == ScopeKind.MODULE;
    }

    private int codeFlags() {
        Scope scope = unit.scope;
        int bits = flags & ALL_FEATURES | features.codeFlags() & MARKED_FEATURES;
        boolean isGenerator = scope.isGenerator();
        if (scope.kind() == ScopeKind.FUNCTION) {
            bits |= DEFAULT_FLAGS;
            bits |= scope.isNested() ? CodeObject.NESTED : 0;
            if (unit.isCoroutine) {
                bits |= isGenerator ? CodeObject.ASYNC_GENERATOR : CodeObject.COROUTINE;
            } else if (isGenerator) {
                bits |= CodeObject.GENERATOR;
            }
            bits |= scope.hasVarargs() ? CodeObject.VARARGS : 0;
            bits |= scope.hasVarkeywords() ? CodeObject.VARKEYWORDS : 0;
        }
        if (isAwaitableModule() && unit.isCoroutine && !isGenerator) {
            bits |= CodeObject.COROUTINE;
        }
        return bits;
    }

    /** Reports a doubtful construct at the current place. */
    void warn(String message) {
        if (warnings.warn("SyntaxWarning", message, unit.location.lineno())) {
            throw PythonSyntaxException.at(unit.location, message);
        }
    }
}
