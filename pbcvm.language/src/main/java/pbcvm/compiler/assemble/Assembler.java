package pbcvm.compiler.assemble;

import java.util.List;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;

/** Turns the blocks of one code object into the code object. */
public final class Assembler {

    private Assembler() {
    }

    public static CodeObject assemble(CodeParts parts, Target target) {
        FlowGraph graph = parts.graph;
        GraphCleaner.normalize(graph);
        GraphCleaner.copySmallExits(graph);
        CellSlots slots = new CellSlots(parts);
        slots.insertPrefix(graph.entry());
        slots.fixArguments(graph);
        optimize(graph, parts.constants);
        ExitLines.duplicateSharedExits(graph);
        int constantCount = usedConstants(graph);
        ExitLines.propagate(graph);
        ExitLines.guarantee(graph, parts.firstLine);
        CodeFields fields = new CodeFields();
        fields.stackSize = StackDepth.measure(graph);
        HandlerRanges.assign(graph);
        List<Block> order = graph.inOrder();
        order.forEach(GraphCleaner::dropNops);
        JumpResolver.resolve(order, target);
        fields.code = CodeWriter.write(order, target);
        fields.lineTable = LocationTableWriter.write(order, parts.firstLine, target);
        fields.exceptionTable = ExceptionTableWriter.write(order, target);
        fields.consts = parts.constants.first(constantCount);
        fill(fields, parts, target);
        slots.fill(fields);
        return new CodeObject(fields);
    }

    private static void optimize(FlowGraph graph, ConstantPool constants) {
        for (Block block : graph.inOrder()) {
            new Peephole(block, constants).run();
            GraphCleaner.dropNops(block);
        }
        GraphCleaner.copySmallExits(graph);
        GraphCleaner.dropUnreachable(graph);
        GraphCleaner.dropEmptyBlocks(graph);
        graph.inOrder().forEach(GraphCleaner::dropNops);
        if (GraphCleaner.dropJumpsToNext(graph)) {
            GraphCleaner.dropEmptyBlocks(graph);
        }
    }

    /** How many constants are kept: the first, which may be the docstring, and all up to the last that is used. */
    private static int usedConstants(FlowGraph graph) {
        int last = 0;
        for (Block block : graph.inOrder()) {
            for (Instr instruction : block.instructions) {
                if (instruction.op == Op.LOAD_CONST || instruction.op == Op.KW_NAMES) {
                    last = Math.max(last, instruction.argument);
                }
            }
        }
        return last + 1;
    }

    private static void fill(CodeFields fields, CodeParts parts, Target target) {
        fields.version = target.version();
        fields.argCount = parts.argCount;
        fields.posOnlyArgCount = parts.posOnlyArgCount;
        fields.kwOnlyArgCount = parts.kwOnlyArgCount;
        fields.flags = parts.flags;
        fields.names = parts.names.toArray(String[]::new);
        fields.fileName = parts.fileName;
        fields.name = parts.name;
        fields.qualName = parts.qualName;
        fields.firstLine = parts.firstLine;
    }
}
