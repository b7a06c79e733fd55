package pbcvm.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import pbcvm.compiler.assemble.Block;
import pbcvm.compiler.assemble.CodeParts;
import pbcvm.compiler.assemble.ConstantPool;
import pbcvm.compiler.assemble.FlowGraph;
import pbcvm.compiler.assemble.Instr;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.scope.Mangling;
import pbcvm.compiler.scope.NameScope;
import pbcvm.compiler.scope.Scope;
import pbcvm.compiler.scope.Symbol;
import pbcvm.compiler.syntax.Location;

/** The code of one module, class, function, lambda or comprehension while it is generated. */
final class Unit {

    final Unit parent;
    final UnitKind kind;
    final Scope scope;
    final String name;
    final String qualName;
    /** The class that private names are mangled for, or {@code null}. */
    String className;
    final int firstLine;
    int argCount;
    int posOnlyArgCount;
    int kwOnlyArgCount;
    boolean isCoroutine;

    final FlowGraph graph = new FlowGraph();
    final ConstantPool constants = new ConstantPool();
    final NameTable names = new NameTable(List.of(), 0);
    final NameTable varNames;
    final NameTable cellVars;
    final NameTable freeVars;
    final List<FrameBlock> frameBlocks = new ArrayList<>();

    /** The place that the next instructions get. */
    Location location;
    private Block current;
    private boolean needsBlock;

    Unit(Unit parent, UnitKind kind, Scope scope, String name, int firstLine) {
        this.parent = parent;
        this.kind = kind;
        this.scope = scope;
        this.name = name;
        this.firstLine = firstLine;
        className = parent == null ? null : parent.className;
        isCoroutine = scope.isCoroutine();
        qualName = parent == null ? name : qualify();
        varNames = new NameTable(scope.varnames(), 0);
        cellVars = new NameTable(sorted(symbol -> symbol.scope() == NameScope.CELL), 0);
        if (scope.needsClassClosure()) {
            cellVars.add("__class__");
        }
        freeVars = new NameTable(sorted(symbol -> symbol.scope() == NameScope.FREE || symbol.isFreeInClass()),
                cellVars.size());
        current = graph.newBlock();
    }

    private TreeSet<String> sorted(Predicate<Symbol> wanted) {
        TreeSet<String> sorted = new TreeSet<>(CodePointOrder.INSTANCE);
        for (String each : scope.names()) {
            if (wanted.test(scope.symbol(each))) {
                sorted.add(each);
            }
        }
        return sorted;
    }

    private String qualify() {
        if (parent.parent == null && parent.kind == UnitKind.MODULE) {
            return name;
        }
        if (kind.bindsItsName()
                && parent.scope.scopeOf(Mangling.mangle(parent.className, name)) == NameScope.GLOBAL_EXPLICIT) {
            return name;
        }
        return parent.qualName + (parent.kind.hasLocals() ? ".<locals>." : ".") + name;
    }

    Block newBlock() {
        return graph.newBlock();
    }

    /** Goes on generating into a block, which is put behind the current one. */
    void use(Block block) {
        block.follow(current);
        current = block;
        needsBlock = false;
    }

    void emit(Op op, int argument, Block target, Location place) {
        if (needsBlock) {
            use(newBlock());
        }
        current.add(new Instr(op, argument, target, place));
        needsBlock = op.isJump() || op.isExit();
    }

    boolean endsWithReturn() {
        return current.hasReturn();
    }

    CodeParts parts(String fileName, int flags) {
        CodeParts parts = new CodeParts();
        parts.graph = graph;
        parts.constants = constants;
        parts.names = names.names();
        parts.varNames = varNames.names();
        parts.cellVars = cellVars.names();
        parts.freeVars = freeVars.names();
        parts.flags = flags;
        parts.argCount = posOnlyArgCount + argCount;
        parts.posOnlyArgCount = posOnlyArgCount;
        parts.kwOnlyArgCount = kwOnlyArgCount;
        parts.firstLine = firstLine;
        parts.fileName = fileName;
        parts.name = name;
        parts.qualName = qualName;
        return parts;
    }
}
